/** A part of an explanation: heading, sentences, perhaps a list and links to read further. */
export type Uitlegdeel = {
  readonly kop: string;
  readonly alineas: readonly string[];
  readonly punten?: readonly string[];
  /** The order of the points means something. */
  readonly genummerd?: boolean;
  readonly links?: readonly { readonly tekst: string; readonly href: string }[];
};

/** A page of explanation. */
export type Uitleg = {
  readonly titel: string;
  readonly beschrijving: string;
  readonly inleiding: string;
  readonly delen: readonly Uitlegdeel[];
};

const WET = 'https://wetten.overheid.nl/BWBR0015703';
const ADVIES = 'https://wetten.overheid.nl/BWBR0035947';

/** What beschut werk is, for everybody. */
export const uitlegBeschutWerk: Uitleg = {
  titel: 'Wat is beschut werk?',
  beschrijving: 'Wat beschut werk is, voor wie, hoe je het krijgt en wat de wet zegt.',
  inleiding:
    'Beschut werk is betaald werk met veel hulp op de werkvloer. Je hebt een contract en je krijgt loon.',
  delen: [
    {
      kop: 'Voor wie is het?',
      alineas: [
        'Beschut werk is er voor mensen die kunnen werken, maar alleen met veel hulp. Of alleen op een plek die is aangepast.',
        'Die hulp is zo groot dat een gewone werkgever die niet kan geven.',
      ],
    },
    {
      kop: 'Wat is het niet?',
      alineas: ['Beschut werk lijkt soms op ander werk. Dit is geen beschut werk, en het telt ook niet mee:'],
      punten: [
        'Dagbesteding. Daar heb je geen contract en geen loon.',
        'Alternatief beschut werk. Dat is vrijwillig en zonder loon.',
        'Een proefplaats. Je probeert dan het werk uit, zonder loon.',
        'Een baan uit de banenafspraak. Dat is een andere regeling.',
      ],
    },
    {
      kop: 'Hoe krijg je beschut werk?',
      alineas: ['Het gaat in vier stappen.'],
      genummerd: true,
      punten: [
        'Je gemeente vraagt advies aan UWV. Je kunt dat ook zelf doen.',
        'UWV onderzoekt of beschut werk bij je past. UWV heeft daar 8 weken voor.',
        'Je gemeente neemt een besluit. Je krijgt daar een brief over.',
        'Je gemeente zoekt samen met jou een plek. Jouw keuze is daarbij belangrijk.',
      ],
      links: [{ tekst: 'Willen meer mensen dezelfde plek? Zo helpt de computer', href: '/algoritme' }],
    },
    {
      kop: 'Wat onderzoekt UWV?',
      alineas: [
        'UWV stelt twee vragen. Is het antwoord op één van de vragen ja? Dan is het advies positief.',
      ],
      punten: [
        'Heb je een werkplek nodig die zo is aangepast dat een gewone werkgever dat niet kan doen?',
        'Heb je zo veel begeleiding nodig dat een gewone werkgever die niet kan geven?',
      ],
      links: [{ tekst: 'Besluit advisering beschut werk', href: ADVIES }],
    },
    {
      kop: 'Ben je het niet eens met het besluit?',
      alineas: [
        'Dan kun je bezwaar maken bij je gemeente. In de brief staat hoe, en voor welke datum.',
        'Je kunt iemand vragen om je te helpen.',
      ],
      links: [
        { tekst: 'Reken uit tot wanneer je bezwaar kunt maken', href: '/rekenhulp/termijnen?soort=bezwaar' },
        { tekst: 'Juridisch Loket', href: 'https://www.juridischloket.nl' },
      ],
    },
    {
      kop: 'Wat moet de gemeente doen?',
      alineas: [
        'Elke gemeente heeft elk jaar een doel. Dat is een aantal banen. De minister bepaalt het aantal.',
        'Heb je een positief besluit? Dan moet de gemeente je beschut werk aanbieden. Dat hoeft niet meer als het doel is gehaald. Meer doen mag altijd.',
        'Moet je wachten? In de regels van je gemeente staat wat er tot die tijd kan.',
      ],
      links: [{ tekst: 'Participatiewet, artikel 10b', href: WET }],
    },
  ],
};

