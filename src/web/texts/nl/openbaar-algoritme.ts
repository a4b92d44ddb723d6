import type { Uitlegdeel } from './uitleg.ts';

const DOCS = 'https://github.com/groeiplek/groeiplek/blob/main/docs';

/** The page that tells what the computer does when it divides places. */
export const algoritmeTeksten = {
  titel: 'Zo helpt de computer',
  beschrijving:
    'Hoe de computer plekken voor beschut werk verdeelt, wie er voorgaat, en hoe je dat kunt nakijken.',
  inleiding:
    'Soms willen meer mensen dezelfde plek. Dan helpt de computer met verdelen. Jouw eigen lijst telt. Een mens beslist.',
  kort: {
    kop: 'In het kort',
    alineas: [],
    punten: [
      'Jij maakt een lijst met plekken. De liefste staat bovenaan.',
      'De computer zoekt voor jou de hoogste plek van je lijst die kan.',
      'Voor iedereen gelden dezelfde regels. Ze staan op deze pagina.',
      'Je krijgt een voorstel. Je mag ja of nee zeggen. Nee zeggen kost niets.',
      'Iedereen kan de uitkomst narekenen.',
    ],
  } satisfies Uitlegdeel,
  werking: {
    kop: 'Wat doet de computer?',
    alineas: [],
    genummerd: true,
    punten: [
      'De computer kijkt bij elke plek van je lijst of het werk kan. Bijvoorbeeld: zijn de uren goed, is er genoeg hulp, is het niet te ver?',
      'Weten we iets nog niet? Dan telt dat niet als ja. Je klantmanager vraagt het je.',
      'Iedereen vraagt de plek die bovenaan de eigen lijst staat.',
      'Is een plek vol? Dan blijven de mensen met de meeste voorrang. De anderen vragen de volgende plek van hun lijst.',
      'Dat gaat door tot iedereen een plek heeft, of tot de lijst op is.',
      'Een tweede programma rekent alles na. Klopt er iets niet? Dan gaat de uitkomst niet door.',
    ],
  } satisfies Uitlegdeel,
  eerlijk: {
    kop: 'Zet gewoon op volgorde wat je wilt',
    alineas: [
      'Slim kiezen helpt niet. Met een andere lijst krijg je nooit een betere plek.',
      'Een lange lijst kan geen kwaad. Een plek die je niet wilt, zet je niet op je lijst. Dan krijg je die ook niet.',
    ],
  } satisfies Uitlegdeel,
  voorrang: {
    kop: 'Wie gaat er voor?',
    alinea: 'Op elke plek gelden deze groepen. Groep 1 gaat altijd voor groep 2, en zo verder.',
    bron: 'Waar dat staat: ',
    gebruikt: 'Dit is alles waar de computer naar kijkt voor de voorrang:',
    versie: (versie: string, van: string) =>
      `Dit zijn de regels van versie ‘${versie}’. Ze gelden vanaf ${van}.`,
    versieTot: (versie: string, van: string, totEnMet: string) =>
      `Dit zijn de regels van versie ‘${versie}’. Ze gelden van ${van} tot en met ${totEnMet}.`,
  },
  geenBeleid: {
    titel: 'Er zijn nog geen regels voor deze dag',
    uitleg: (van: string) => `De computer verdeelt dan niets. De eerste regels gelden vanaf ${van}.`,
  },
  nooit: {
    kop: 'Wat de computer nooit doet',
    alineas: [],
    punten: [
      'De computer geeft mensen geen cijfer of score.',
      'De computer kijkt niet naar je ziekte of diagnose. Die staat niet in het systeem.',
      'De computer voorspelt niet of het werk gaat lukken.',
      'De computer kijkt voor de voorrang niet naar wat iemand kost of hoeveel werk iemand doet.',
      'De computer geeft je geen plek die niet op je lijst staat.',
      'De computer neemt geen plek af van iemand die er al werkt.',
      'De computer leert niet zelf. De regels veranderen alleen als mensen dat doen.',
    ],
  } satisfies Uitlegdeel,
  mens: {
    kop: 'Een mens beslist',
    alineas: ['De computer maakt een voorstel. Daarna gaat het zo.'],
    genummerd: true,
    punten: [
      'Een medewerker van je gemeente bekijkt de uitkomst.',
      'Wil de medewerker iets anders? Dan schrijft die op waarom. Dat blijft bewaard.',
      'Jij krijgt een voorstel. Je mag eerst gaan kijken. Zeg je ja, dan vragen we de werkgever.',
      'De werkgever zegt ook ja of nee. Pas bij twee keer ja krijg je de plek.',
      'Zeg je nee? Dan houd je jouw plaats in de rij. We vragen wel waarom. Dan zoeken we daarna beter.',
    ],
  } satisfies Uitlegdeel,
  herkomst: {
    kop: 'Waar komen de regels vandaan?',
    alineas: [
      'De wet zegt dat je gemeente beschut werk moet bieden. De wet zegt niet wie er voorgaat.',
      'De volgorde op deze pagina is een keuze van de makers van Groeiplek. Een gemeente moet die zelf goedkeuren voordat zij ermee werkt.',
      'De manier van verdelen bestaat al sinds 1962. Scholen en ziekenhuizen gebruiken die ook. De bedenkers zijn David Gale en Lloyd Shapley.',
    ],
    links: [
      { tekst: 'Waarom deze regels? Lees de keuzes', href: `${DOCS}/matching-beleid.md` },
      { tekst: 'Participatiewet, artikel 10b', href: 'https://wetten.overheid.nl/BWBR0015703' },
    ],
  } satisfies Uitlegdeel,
  vragen: {
    kop: 'Heb je een vraag, of ben je het er niet mee eens?',
    alineas: [
      'Vraag je klantmanager waarom je een plek wel of niet kreeg. Die kan dat per plek laten zien.',
      'Denk je dat er iets fout staat, zoals je lijst of een datum? Zeg het tegen je klantmanager. Die maakt het goed voor de volgende keer.',
      'Krijg je een brief met een besluit? Daarin staat hoe je bezwaar maakt. Over hoe je bent geholpen, kun je bij je gemeente een klacht indienen.',
    ],
    links: [
      { tekst: 'Reken uit tot wanneer je bezwaar kunt maken', href: '/rekenhulp/termijnen?soort=bezwaar' },
      { tekst: 'Juridisch Loket', href: 'https://www.juridischloket.nl' },
    ],
  } satisfies Uitlegdeel,
  nakijken: {
    kop: 'Zelf narekenen',
    alineas: [
      'Van elke ronde bewaart de gemeente de lijsten, de regels, de loting en de uitkomst. Zo kan iemand die later narekenen.',
      'Het programma dat verdeelt is openbaar. Je kunt het gebruiken zonder de rest van Groeiplek.',
    ],
    links: [
      { tekst: 'Alle rondes, met de lotingen', href: '/algoritme/rondes' },
      { tekst: 'Hoe je een verdeling narekent, en hoe het bestand eruitziet', href: `${DOCS}/matching.md` },
      {
        tekst: 'De code van het programma',
        href: 'https://github.com/groeiplek/groeiplek/tree/main/src/matching',
      },
    ],
  } satisfies Uitlegdeel,
};
