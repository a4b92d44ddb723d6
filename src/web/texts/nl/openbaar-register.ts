/** Words of the block with figures from a register in this installation. */
export const openbaarRegisterTeksten = {
  demoKop: 'Verzonnen cijfers',
  demoUitleg:
    'Deze cijfers zijn bedacht. Ze laten zien hoe de pagina eruitziet als een gemeente met Groeiplek werkt.',
  demoEcht: 'Alleen het doel is echt. Ook de cijfers in de andere delen van deze pagina zijn echt.',
  kop: 'Cijfers uit het register',
  uitleg: (gebied: string) => `Deze cijfers komen uit het register van ${gebied} in Groeiplek.`,
  stand: (dag: string) => `Stand op ${dag}`,
  bijschrift: (gebied: string) => `Cijfers uit het register van ${gebied}`,
  peildatum: 'Peildatum',
  doel: 'Doel voor dat jaar',
  positief: 'Besluit voor beschut werk',
  werkzaam: 'Aan het werk',
  wachtend: 'Wachten op werk',
  tekort: 'Nog te gaan tot het doel',
  dekking: 'Deel van het doel',
  deel: (deel: string) => `${deel} van het doel`,
  kort: {
    werkzaam: 'Werken',
    wachtend: 'Wachten',
    positief: 'Besluit',
    taakstelling: 'Doel',
    tekort: 'Te gaan',
    dekking: 'Deel',
  },
  mensen: 'mensen',
  banen: 'banen',
  nietGetoond: 'niet getoond',
  toekomst: 'nog niet bekend',
  nietGetoondUitleg:
    'Niet getoond betekent: minder dan 5 mensen, of een getal waarmee je dat kunt uitrekenen. Zo kan niemand een persoon herkennen.',
  maandeinde: 'Deze cijfers zijn er alleen voor de laatste dag van een maand.',
  compleet: (gebied: string) =>
    `Deze cijfers zijn de som van alle gemeenten in ${gebied}. Elke gemeente houdt hier het register bij.`,
} as const;
