import type { GenoemdeStandcode } from '#domain/stand/index.ts';

/** Words of the public calculation pages. */
export const rekenhulpTeksten = {
  titel: 'Rekenhulp',
  beschrijving:
    'Reken zelf uit: loonkostensubsidie, contracten, termijnen en de kosten van een plek beschut werk.',
  inleiding: 'Reken uit wat de wet zegt over beschut werk. Je ziet elke stap en waar die vandaan komt.',
  privacy: 'Vul geen namen of geboortedatums in. Dat is niet nodig. We bewaren niets van wat je hier invult.',
  kies: 'Wat wil je uitrekenen?',
  hulpen: {
    loonkostensubsidie: {
      titel: 'Loonkostensubsidie',
      tekst: 'Hoeveel krijgt een werkgever per maand van de gemeente?',
    },
    contracten: {
      titel: 'Contracten op een rij',
      tekst: 'Wanneer wordt een tijdelijk contract vast? Wat is de laatste veilige datum?',
    },
    termijnen: {
      titel: 'Termijnen',
      tekst: 'Voor welke dag moet er een advies, een besluit of een bezwaar zijn?',
    },
    plaatskosten: {
      titel: 'Kosten van een plek',
      tekst: 'Wat kost een plek in een jaar, en wie betaalt welk deel?',
    },
  },
  controleKop: 'Zo kun je het nakijken',
  controle: [
    'Bij elke uitkomst staat stap voor stap hoe we rekenen.',
    'Bij elk bedrag staat de bron, en of we die in de wet zelf lazen.',
    'Weten we iets niet zeker? Dan staat dat erbij. Weten we het niet? Dan rekenen we niet.',
    'Je kunt elke uitkomst afdrukken. Dan staan alle stappen op papier.',
  ],
  voorbehoudKop: 'Dit is geen juridisch advies',
  voorbehoud:
    'De uitkomst laat zien wat de regels zeggen. De gemeente neemt zelf een besluit. Twijfel je? Vraag het een jurist.',
  genoemd: {
    titel: 'Waar komt € 22.000 vandaan?',
    tekst: 'Over beschut werk noemen mensen vaak dezelfde bedragen. Hier zie je hoe ze zijn opgebouwd.',
    beschrijving: 'Bedragen die mensen noemen over beschut werk, stap voor stap nagerekend.',
    kop: (naam: string) => `Zo is het uitgerekend: ${naam}`,
  },
  standen: {
    titel: 'Aantallen die mensen noemen',
    uitleg:
      'Ook deze aantallen rekenen we na. Het zijn cijfers uit publicaties. Ze staan los van wat Groeiplek zelf telt.',
    genoemd: 'Genoemd',
    wachtend: 'Mensen die wachten',
    tekort: 'Plekken die er nog niet zijn',
    dekking: 'Deel van het doel',
    bron: 'Bron',
    stappen: 'Zo is het uitgerekend',
    onbekend: 'onbekend',
    namen: {
      'almere-2016': 'Almere, juni 2016',
      'amersfoort-2018': 'Amersfoort, eind 2018',
      'nederland-2018': 'Nederland, eind 2018',
      'almere-2019': 'Almere, april 2019',
      'horst-2019': 'Horst aan de Maas, 2019',
      'nederland-2022': 'Nederland, eind 2022',
    } satisfies Record<GenoemdeStandcode, string>,
    positief: (aantal: string) => `${aantal} mensen met een positief advies`,
    werkzaam: (aantal: string) => `${aantal} mensen aan het werk`,
    doel: (aantal: string) => `het doel is ${aantal}`,
    volgensBron: (waarde: string) => `In de bron staat: ${waarde}.`,
  },
  reken: 'Bereken',
  opnieuw: 'Begin opnieuw',
  vulIn: 'Vul dit in',
  uitkomst: 'Uitkomst',
  nogNiets: 'Vul de gegevens in en kies Bereken. Hier zie je dan de uitkomst.',
  eerstHerstellen: 'Verbeter eerst wat er niet klopt. Daarna zie je hier de uitkomst.',
  kanNiet: 'Wat deze rekenhulp niet weet',
  bewaar: 'Wil je de uitkomst bewaren? Druk deze pagina af, of bewaar het adres.',
  peildatum: 'Voor welke dag wil je rekenen?',
  peildatumHint: 'We gebruiken de regels en bedragen van die dag. Bijvoorbeeld 30-04-2026.',
  fout: {
    datum: 'Deze datum klopt niet. Schrijf dag, maand en jaar, zoals 30-04-2026.',
    datumLeeg: 'Vul een datum in. Schrijf dag, maand en jaar, zoals 30-04-2026.',
    uren: 'Vul de uren per week in met een getal. Bijvoorbeeld 28 of 28,5.',
    aandeel: 'Vul een percentage in van 0 tot en met 100. Bijvoorbeeld 40%.',
    bedrag: 'Vul een bedrag in. Bijvoorbeeld 1.700,50.',
    keuze: 'Kies een van de antwoorden.',
  },
} as const;
