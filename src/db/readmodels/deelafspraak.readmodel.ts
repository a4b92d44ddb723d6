import { type RawBuilder, sql } from 'kysely';
import type { Deelafspraak, GemeenteNaam } from '#application/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

type Rij = Omit<Deelafspraak, 'ander' | 'periode'> & {
  code: string;
  gemeente: string;
  van: Datum;
  tot: Datum | null;
};

/** Row-level security gives the agreements of which the signed-in gemeente is a party. */
export async function listDeelafspraken(tx: Database): Promise<readonly Deelafspraak[]> {
  return await select(tx, sql`true`);
}

export async function findDeelafspraak(tx: Database, id: string): Promise<Deelafspraak | undefined> {
  const [afspraak] = await select(tx, sql`a.id::text = ${id}`);
  return afspraak;
}

async function select(tx: Database, waar: RawBuilder<unknown>): Promise<readonly Deelafspraak[]> {
  const { rows } = await sql<Rij>`
    select a.id, a.versie, a.naam, a.voorwaarden, a.contact, a.status, a.aangeboden_op as "aangebodenOp",
      a.beantwoord_op as "beantwoordOp", a.reden, lower(a.periode) as van, upper(a.periode) as tot,
      g.code, g.naam as gemeente,
      case when a.eigenaar_code = huidige_gemeente() then 'eigenaar' else 'partner' end as kant
    from deelafspraak a
    join gemeente g on g.code = case when a.eigenaar_code = huidige_gemeente() then a.partner_code else a.eigenaar_code end
    where ${waar}
    order by a.aangeboden_op desc, a.vastgelegd_op desc, a.id`.execute(tx);
  return rows.map(({ code, gemeente, van, tot, ...rest }) => ({
    ...rest,
    ander: { code, naam: gemeente },
    periode: { van, tot },
  }));
}

export async function listPartners(tx: Database): Promise<readonly GemeenteNaam[]> {
  const { rows } = await sql<GemeenteNaam>`
    select g.code, g.naam from register r join gemeente g on g.code = r.gemeente_code
    where r.gemeente_code <> huidige_gemeente()
    order by g.naam collate "nl-NL-x-icu"`.execute(tx);
  return rows;
}

export async function listGemeentenamen(
  tx: Database,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<GemeenteNaam>`
    select code, naam from gemeente where code = any(${codes}::text[])`.execute(tx);
  return new Map(rows.map(({ code, naam }) => [code, naam]));
}
