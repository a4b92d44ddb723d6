/** Columns of a werkplek that say what the work is like. */
export type Werkkolommen = {
  readonly naam: string;
  readonly omschrijving: string;
  readonly uren_min: number;
  readonly uren_max: number;
  readonly begeleiding: string;
  readonly permanent_toezicht: boolean | null;
  readonly begeleider: string;
  readonly aanpassingen: readonly string[] | null;
  readonly omgeving: readonly string[] | null;
  readonly opzet: string;
  readonly begintijd: string;
};

/** A workplace that a scenario knows by name. */
export type VasteWerkplek = {
  readonly sleutel: string;
  readonly werkgever: string;
  readonly werksoort: string;
  /** Seats that stay free for the test set. */
  readonly vrij: number;
  readonly kolommen: Werkkolommen;
};

/** Het Erf, the employer of the scenarios; Petra guides. */
export const VASTE_WERKPLEKKEN: readonly VasteWerkplek[] = [
  {
    sleutel: 'dieren',
    werkgever: 'Het Erf',
    werksoort: 'dieren',
    vrij: 1,
    kolommen: {
      naam: 'Dieren verzorgen op Het Erf',
      omschrijving:
        'Je voert de konijnen, kippen en geiten. Je maakt de hokken schoon. Op woensdag komen er kinderen: dan is het soms druk. Er is een stille kamer.',
      uren_min: 28,
      uren_max: 28,
      begeleiding: 'intensief',
      permanent_toezicht: true,
      begeleider: 'Petra',
      aanpassingen: ['vaste-begeleider', 'taken-in-stappen', 'extra-pauzes', 'uitleg-met-beeld'],
      omgeving: ['buiten', 'vaste-taken', 'soms-druk', 'stille-kamer'],
      opzet: 'tussen-collegas',
      begintijd: '',
    },
  },
  {
    sleutel: 'moestuin',
    werkgever: 'Het Erf',
    werksoort: 'groen',
    vrij: 0,
    kolommen: {
      naam: 'Moestuin en terrein van Het Erf',
      omschrijving: 'Je zaait, oogst en houdt de paden schoon. Je werkt met twee collega’s.',
      uren_min: 28,
      uren_max: 36,
      begeleiding: 'intensief',
      permanent_toezicht: true,
      begeleider: 'Petra',
      aanpassingen: ['vaste-begeleider', 'uitleg-met-beeld'],
      omgeving: ['buiten', 'rustig', 'samenwerken'],
      opzet: 'tussen-collegas',
      begintijd: '8.30 uur',
    },
  },
];
