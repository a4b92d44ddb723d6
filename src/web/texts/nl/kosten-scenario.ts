/** Words of the pages on which somebody tries out what changes in the money. */
export const kostenScenarioTeksten = {
  keuze: 'Wat wil je uitrekenen?',
  eenheid: { euro: 'euro', uur: 'uur per week', plekken: 'plekken' },
  plekken: {
    titel: 'Wat als er plekken bij komen?',
    kort: 'Plekken of loonwaarde',
    inleiding:
      'Reken uit wat een aantal plekken samen kost, en wie dat betaalt. Vul meer groepen in om te zien wat een andere loonwaarde doet.',
    peildatum: 'Reken met de bedragen van',
    aantal: (nummer: number) => `Groep ${nummer}: aantal plekken`,
    loonwaarde: (nummer: number) => `Groep ${nummer}: loonwaarde`,
    uren: 'Uren per week voor elke plek',
    voltijdUren: 'Hoeveel uur is een volle werkweek?',
    begeleiding: 'Begeleiding per plek in een jaar',
    begeleidingHint: 'In 2019 is € 8.500 per plek genoemd.',
    overig: 'Andere kosten per plek in een jaar',
    aantalPlekken: 'Aantal plekken',
    gemiddelde: 'Gemiddelde loonwaarde',
    nooit: 'geen plekken',
    kanNiet: [
      'Wat een plek bij een bepaalde aanbieder kost. Kijk daarvoor naar de eigen uitgaven.',
      'Een loon boven het minimumloon. We rekenen met het minimumloon voor volwassenen.',
    ],
  },
  budget: {
    titel: 'Wat als het Rijk per plek betaalt?',
    kort: 'Geld per plek',
    inleiding:
      'Nu mag een gemeente het geld vrij besteden. De minister wilde alleen nog betalen voor plekken die er echt zijn. Wat verandert er dan?',
    vrij: 'Vrij budget in een jaar',
    perPlek: 'Bedrag per plek in een jaar',
    perPlekHint: 'Bijvoorbeeld 10.657: 8.500 voor begeleiding en 2.157 extra.',
    plekken: 'Aantal plekken dat er echt is',
    naarPlekken: 'Geld als het Rijk per plek betaalt',
    meer: 'Meer dan het vrije budget',
    minder: 'Minder dan het vrije budget',
    omslagpunt: 'Evenveel of meer vanaf',
    aantal: (plekken: string) => `${plekken} plekken`,
    nooit: 'geen aantal plekken',
    kanNiet: [
      'Hoeveel het Rijk echt per plek gaat betalen. Dat is niet besloten.',
      'Wat er met het vrije budget voor andere mensen gebeurt.',
    ],
  },
  verdeling: {
    titel: 'Wat als het doel anders wordt verdeeld?',
    kort: 'Andere verdeling',
    inleiding:
      'Elke gemeente krijgt een deel van het landelijke aantal plekken. In 2018 was het voorbeeld: wie 5% heeft, krijgt 5% van 4.600. Dat zijn 230 plekken.',
    landelijk: 'Aantal plekken in heel Nederland',
    aandeel: 'Deel van deze gemeente',
    aandeelHint: 'Een percentage, hoogstens twee cijfers achter de komma. Bijvoorbeeld 1,25%.',
    huidig: 'Doel van deze gemeente nu',
    taakstelling: 'Nieuw doel',
    erbij: 'Plekken erbij',
    eraf: 'Plekken minder',
    aantal: (plekken: string) => `${plekken} plekken`,
    verder: 'Wat kosten deze plekken?',
    kanNiet: [
      'Hoe het landelijke aantal echt wordt verdeeld. De minister beslist dat elk jaar.',
      'Of er mensen zijn voor deze plekken.',
    ],
  },
  fout: {
    aantal: 'Vul een heel getal in van 0 of meer.',
    geenGroep: 'Vul minstens één groep in.',
  },
} as const;
