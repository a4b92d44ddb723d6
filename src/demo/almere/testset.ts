import type { Bewoner } from '../bouw/bewoner.ts';
import { type Dag, leesDag } from '../dag.ts';
import type { Loop } from '../plan/loop.ts';

const LEEG: Omit<Loop, 'geopend'> = {
  einde: null,
  aanvragen: [],
  besluiten: [],
  plaatsingen: [],
  treden: [],
  aanhouding: null,
};
const dag = leesDag;

/** Noa van den Berg: positive advice, waits, loves animals, wants a quiet place; her first choice is free. */
const NOA: Bewoner = {
  loop: {
    ...LEEG,
    geopend: dag('2025-08-18'),
    aanvragen: [
      {
        ontvangen: dag('2025-09-11'),
        aanvrager: 'gemeente',
        advies: { op: dag('2025-11-03'), a: false, b: true },
      },
    ],
    besluiten: [{ soort: 'vaststelling', bij: 0, genomen: dag('2025-11-10'), tot: null, ingetrokken: false }],
  },
  eigen: {
    naam: { voornaam: 'Noa', voorvoegsel: 'van den', achternaam: 'Berg' },
    geboren: dag('2003-05-14'),
    herkomst: 'bijstand',
    jobcoach: 'Joost Vermeer',
    samenvatting:
      'Is graag met dieren bezig. Werkt het best op een rustige plek, met steeds dezelfde begeleider.',
    wensen: {
      werksoorten: ['dieren', 'groen', 'kwekerij'],
      behoeften: ['rustige-plek', 'vaste-begeleider'],
      aanpassingen_nodig: ['vaste-begeleider'],
      uren_min: 24,
      uren_max: 32,
      max_afstand_km: 15,
      begeleiding: 'midden',
      permanent_toezicht: false,
    },
    toelichting: 'Wil graag voor dieren zorgen. Heeft een rustige plek nodig als het druk wordt.',
    beschikbaarVanaf: dag('2026-01-05'),
    keuze: { op: dag('2026-01-20'), aanwezig: 'jobcoach Joost Vermeer', plekken: ['dieren', 'moestuin'] },
    gesprekken: [
      {
        op: dag('2025-08-25'),
        tekst: 'Kennisgemaakt. Noa vertelt over de konijnen van haar oma. Ze wil graag werken.',
      },
      { op: dag('2025-11-10'), tekst: 'Het besluit samen gelezen. We gaan samen plekken kiezen.' },
      {
        op: dag('2026-01-20'),
        tekst: 'Met Joost drie plekken gekozen. Het Erf staat op één, vanwege de dieren.',
      },
      { op: dag('2026-02-17'), tekst: 'Gebeld. Noa vraagt of er al een plek is op Het Erf.' },
    ],
  },
};

/** Milan Yıldız: second fixed-term contract at Het Erf, near its end. */
const MILAN: Bewoner = {
  loop: {
    ...LEEG,
    geopend: dag('2023-10-09'),
    aanvragen: [
      {
        ontvangen: dag('2023-11-13'),
        aanvrager: 'gemeente',
        advies: { op: dag('2024-01-04'), a: true, b: true },
      },
    ],
    besluiten: [{ soort: 'vaststelling', bij: 0, genomen: dag('2024-01-15'), tot: null, ingetrokken: false }],
    plaatsingen: [
      {
        van: dag('2024-05-01'),
        tot: null,
        soort: 'beschut-werk',
        redenEinde: '',
        dienstverbanden: [
          {
            van: dag('2024-05-01'),
            overeengekomenTot: dag('2025-05-01'),
            tot: dag('2025-05-01'),
            redenEinde: null,
            regeling: 'beschut-werk',
          },
          {
            van: dag('2025-05-01'),
            overeengekomenTot: dag('2026-05-01'),
            tot: dag('2026-05-01'),
            redenEinde: null,
            regeling: 'beschut-werk',
          },
        ],
      },
    ],
  },
  eigen: {
    naam: { voornaam: 'Milan', voorvoegsel: null, achternaam: 'Yıldız' },
    geboren: dag('2004-02-02'),
    herkomst: 'vso-pro',
    jobcoach: 'Joost Vermeer',
    samenvatting: 'Werkt in de moestuin van Het Erf. Is trots op zijn kruidenvak.',
    wensen: { werksoorten: ['groen', 'kwekerij'], behoeften: ['vaste-taken', 'kleine-groep'] },
    toelichting: 'Werkt graag buiten. Leert het best door voordoen.',
    werkplek: 'moestuin',
    uren: 32,
    gesprekken: [
      { op: dag('2024-02-20'), tekst: 'Milan ging kijken op Het Erf. Hij wil daar graag werken.' },
      { op: dag('2025-04-08'), tekst: 'Gesprek met Petra en Milan. Het gaat goed. Er komt een tweede jaar.' },
      {
        op: dag('2026-02-10'),
        tekst: 'Bezoek op Het Erf. Petra weet nog niet of er een vast dienstverband komt.',
      },
    ],
  },
};

