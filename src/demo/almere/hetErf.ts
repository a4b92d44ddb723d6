/** A workplace that a scenario knows by name. */
export type VasteWerkplek = {
  readonly sleutel: string;
  readonly werkgever: string;
  readonly werksoort: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly urenMin: number;
  readonly urenMax: number;
  readonly begeleiding: string;
  readonly begeleider: string;
  readonly aanpassingen: readonly string[];
  readonly omgeving: readonly string[];
  readonly begintijd: string;
  /** Seats that stay free for the test set. */
  readonly vrij: number;
};

const PETRA = { werkgever: 'Het Erf', begeleider: 'Petra', begeleiding: 'intensief' } as const;

/** Het Erf, the employer of the scenarios. */
export const VASTE_WERKPLEKKEN: readonly VasteWerkplek[] = [
  {
    ...PETRA,
    sleutel: 'dieren',
    werksoort: 'dieren',
    naam: 'Dieren verzorgen op Het Erf',
    omschrijving:
      'Je voert de konijnen, kippen en geiten. Je maakt de hokken schoon. Op woensdag komen er kinderen: dan is het soms druk. Er is een stille kamer.',
    urenMin: 28,
    urenMax: 28,
    aanpassingen: ['vaste-begeleider', 'taken-in-stappen', 'extra-pauzes', 'uitleg-met-beeld'],
    omgeving: ['buiten', 'vaste-taken', 'soms-druk', 'stille-kamer'],
    begintijd: '',
    vrij: 1,
  },
  {
    ...PETRA,
    sleutel: 'moestuin',
    werksoort: 'groen',
    naam: 'Moestuin en terrein van Het Erf',
    omschrijving: 'Je zaait, oogst en houdt de paden schoon. Je werkt met twee collega’s.',
    urenMin: 28,
    urenMax: 36,
    aanpassingen: ['vaste-begeleider', 'uitleg-met-beeld'],
    omgeving: ['buiten', 'rustig', 'samenwerken'],
    begintijd: '8.30 uur',
    vrij: 0,
  },
];
