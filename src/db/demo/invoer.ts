import type pg from 'pg';
import type { DemoGemeente } from '#demo/index.ts';

/** The reference data that the generator needs. */
export type DemoReferentie = {
  /** The chosen gemeenten, the first one first. */
  readonly gemeenten: readonly DemoGemeente[];
  readonly taakstellingLandelijk: number;
  readonly werksoorten: readonly string[];
};

type GemeenteRij = { code: string; naam: string; regio: string; taakstelling: number };

const ALMERE = 'GM0034';
/** For a gemeente without any known taakstelling: nothing is guessed about it, the demo only needs a size. */
const KLEINSTE_TAAKSTELLING = 1;

/**
 * Reads the gemeenten of the reference date: the labour-market region of Almere, or the `soort` largest by
 * taakstelling with Almere first. Throws when the reference data is not there.
 */
export async function readDemoReferentie(
  client: pg.ClientBase,
  soort: 'almere' | number,
  peildatum: string,
): Promise<DemoReferentie> {
  const { rows } = await client.query<GemeenteRij>(
    `select g.code, g.naam, g.arbeidsmarktregio_code as regio, coalesce(t.aantal, $2)::int as taakstelling
     from gemeente g
     left join lateral (
       select aantal from taakstelling where gemeente_code = g.code
       order by (jaar <= extract(year from $1::date)) desc, abs(jaar - extract(year from $1::date)) limit 1
     ) t on true
     where g.geldig @> $1::date
     order by g.code = '${ALMERE}' desc, taakstelling desc, g.code`,
    [peildatum, KLEINSTE_TAAKSTELLING],
  );
  const almere = rows.find(({ code }) => code === ALMERE);
  if (almere === undefined) throw new Error('the reference data must be loaded before the demo');
  const gekozen =
    soort === 'almere' ? rows.filter(({ regio }) => regio === almere.regio) : rows.slice(0, soort);
  const postcodes = await readPostcodes(client);
  const werksoorten = await client.query<{ code: string }>('select code from werksoort order by code');
  return {
    gemeenten: gekozen.map(({ code, naam, taakstelling }) => ({
      code,
      naam,
      taakstelling,
      postcodes: postcodes.get(code) ?? [],
    })),
    taakstellingLandelijk: rows.reduce((totaal, { taakstelling }) => totaal + taakstelling, 0),
    werksoorten: werksoorten.rows.map(({ code }) => code),
  };
}

async function readPostcodes(client: pg.ClientBase): Promise<Map<string, { pc4: string; plaats: string }[]>> {
  const { rows } = await client.query<{ code: string; pc4: string; plaats: string }>(
    'select gemeente_code as code, pc4, woonplaats as plaats from postcode order by pc4',
  );
  const perGemeente = new Map<string, { pc4: string; plaats: string }[]>();
  for (const { code, pc4, plaats } of rows) {
    const bekend = perGemeente.get(code);
    if (bekend === undefined) perGemeente.set(code, [{ pc4, plaats }]);
    else bekend.push({ pc4, plaats });
  }
  return perGemeente;
}
