import type { Datum } from '#domain/shared/index.ts';
import { BESTANDEN } from './bestanden.ts';
import type { Tabellading } from './kopieer.ts';
import type { Referentie } from './lees.ts';

const BRON_GEMEENTEN =
  'RvIG Landelijke Tabel 33 (2019); CBS StatLine 84929NED (2021); herindelingen 2018–2023 nagelopen bij CBS en VNG';
const BRON_POSTCODES = 'GeoNames, 30-3-2026 (CC BY 4.0)';
const JAAR_ZONDER_EIGEN_BRON = 2025;

/** A half-open range as PostgreSQL writes it; null is unbounded. */
export function asDaterange(van: Datum | null, tot: Datum | null): string {
  return `[${van ?? ''},${tot ?? ''})`;
}

/** Contents of the tables about gemeenten, regions and postcodes. */
export function tabellenGemeente(referentie: Referentie): readonly Tabellading[] {
  return [
    {
      tabel: 'arbeidsmarktregio',
      bestand: BESTANDEN.arbeidsmarktregios,
      kolommen: [
        'code',
        'naam',
        'naam_2015',
        'aantal_gemeenten_2021',
        'aantal_gemeenten_2026',
        'bron',
        'bron_type',
      ],
      sleutel: ['code'],
      verdwenen: 'weigeren',
      rijen: referentie.arbeidsmarktregios.map(({ waarden: r }) => [
        r.am_code,
        r.naam_cbs_2021,
        r.naam_uwv_2015,
        r.aantal_gemeenten_2021,
        r.aantal_gemeenten_2026,
        r.bron,
        'primair',
      ]),
    },
    {
      tabel: 'gemeente',
      bestand: BESTANDEN.gemeenten,
      kolommen: [
        'code',
        'naam',
        'provincie',
        'provincie_bron',
        'geldig',
        'opvolgers',
        'arbeidsmarktregio_code',
        'arbeidsmarktregio_bron',
        'arbeidsmarktregio_2015',
        'centroid_lat',
        'centroid_lon',
        'bron',
        'bron_type',
      ],
      sleutel: ['code'],
      verdwenen: 'weigeren',
      rijen: referentie.gemeenten.map(({ waarden: g }) => [
        g.cbs_code,
        g.naam,
        g.provincie,
        g.provincie_bron,
        asDaterange(g.geldig_van, g.geldig_tot),
        g.opvolgers,
        g.arbeidsmarktregio_code,
        g.arbeidsmarktregio_bron,
        g.arbeidsmarktregio_2015,
        g.centroid_lat,
        g.centroid_lon,
        BRON_GEMEENTEN,
        'primair',
      ]),
    },
    {
      tabel: 'gemeente_per_jaar',
      bestand: BESTANDEN.gemeentenPerJaar,
      kolommen: ['jaar', 'gemeente_code', 'naam', 'provincie', 'arbeidsmarktregio_code', 'bron', 'bron_type'],
      sleutel: ['jaar', 'gemeente_code'],
      verdwenen: 'opruimen',
      rijen: referentie.gemeentenPerJaar.map(({ waarden: g }) => [
        g.jaar,
        g.cbs_code,
        g.naam,
        g.provincie,
        g.arbeidsmarktregio_code,
        BRON_GEMEENTEN,
        g.jaar === JAAR_ZONDER_EIGEN_BRON ? 'afgeleid' : 'primair',
      ]),
    },
    {
      tabel: 'postcode',
      bestand: BESTANDEN.postcodes,
      kolommen: ['pc4', 'woonplaats', 'gemeente_code', 'lat', 'lon', 'bron', 'bron_type'],
      sleutel: ['pc4'],
      verdwenen: 'bewaren',
      rijen: referentie.postcodes.map(({ waarden: p }) => [
        p.pc4,
        p.woonplaats,
        p.gemeente_code,
        p.lat,
        p.lon,
        BRON_POSTCODES,
        'secundair',
      ]),
    },
  ];
}
