import { sql } from 'kysely';
import {
  createTaakstellingReeks,
  EERSTE_JAAR,
  findStam,
  type ReferentiePoort,
  type Taakstelling,
} from '#application/referentie/index.ts';
import type { Database } from '../verbinding/index.ts';
import { listStam } from './referentieStam.ts';
import { createTaakstellingTotalen } from './referentieTotalen.readmodel.ts';
import { asBron, asGemeenteCode, type Bronrij } from './referentieVelden.ts';

type Taakstellingrij = Bronrij & { jaar: number; gemeenteCode: string; aantal: number; indeling: number };

async function listBekend(
  db: Database,
  waar: { readonly jaar?: number | undefined; readonly codes?: readonly string[] },
): Promise<readonly Taakstelling[]> {
  const { rows } = await sql<Taakstellingrij>`
    select t.jaar, t.gemeente_code as "gemeenteCode", t.aantal, t.indeling,
      coalesce(b.volledige_bron, t.bron) as bron, b.url as "bronUrl", t.bron_type as "bronType"
    from taakstelling t left join bron_taakstelling b on b.bron = t.bron_sleutel
    where (${waar.jaar ?? null}::int is null or t.jaar = ${waar.jaar ?? null}::int)
      and (${waar.codes ?? null}::text[] is null or t.gemeente_code = any (${waar.codes ?? null}::text[]))
    order by t.gemeente_code, t.jaar`.execute(db);
  return rows.map((rij) => ({
    jaar: rij.jaar,
    gemeenteCode: asGemeenteCode(rij.gemeenteCode),
    aantal: rij.aantal,
    indeling: rij.indeling,
    bron: asBron(rij),
  }));
}

/** The last year of which the gemeentelijke indeling is known. */
async function findLaatsteJaar(db: Database): Promise<number> {
  const { rows } = await sql<{
    jaar: number | null;
  }>`select max(jaar) as jaar from gemeente_per_jaar`.execute(db);
  return rows[0]?.jaar ?? EERSTE_JAAR;
}

/** Reads the taakstellingen of gemeenten, regions and the country. */
export function createReferentieTaakstelling(
  db: Database,
): Pick<
  ReferentiePoort,
  | 'listTaakstellingen'
  | 'findTaakstellingReeks'
  | 'listTaakstellingenVanRegio'
  | 'listLandelijkeTaakstellingen'
> {
  return {
    ...createTaakstellingTotalen(db, () => findLaatsteJaar(db)),
    listTaakstellingen: (jaar) => listBekend(db, { jaar }),
    findTaakstellingReeks: async (code) => {
      const stam = await listStam(db);
      const verwanten = findStam(stam, code).leden.map((lid) => lid.code);
      const bekend = await listBekend(db, { codes: [code, ...verwanten] });
      return createTaakstellingReeks(code, stam, bekend, await findLaatsteJaar(db));
    },
  };
}
