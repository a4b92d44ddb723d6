import { sql } from 'kysely';
import type { PublicatiePoort, Registergemeente } from '#application/publicatie/index.ts';
import { BESCHERMDE_CIJFERS, type BeschermdeCel } from '#domain/publicatie/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

type Registerrij = { code: string; sinds: string; demo: boolean };
type Celrij = { code: string; cijfer: string };

/** Who publishes, and what was protected before; see migration 0011. */
export function createPublicatieReadmodel(tx: Database): PublicatiePoort {
  let registergemeenten: ReturnType<PublicatiePoort['listRegistergemeenten']> | undefined;
  return {
    // Once per transaction: a page with several dates asks for each of them.
    listRegistergemeenten: () => {
      registergemeenten ??= readRegistergemeenten(tx);
      return registergemeenten;
    },
    listBeschermdeCellen: async (peildatum) => {
      const { rows } = await sql<Celrij>`
        select gebied_code as code, cijfer from publicatie_bescherming
        where peildatum = ${peildatum}::date order by gebied_code, cijfer`.execute(tx);
      return rows.map(asCel);
    },
    saveBeschermdeCellen: async (peildatum, cellen) => {
      const codes = cellen.map(({ code }) => code);
      const cijfers = cellen.map(({ cijfer }) => cijfer);
      await sql`select publicatie_bescherm(${peildatum}::date, ${codes}::text[], ${cijfers}::text[])`.execute(
        tx,
      );
    },
  };
}

async function readRegistergemeenten(tx: Database): Promise<readonly Registergemeente[]> {
  const { rows } = await sql<Registerrij>`
    select gemeente_code as code, sinds::text as sinds, demo from register order by gemeente_code`.execute(
    tx,
  );
  return rows.map((rij) => ({ ...rij, sinds: datum(rij.sinds) }));
}

function asCel({ code, cijfer }: Celrij): BeschermdeCel {
  const bekend = BESCHERMDE_CIJFERS.find((een) => een === cijfer);
  if (bekend === undefined) throw new RangeError(`Not a protected figure: ${cijfer}`);
  return { code, cijfer: bekend };
}
