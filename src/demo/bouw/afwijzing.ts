import type { Afwijzingsreden } from '#domain/voorstel/index.ts';

/** Who said no to a proposal, why in words, and the code of that reason. */
export type Afwijzing = readonly ['kandidaat' | 'werkgever', reden: string, code: Afwijzingsreden];

export const AFWIJZINGEN: readonly [Afwijzing, ...Afwijzing[]] = [
  ['kandidaat', 'De reis is te lang.', 'te-ver'],
  ['kandidaat', 'Wil liever ander werk doen.', 'ander-werk'],
  ['werkgever', 'De begeleider kan er nu niemand bij hebben.', 'begeleiding-niet-beschikbaar'],
  ['werkgever', 'De werktijden passen niet.', 'uren-passen-niet'],
];

/** The same with the reasons that are less common. */
export const ELKE_AFWIJZING: readonly [Afwijzing, ...Afwijzing[]] = [
  ...AFWIJZINGEN,
  ['kandidaat', 'Voelde zich er niet op zijn gemak.', 'sfeer-past-niet'],
  ['kandidaat', 'Wil eerst de verhuizing afronden.', 'nu-niet'],
  ['werkgever', 'Er is minder werk van dit soort.', 'plek-vervallen'],
  ['werkgever', 'De werkgever zoekt iemand die eerder kan beginnen.', 'start-past-niet'],
];
