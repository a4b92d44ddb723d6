import { BESTANDEN } from './bestanden.ts';
import type { Tabellading } from './kopieer.ts';
import type { Referentie } from './lees.ts';
import { asDaterange } from './tabellenGemeente.ts';

const GETAL = /^\d+(\.\d+)?$/;

/** Contents of the tables with dated norms. */
export function tabellenNormen(referentie: Referentie): readonly Tabellading[] {
  return [
    {
      tabel: 'minimumloon',
      bestand: BESTANDEN.minimumloon,
      kolommen: [
        'geldig',
        'volwassen_vanaf_leeftijd',
        'maand_cent',
        'week_cent',
        'dag_cent',
        'uur_cent',
        'referentie_maand_cent',
        'bron',
        'bron_url',
        'bron_type',
        'bron_type_tekst',
      ],
      sleutel: ['geldig'],
      verdwenen: 'verwijderen',
      rijen: referentie.minimumloon.map(({ waarden: m }) => [
        asDaterange(m.ingangsdatum, m.geldig_tot),
        m.volwassen_vanaf_leeftijd,
        m.per_maand,
        m.per_week,
        m.per_dag,
        m.per_uur,
        m.referentie_maandloon,
        m.bron,
        m.bron_url,
        m.bron_type.soort,
        m.bron_type.tekst,
      ]),
    },
    {
      tabel: 'minimumloon_jeugd',
      bestand: BESTANDEN.minimumloonJeugd,
      kolommen: ['leeftijd', 'geldig', 'percentage', 'bron', 'bron_url', 'bron_type'],
      sleutel: ['leeftijd', 'geldig'],
      verdwenen: 'verwijderen',
      rijen: referentie.minimumloonJeugd.map(({ waarden: m }) => [
        m.leeftijd,
        asDaterange(m.geldig_van, m.geldig_tot),
        m.percentage,
        m.bron,
        m.bron_url,
        'secundair',
      ]),
    },
    {
      tabel: 'lks_parameter',
      bestand: BESTANDEN.lksParameters,
      kolommen: [
        'parameter',
        'geldig',
        'waarde',
        'waarde_tekst',
        'eenheid',
        'bron',
        'bron_url',
        'bron_type',
        'opmerking',
      ],
      sleutel: ['parameter', 'geldig'],
      verdwenen: 'verwijderen',
      rijen: referentie.lksParameters.map(({ waarden: p }) => [
        p.parameter,
        asDaterange(p.geldig_van, p.geldig_tot),
        GETAL.test(p.waarde) ? p.waarde : null,
        p.waarde,
        p.eenheid,
        p.bron,
        p.bron_url,
        p.bron_type.soort,
        p.opmerking,
      ]),
    },
  ];
}