/** Tess Jansen: day activity that looks like work, growing. */
const TESS: Bewoner = {
  loop: {
    ...LEEG,
    geopend: dag('2025-06-16'),
    treden: [{ soort: 'arbeidsmatige-dagbesteding', van: dag('2025-06-16'), tot: null }],
  },
  eigen: {
    naam: { voornaam: 'Tess', voorvoegsel: null, achternaam: 'Jansen' },
    geboren: dag('1998-09-23'),
    herkomst: 'dagbesteding',
    jobcoach: 'Joost Vermeer',
    samenvatting:
      'Werkt drie dagen per week mee in de winkel van de dagbesteding. Groeit: helpt nu ook klanten.',
    wensen: { werksoorten: ['winkel', 'kringloop'], behoeften: ['vaste-begeleider'] },
    toelichting: 'Wil leren om alleen de kassa op te maken.',
    gesprekken: [
      { op: dag('2025-06-23'), tekst: 'Kennisgemaakt. Tess wil ooit betaald werken.' },
      { op: dag('2025-11-27'), tekst: 'Joost vertelt dat Tess nu ook klanten helpt.' },
      {
        op: dag('2026-02-19'),
        tekst: 'Tess maakt de kassa op met hulp. We kijken in het voorjaar naar een volgende stap.',
      },
    ],
  },
};

/** Sem de Boer: pupil who leaves school on 1 July 2026; no advice asked yet. */
const SEM: Bewoner = {
  loop: {
    ...LEEG,
    geopend: dag('2026-02-12'),
    treden: [{ soort: 'school', van: dag('2026-02-12'), tot: dag('2026-07-01') }],
  },
  eigen: {
    naam: { voornaam: 'Sem', voorvoegsel: 'de', achternaam: 'Boer' },
    geboren: dag('2007-11-30'),
    herkomst: 'vso-pro',
    samenvatting: 'Leerling van het VSO. Gaat op 1 juli 2026 van school.',
    wensen: { werksoorten: ['montage', 'inpakken'], behoeften: ['vaste-taken', 'rustige-plek'] },
    toelichting:
      'Bron: VSO, 12 februari 2026. Twee stages: inpakken (ging goed met een voorbeeld) en montage (ging goed in een rustige hoek).',
    beschikbaarVanaf: dag('2026-07-01'),
    gesprekken: [
      {
        op: dag('2026-02-12'),
        tekst:
          'Overdracht door Marleen van het VSO. Sem en zijn moeder waren erbij. Het advies van UWV is nog niet gevraagd.',
      },
    ],
  },
};

/** The people of the scenarios, as far as their facts lie before the reference date. */
export function listTestset(peildatum: Dag): readonly Bewoner[] {
  return [NOA, MILAN, TESS, SEM].filter(({ loop, eigen }) =>
    [
      loop.geopend,
      ...(eigen?.gesprekken ?? []).map(({ op }) => op),
      ...loop.besluiten.map(({ genomen }) => genomen),
    ].every((dagVanFeit) => dagVanFeit <= peildatum),
  );
}
