/** Words of the worked example on the page about the computer. */
export const voorbeeldTeksten = {
  kop: 'Een voorbeeld: drie mensen en twee plekken',
  inleiding:
    'Bas, Lotte en Imran bestaan niet echt. De computer rekent dit voorbeeld nu uit, met dezelfde regels als altijd.',
  plekken:
    'Er is één plek vrij in de kwekerij en één plek in de bakkerij. Iedereen kan het werk op beide plekken doen.',
  mensen: { bas: 'Bas', lotte: 'Lotte', imran: 'Imran' },
  namen: { kwekerij: 'de kwekerij', bakkerij: 'de bakkerij' },
  koppen: { kwekerij: 'Kwekerij', bakkerij: 'Bakkerij' },
  niemand: 'niemand',
  wie: 'Wie doet er mee? Wie voorgaat, staat bovenaan',
  kolommen: {
    wie: 'Wie',
    lijst: 'Eigen lijst',
    groep: 'Groep',
    besluit: 'Dag van het besluit',
    lot: 'Begin van het lot',
  },
  lijst: (namen: readonly string[]) => namen.map((naam, index) => `${index + 1}. ${naam}`).join(', '),
  stappen: 'Wat doet de computer?',
  nieuw: (wie: string, plek: string) => `${wie} doet mee en vraagt eerst ${plek}.`,
  blijft: 'De plek is vrij.',
  verschoven: (wie: string, van: string, naar: string) => `${wie} gaat van ${van} naar ${naar}.`,
  kwijt: (wie: string, van: string) =>
    `${wie} moet ${van} laten gaan, en op de eigen lijst is niets meer vrij.`,
  gekregen: (wie: string, naar: string) => `${wie} krijgt ${naar}.`,
  standen: 'Wie heeft na elke stap welke plek?',
  stap: 'Stap',
  zonder: 'Nog geen plek',
  geheim:
    'Het zijn stappen op papier. Pas als iedereen aan de beurt was, hoor je de uitkomst. Niemand krijgt een plek en raakt die daarna kwijt.',
  uitkomst: 'Wie krijgt welke plek, en waarom?',
  krijgt: (wie: string, plek: string, rang: number) => `${wie} krijgt ${plek}. Dat is keuze ${rang}.`,
  krijgtNiets: (wie: string) => `${wie} krijgt nu geen plek en doet weer mee als er een plek vrijkomt.`,
  gemist: {
    trap: (plek: string, wie: string, groep: string) =>
      `In ${plek} gaat ${wie} voor. De groep ‘${groep}’ komt eerder.`,
    datum: (plek: string, wie: string) => `In ${plek} gaat ${wie} voor, met een eerder besluit.`,
    loting: (plek: string, wie: string) => `In ${plek} gaat ${wie} voor. Dat is zo geloot.`,
  },
  controle: {
    goed: 'Een tweede programma heeft dit nagerekend. Het klopt.',
    fout: 'Een tweede programma heeft dit nagerekend. Het klopt niet. Meld dit aan de makers.',
  },
  lot: {
    kop: 'De loting nakijken',
    bijschrift: 'De loten van het voorbeeld, het laagste eerst',
    nummer: 'Nummer',
    punten: (zaad: string, nummer: string, lot: string) => [
      `Voor de ronde begint, ligt een stukje tekst vast. In dit voorbeeld is dat: ${zaad}`,
      `Achter die tekst komt het nummer van een mens. Voor Imran wordt dat: ${zaad}${nummer}`,
      `Daarvan maakt de computer een lot, met de vaste formule SHA-256. Voor Imran is dat: ${lot}`,
      'Wie het laagste lot heeft, gaat voor. Staat de tekst vast, dan staan alle loten vast. Niemand kan ze nog veranderen.',
    ],
    eenLot: 'Je hebt één lot voor alle plekken. Je kunt dus niet bij elke plek opnieuw pech hebben.',
    opdracht: 'Zo reken je het lot van Imran zelf na, op een computer met Linux of macOS:',
    commando: (zaad: string, nummer: string) => `printf '%s' '${zaad}${nummer}' | shasum -a 256`,
  },
  markt: {
    titel: 'Het voorbeeld als bestand',
    uitleg: 'Zo ziet het voorbeeld eruit voor de computer. Bewaar het en reken het zelf na.',
    knop: 'Bewaar het voorbeeld (JSON)',
  },
};
