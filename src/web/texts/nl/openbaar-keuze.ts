/** Words of the public block on choices. */
export const openbaarKeuzeTeksten = {
  kop: 'Krijgen mensen de plek die ze kiezen?',
  demoKop: 'Verzonnen cijfers: krijgen mensen de plek die ze kiezen?',
  demoUitleg: 'Deze cijfers zijn bedacht.',
  uitleg: 'Wie beschut werk zoekt, zet zelf de plekken op volgorde.',
  boodschap: (jaar: number, deel: string, naam: string) =>
    `In ${jaar} begon ${deel} van de mensen in ${naam} op de plek van hun eerste keuze.`,
  zonder: (jaar: number) => `Voor ${jaar} laten we het getal niet zien.`,
  bijschrift: (naam: string) => `Begonnen op de eerste keuze in ${naam}, per jaar`,
  jaar: 'Jaar',
  eersteKeuze: 'Eerste keuze',
  mensen: 'Mensen',
  bijMensen: 'In de kolom Mensen:',
  nietGetoond: 'niet getoond',
  toekomst: 'nog niet bekend',
  beschermd:
    'Niet getoond betekent: minder dan 5 mensen kregen hun eerste keuze, of minder dan 5 mensen niet. Zo kan niemand een persoon herkennen.',
  heleJaren:
    'We laten alleen hele jaren zien, en geen som van gemeenten. Anders kun je kleine getallen uitrekenen.',
} as const;
