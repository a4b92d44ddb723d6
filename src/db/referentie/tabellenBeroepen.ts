import { BESTANDEN } from './bestanden.ts';
import type { Tabellading } from './kopieer.ts';
import type { Referentie } from './lees.ts';

const BRON_ESCO = 'ESCO en ISCO-08, Nederlandse labels, © Europese Unie';

/** Contents of the tables with occupations and kinds of work. */
export function tabellenBeroepen(referentie: Referentie): readonly Tabellading[] {
  return [
    {
      tabel: 'isco_beroep',
      bestand: BESTANDEN.iscoBeroepen,
      kolommen: ['isco08', 'niveau', 'label', 'uri', 'bron', 'bron_type'],
      sleutel: ['isco08'],
      verdwenen: 'bewaren',
      rijen: referentie.iscoBeroepen.map(({ waarden: b }) => [
        b.isco08,
        b.niveau,
        b.label_nl,
        b.uri,
        BRON_ESCO,
        'primair',
      ]),
    },
    {
      tabel: 'esco_beroep',
      bestand: BESTANDEN.escoBeroepen,
      kolommen: ['uri', 'esco_code', 'isco08', 'label', 'alternatieve_labels', 'bron', 'bron_type'],
      sleutel: ['uri'],
      verdwenen: 'verwijderen',
      rijen: referentie.escoBeroepen.map(({ waarden: b }) => [
        b.uri,
        b.esco_code,
        b.isco08,
        b.label_nl,
        b.alt_labels_nl,
        BRON_ESCO,
        'primair',
      ]),
    },
    {
      tabel: 'werksoort',
      bestand: BESTANDEN.werksoorten,
      kolommen: ['code', 'naam', 'koppeling_status', 'bron', 'citaten', 'bron_type'],
      sleutel: ['code'],
      verdwenen: 'weigeren',
      rijen: referentie.werksoorten.map(({ waarden: w }) => [
        w.code,
        w.naam,
        w.mapping_status,
        w.bronnen,
        w.citaten,
        'secundair',
      ]),
    },
    {
      tabel: 'werksoort_beroep',
      bestand: BESTANDEN.werksoorten,
      kolommen: ['werksoort_code', 'isco08', 'volgorde', 'label', 'bron', 'bron_type'],
      sleutel: ['werksoort_code', 'isco08'],
      verdwenen: 'verwijderen',
      rijen: referentie.werksoorten.flatMap(({ waarden: w }) => {
        const labels = w.isco08_labels_nl.split(' | ');
        return w.isco08_voorstel.map((isco08, i) => [
          w.code,
          isco08,
          i + 1,
          labels[i] ?? '',
          w.mapping_status,
          'voorstel',
        ]);
      }),
    },
  ];
}