/** How every figure is counted. The definitions themselves are added by the page. */
export const uitlegTellen: Uitleg = {
  titel: 'Hoe we tellen',
  beschrijving: 'Wat elk getal over beschut werk betekent, waar het vandaan komt en wat we niet weten.',
  inleiding: 'Bij elk getal staat wat we tellen, van welke dag het is en waar het vandaan komt.',
  delen: [
    {
      kop: 'Twee soorten cijfers',
      alineas: [
        'Sommige cijfers komen uit het register van een gemeente die met Groeiplek werkt. Andere cijfers publiceerde iemand anders: UWV, het ministerie of een gemeente.',
        'Die twee soorten tellen niet precies hetzelfde. We trekken ze daarom nooit van elkaar af. Ook staan ze niet samen in één kolom.',
      ],
    },
    {
      kop: 'Het doel',
      alineas: [
        'Het doel is het aantal banen dat er op 31 december ten minste moet zijn. Het staat in een regeling van de minister. Het woord in de wet is taakstelling.',
        'Van 2022, 2024 en 2026 kennen we het doel van elke gemeente. Van 2016 tot en met 2019 kennen we er een deel van. Van andere jaren vonden we niets.',
        'Het doel van een regio is de som van haar gemeenten. We geven die som alleen als we elk deel kennen.',
        'Voor het hele land geven we het getal dat de overheid noemde. Is er geen getal? Dan geven we de som, en dat staat erbij.',
      ],
    },
    {
      kop: 'Mensen, geen banen',
      alineas: [
        'We tellen mensen. Iemand met twee banen in beschut werk telt één keer.',
        'We tellen vanaf de eerste werkdag. Wanneer iemand het heeft opgeschreven, maakt niet uit.',
        'Dagbesteding en werk zonder loon tellen niet mee.',
      ],
    },
    {
      kop: 'Alleen de laatste dag van een maand',
      alineas: [
        'Cijfers uit een register tonen we alleen voor de laatste dag van een maand. Het zijn dezelfde cijfers die de gemeente zelf ziet.',
        'Een cijfer kan later veranderen. Dat gebeurt als een gemeente een fout herstelt.',
      ],
    },
    {
      kop: 'Kleine aantallen',
      alineas: [
        'Gaat een getal over minder dan 5 mensen? Dan tonen we het niet precies. Ook 0 tonen we dan niet. Zo kan niemand een persoon herkennen.',
        'Soms kun je een klein getal uitrekenen met andere getallen. Dan tonen we ook zo’n ander getal niet. Er staat dan ‘niet getoond’.',
        'Een getal dat eerst niet te zien was, blijft verborgen. Ook als we de pagina later opnieuw maken.',
      ],
    },
    {
      kop: 'Krijgen mensen de plek die ze kiezen?',
      alineas: [
        'Wie beschut werk zoekt, zet zelf plekken op volgorde. We tellen hoeveel mensen begonnen op de plek van hun eerste keuze.',
        'We kijken naar de keuze die gold op de dag van het voorstel. Wie geen keuze had, telt niet mee. Eén persoon telt één keer in een jaar.',
        'We laten alleen hele jaren zien die voorbij zijn, en alleen per gemeente. Met delen van een jaar, of met een som van gemeenten, kun je kleine getallen uitrekenen.',
      ],
    },
    {
      kop: 'Onbekend is geen 0',
      alineas: [
        'Staat er ‘onbekend’? Dan vonden we geen bron. We schatten niets en vullen niets in.',
        'Werkt een gemeente niet met Groeiplek? Dan tonen we alleen wat anderen publiceerden, met precies die datum.',
        'Een regio of het land krijgt pas eigen cijfers als alle gemeenten meedoen.',
      ],
    },
    {
      kop: 'Gemeenten die niet meer bestaan',
      alineas: [
        'Gemeenten gaan soms samen. Hun oude cijfers blijven op hun eigen pagina staan.',
        'We verdelen een oud cijfer nooit over nieuwe gemeenten. Een som van oude gemeenten noemt altijd hun namen.',
      ],
    },
    {
      kop: 'Waarom bronnen verschillen',
      alineas: [
        'Elke bron telt op een eigen manier. De ene bron telt mensen op één dag. De andere telt iedereen die in een jaar begon.',
        'Daarom staat er bij elk cijfer wat de bron telt. Vergelijk alleen cijfers die hetzelfde tellen.',
      ],
    },
    {
      kop: 'Verzonnen cijfers',
      alineas: [
        'Is deze website een demonstratie? Dan zijn de mensen bedacht. Cijfers over hen staan apart, onder ‘Verzonnen cijfers’.',
        'De doelen en de cijfers van anderen zijn dan nog steeds echt.',
      ],
    },
    {
      kop: 'Gebruik de cijfers zelf',
      alineas: ['De cijfers zijn open data. Je kunt ze als bestand downloaden of met een programma ophalen.'],
      links: [{ tekst: 'Beschrijving van de API', href: '/api/v1/openapi.json' }],
    },
  ],
};

/** Headings of the table with definitions. */
export const definitieTeksten = {
  kop: 'Wat elk getal betekent',
  bijschrift: 'De cijfers en hun betekenis',
  cijfer: 'Cijfer',
  register: 'Uit een register',
  gepubliceerd: 'Van anderen',
  namen: {
    positief: 'Besluit of advies',
    werkzaam: 'Aan het werk',
    wachtend: 'Wachten op werk',
    tekort: 'Nog te gaan tot het doel',
    dekking: 'Deel van het doel',
  },
} as const;
