import { sql } from 'kysely';
import type { ReferentiePoort, Werksoort } from '#application/referentie/index.ts';
import type { Database } from '../verbinding/index.ts';
import { asBron, asGemeenteCode, type Bronrij } from './referentieVelden.ts';

type Werksoortrij = Bronrij & Pick<Werksoort, 'code' | 'naam' | 'koppelingStatus' | 'beroepen'>;

type Postcoderij = Bronrij & {
  pc4: string;
  woonplaats: string;
  gemeenteCode: string;
  lat: number;
  lon: number;
};

/** Reads kinds of work and postcodes. */
export function createReferentieWerk(
  db: Database,
): Pick<ReferentiePoort, 'listWerksoorten' | 'findPostcode'> {
  return {
    listWerksoorten: async () => {
      const { rows } = await sql<Werksoortrij>`
        select w.code, w.naam, w.koppeling_status as "koppelingStatus",
          w.bron, null as "bronUrl", w.bron_type as "bronType",
          coalesce(jsonb_agg(jsonb_build_object('isco08', b.isco08, 'label', b.label) order by b.volgorde)
            filter (where b.isco08 is not null), '[]') as beroepen
        from werksoort w left join werksoort_beroep b on b.werksoort_code = w.code
        group by w.code order by w.naam collate "nl-NL-x-icu"`.execute(db);
      return rows.map((rij) => ({
        code: rij.code,
        naam: rij.naam,
        koppelingStatus: rij.koppelingStatus,
        beroepen: rij.beroepen,
        bron: asBron(rij),
      }));
    },
    findPostcode: async (pc4) => {
      const { rows } = await sql<Postcoderij>`
        select pc4, woonplaats, gemeente_code as "gemeenteCode", lat::float8 as lat, lon::float8 as lon,
          bron, null as "bronUrl", bron_type as "bronType"
        from postcode where pc4 = ${pc4}`.execute(db);
      return rows.map((rij) => ({
        pc4: rij.pc4,
        woonplaats: rij.woonplaats,
        gemeenteCode: asGemeenteCode(rij.gemeenteCode),
        punt: { lat: rij.lat, lon: rij.lon },
        bron: asBron(rij),
      }))[0];
    },
  };
}
