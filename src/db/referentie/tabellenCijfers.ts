import { BESTANDEN } from './bestanden.ts';
import type { Tabellading } from './kopieer.ts';
import type { Referentie } from './lees.ts';

/** What the source says the figure is: a count on a day, over a period, since a start, or not clear. */
function readSoort(tekst: string): 'stand' | 'stroom' | 'cumulatief' | 'onbekend' {
  if (tekst.startsWith('stand')) return 'stand';
  if (tekst.startsWith('stroom')) return 'stroom';
  return tekst.startsWith('cumulatief') ? 'cumulatief' : 'onbekend';
}

/** Contents of the tables with taakstellingen and published figures. */
export function tabellenCijfers(referentie: Referentie): readonly Tabellading[] {
  const sleutels = new Set(referentie.bronnenTaakstelling.map(({ waarden }) => waarden.bron));
  return [
    {
      tabel: 'bron_taakstelling',
      bestand: BESTANDEN.bronnenTaakstelling,
      kolommen: ['bron', 'jaar', 'indeling', 'volledige_bron', 'url'],
      sleutel: ['bron'],
      verdwenen: 'opruimen',
      rijen: referentie.bronnenTaakstelling.map(({ waarden: b }) => [
        b.bron,
        b.jaar,
        b.indeling,
        b.volledige_bron,
        b.url,
      ]),
    },
    {
      tabel: 'taakstelling',
      bestand: BESTANDEN.taakstelling,
      kolommen: [
        'jaar',
        'gemeente_code',
        'indeling',
        'aantal',
        'dekking_jaar',
        'bron',
        'bron_sleutel',
        'bron_type',
      ],
      sleutel: ['jaar', 'gemeente_code'],
      verdwenen: 'verwijderen',
      rijen: referentie.taakstelling.map(({ waarden: t }) => [
        t.jaar,
        t.gemeente_code,
        t.indeling,
        t.aantal,
        t.dekking_jaar,
        t.bron,
        sleutels.has(t.bron) ? t.bron : null,
        t.bron_type.soort,
      ]),
    },
    {
      tabel: 'taakstelling_landelijk',
      bestand: BESTANDEN.taakstellingLandelijk,
      kolommen: ['jaar', 'aantal', 'soort', 'afgerond', 'bron', 'bron_url', 'bron_type', 'opmerking'],
      sleutel: ['jaar'],
      verdwenen: 'verwijderen',
      rijen: referentie.taakstellingLandelijk.map(({ waarden: l }) => [
        l.jaar,
        l.aantal,
        l.bron_type.soort === 'berekend' ? 'som' : 'gepubliceerd',
        l.afgerond,
        l.bron,
        l.bron_url,
        l.bron_type.soort,
        l.opmerking,
      ]),
    },
    {
      tabel: 'gepubliceerd_cijfer',
      bestand: BESTANDEN.gepubliceerdeCijfers,
      kolommen: [
        'volgnummer',
        'peildatum',
        'soort',
        'soort_tekst',
        'niveau',
        'gemeente_code',
        'arbeidsmarktregio_code',
        'naam',
        'indicator',
        'waarde',
        'afgerond',
        'bron',
        'bron_url',
        'bron_type',
        'bron_type_tekst',
        'opmerking',
      ],
      sleutel: ['volgnummer'],
      verdwenen: 'verwijderen',
      rijen: referentie.gepubliceerdeCijfers.map(({ waarden: c }, i) => [
        i + 1,
        c.peildatum,
        readSoort(c.soort),
        c.soort,
        c.niveau,
        c.niveau === 'gemeente' ? c.code : null,
        c.niveau === 'arbeidsmarktregio' ? c.code : null,
        c.naam,
        c.indicator,
        c.waarde,
        c.afgerond,
        c.bron,
        c.bron_url,
        c.bron_type.soort,
        c.bron_type.tekst,
        c.opmerking,
      ]),
    },
  ];
}
