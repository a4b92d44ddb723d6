type Termijnveld = {
  readonly label: string;
  readonly hint: string;
  readonly soort: 'datum' | 'datum-of-leeg' | 'vink';
};

const datumVoorbeeld = 'Bijvoorbeeld 30-04-2026.';

/** Words of the page that calculates terms. */
export const termijnHulpTeksten = {
  beschrijving: 'Reken uit voor welke dag een advies, een besluit of een bezwaar er moet zijn.',
  kies: 'Soort termijn',
  soorten: {
    advies: {
      kort: 'Advies van UWV',
      titel: 'Termijn voor het advies van UWV',
      inleiding: 'UWV heeft 8 weken om te adviseren over beschut werk.',
      uitkomst: 'Het advies moet er uiterlijk zijn op',
    },
    besluit: {
      kort: 'Besluit',
      titel: 'Termijn voor het besluit van de gemeente',
      inleiding: 'De gemeente neemt een besluit in een redelijke tijd: hoogstens 8 weken.',
      uitkomst: 'De gemeente moet uiterlijk besluiten op',
    },
    bezwaar: {
      kort: 'Bezwaar',
      titel: 'Termijn voor bezwaar',
      inleiding: 'Ben je het niet eens met een besluit? Dan heb je 6 weken om bezwaar te maken.',
      uitkomst: 'Bezwaar maken kan tot en met',
    },
    bezwaarbesluit: {
      kort: 'Besluit op bezwaar',
      titel: 'Termijn voor het besluit op bezwaar',
      inleiding: 'Na de laatste dag voor bezwaar heeft de gemeente 6 of 12 weken om te besluiten.',
      uitkomst: 'De gemeente moet uiterlijk op het bezwaar besluiten op',
    },
    'lks-besluit': {
      kort: 'Besluit subsidie',
      titel: 'Termijn voor het besluit over loonkostensubsidie',
      inleiding: 'Is de loonwaarde vastgesteld? Dan heeft de gemeente 5 weken om te besluiten.',
      uitkomst: 'De gemeente moet uiterlijk besluiten op',
    },
    aanzegging: {
      kort: 'Aanzegging',
      titel: 'Aanzegging: stopt het contract of niet?',
      inleiding:
        'Een werkgever zegt uiterlijk een maand voor het einde of een tijdelijk contract doorgaat. Dat moet schriftelijk.',
      uitkomst: 'De werkgever moet het uiterlijk laten weten op',
    },
  },
  nietNodig: 'Aanzeggen hoeft niet',
  velden: {
    ontvangen: {
      label: 'Op welke dag kwam de aanvraag binnen?',
      hint: datumVoorbeeld,
      soort: 'datum',
    },
    bekendmaking: {
      label: 'Op welke dag is het besluit verstuurd?',
      hint: `Dat is de datum op de brief. ${datumVoorbeeld}`,
      soort: 'datum',
    },
    laatsteDagBezwaar: {
      label: 'Wat was de laatste dag voor bezwaar?',
      hint: `Reken die eerst uit bij Bezwaar. ${datumVoorbeeld}`,
      soort: 'datum',
    },
    metCommissie: {
      label: 'Een commissie adviseert over het bezwaar',
      hint: 'Dan heeft de gemeente 12 weken.',
      soort: 'vink',
    },
    verdaagd: {
      label: 'De gemeente heeft het besluit uitgesteld',
      hint: 'Dat mag één keer, met 6 weken.',
      soort: 'vink',
    },
    loonwaardeVastgesteld: {
      label: 'Op welke dag is de loonwaarde vastgesteld?',
      hint: datumVoorbeeld,
      soort: 'datum',
    },
    van: { label: 'Eerste dag van het contract', hint: datumVoorbeeld, soort: 'datum' },
    tot: {
      label: 'Laatste dag van het contract',
      hint: `Laat leeg bij een vast contract. ${datumVoorbeeld}`,
      soort: 'datum-of-leeg',
    },
  } satisfies Record<string, Termijnveld>,
  kanNiet: [
    'Of iets op tijd verstuurd is. Bij post telt ook de dag van het poststempel.',
    'Of een termijn stilstaat, bijvoorbeeld omdat er papieren ontbreken.',
    'Wat er in een eigen regel van de gemeente staat.',
  ],
} as const;
