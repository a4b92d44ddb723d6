/** Facilities that money is earmarked for. */
export const VOORZIENINGEN = ['beschut-werk', 'dagbesteding', 'alternatief-beschut-werk', 'overig'] as const;

export type Voorziening = (typeof VOORZIENINGEN)[number];

/** What the gemeente pays for; `rijksbijdrage` is what it receives, and is taken off. */
export const KOSTENSOORTEN = [
  'loonkostensubsidie',
  'begeleiding',
  'werkplek',
  'overhead',
  'overig',
  'rijksbijdrage',
] as const;

export type Kostensoort = (typeof KOSTENSOORTEN)[number];

/** Which purse the money comes from. */
export const GELDBRONNEN = ['gebundelde-uitkering', 'participatiebudget', 'wmo', 'eigen-middelen'] as const;

export type Geldbron = (typeof GELDBRONNEN)[number];

/** werkelijk: booked; verplicht: promised for its period. */
export const POSTSOORTEN = ['werkelijk', 'verplicht'] as const;

export type Postsoort = (typeof POSTSOORTEN)[number];
