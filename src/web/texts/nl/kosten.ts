import type { Geldbron, Grondslag, Kostensoort, Postsoort, Voorziening } from '#domain/begroting/index.ts';
import type { Bronafleidingcode, Geldstroom } from '#domain/kosten/index.ts';
import type { WerkgeverVorm } from '#domain/organisatie/index.ts';
import { kostenFormulierTeksten } from './kosten-formulier.ts';

/** Words of the pages on money of a gemeente. Every total says which stream of money it is. */
export const kostenTeksten = {
  ...kostenFormulierTeksten,
  titel: 'Kosten',
  inleiding: (jaar: number) => `Zo staat het met het geld in ${jaar}: budget, uitgegeven en verwacht.`,
  boodschap: {
    over: (verwacht: string, over: string) =>
      `Voor beschut werk verwachten we ${verwacht} op 31 december. Dat is ${over} minder dan het budget.`,
    tekort: (verwacht: string, tekort: string) =>
      `Voor beschut werk verwachten we ${verwacht} op 31 december. Dat is ${tekort} meer dan het budget.`,
    zonderBudget: (verwacht: string) =>
      `Voor beschut werk verwachten we ${verwacht} op 31 december. Er is geen budget ingevuld.`,
    onbekend: 'Wat beschut werk dit jaar kost, is nog niet bekend.',
  },
  navigatie: 'Kosten',
  delen: {
    overzicht: 'Overzicht',
    posten: 'Uitgaven',
    scenario: 'Wat als?',
  },
  jaar: 'Jaar',
  geldbron: 'Geldbron',
  alleBronnen: 'Alle geldbronnen',
  toon: 'Toon',
  kies: 'Kies',
  euro: 'euro',
  fouteJaar: 'Vul een jaar in vanaf 2015. Bijvoorbeeld 2026.',
  leeg: 'Geen budget ingevuld',
  leegUitleg: (jaar: number) => `Voor ${jaar} is nog geen budget en geen uitgave ingevuld.`,
  leegMag: 'Vul eerst het budget in. Daarna zie je hier wat er is uitgegeven en wat je verwacht.',
  leegVraag: 'Vraag de controller van je gemeente om het budget in te vullen.',
  voorzieningen: {
    'beschut-werk': 'Beschut werk',
    dagbesteding: 'Dagbesteding',
    'alternatief-beschut-werk': 'Alternatief beschut werk',
    overig: 'Overig',
  } satisfies Record<Voorziening, string>,
  onderdelen: {
    loonkostensubsidie: 'Loonkostensubsidie',
    begeleiding: 'Begeleiding',
    werkplek: 'Werkplek',
    overhead: 'Overhead',
    overig: 'Andere kosten',
    rijksbijdrage: 'Geld van het Rijk',
  } satisfies Record<Kostensoort, string>,
  geldbronnen: {
    'gebundelde-uitkering': 'Gebundelde uitkering (BUIG)',
    participatiebudget: 'Participatiebudget',
    wmo: 'Wmo',
    'eigen-middelen': 'Eigen geld van de gemeente',
  } satisfies Record<Geldbron, string>,
  vormen: {
    gemeente: 'Gemeente zelf',
    'sociaal-ontwikkelbedrijf': 'Sociaal ontwikkelbedrijf',
    stichting: 'Stichting',
    'zorg-of-welzijn': 'Zorg of welzijn',
    regulier: 'Gewoon bedrijf',
    totaal: 'Alle aanbieders samen',
  } satisfies Record<WerkgeverVorm | 'totaal', string>,
  postsoorten: { werkelijk: 'Uitgegeven', verplicht: 'Afgesproken' } satisfies Record<Postsoort, string>,
  postsoortUitleg: {
    werkelijk: 'Het geld is betaald of ontvangen.',
    verplicht: 'Het is afgesproken, maar nog niet betaald.',
  } satisfies Record<Postsoort, string>,
  figuren: {
    begroot: {
      naam: 'Budget',
      definitie: 'Wat de gemeente voor beschut werk heeft begroot, min het geld van het Rijk.',
    },
    werkelijk: {
      naam: 'Uitgegeven',
      definitie: 'Wat er is geboekt, min wat er van het Rijk is ontvangen.',
    },
    prognose: {
      naam: 'Verwacht op 31 december',
      definitie:
        'Uitgegeven, plus wat nog betaald moet worden: lopend werk en afspraken, tot hun einde of tot 31 december.',
    },
    ruimte: { naam: 'Over', definitie: 'Het budget min wat we verwachten. Onder nul is het een tekort.' },
  },
  figuurBron: (bronnen: string) => `Ingevuld door de gemeente: ${bronnen}`,
  figuurGeenBron: 'Ingevuld door de gemeente',
  stand: (jaar: number, tot: string) => `Jaar ${jaar}, geboekt tot en met ${tot}`,
  nietGeboekt: (jaar: number) => `Jaar ${jaar}, nog niets geboekt`,
  demo: 'Verzonnen cijfers: dit register is een demonstratie.',
  grafiek: {
    kop: 'Kosten per plek in een jaar',
    bereik: 'Geldstroom',
    bereikUitleg: (geldbron: string) =>
      `wat de gemeente betaalt en van het Rijk krijgt (${geldbron}). Het loon dat de werkgever zelf draagt, zit er niet in.`,
    onder: (bedrag: string, verschil: string) =>
      `Een plek kost de gemeente gemiddeld ${bedrag}. Dat is ${verschil} onder het budget per plek.`,
    boven: (bedrag: string, verschil: string) =>
      `Een plek kost de gemeente gemiddeld ${bedrag}. Dat is ${verschil} boven het budget per plek.`,
    zonderBudget: (bedrag: string) => `Een plek kost de gemeente gemiddeld ${bedrag} in een jaar.`,
    rijk: (rijk: string, netto: string) => `Het Rijk geeft ${rijk} terug. Er blijft ${netto} over.`,
    zonderRijk: 'Geld van het Rijk is nog niet geboekt.',
    duurste: (vorm: string, bedrag: string) =>
      `Het duurst is: ${vorm.toLowerCase()}, met ${bedrag} per plek.`,
    plekken: (aantal: string) => `gemiddeld ${aantal} plekken`,
    budget: (bedrag: string) => `budget ${bedrag}`,
    min: (bedrag: string, netto: string) => `min ${bedrag} van het Rijk = ${netto}`,
    bron: 'Geboekte uitgaven en lopende dienstverbanden in Groeiplek',
    tabel: 'Kosten per plek in een jaar, per soort aanbieder',
    deel: 'Deel',
    bruto: 'Samen',
    netto: 'Na het geld van het Rijk',
    begroot: 'Budget per plek',
    verschil: 'Verschil met het budget',
    eronder: (bedrag: string) => `${bedrag} eronder`,
    erboven: (bedrag: string) => `${bedrag} erboven`,
    definitie:
      'Wat geboekt is, gedeeld door de dagen dat plekken bezet waren, maal de dagen van het jaar. Uitgaven zonder aanbieder staan alleen bij het totaal.',
    geen: 'Er is nog niets geboekt voor beschut werk. Daarom is er nog geen bedrag per plek.',
  },
  tabel: {
    kop: 'Budget, uitgegeven en verwacht',
    onderdeel: 'Onderdeel',
    begroot: 'Budget',
    werkelijk: 'Uitgegeven',
    verplicht: 'Nog te betalen',
    prognose: 'Verwacht op 31 december',
    ruimte: 'Over',
    grondslag: 'Nog te betalen volgens',
    rijk: 'Min: geld van het Rijk',
    totaal: 'Samen, na geld van het Rijk',
    bijschrift: (voorziening: string, jaar: number) => `${voorziening} in ${jaar}, in hele euro’s`,
    nietGeboekt: 'nog niets geboekt',
    weggelaten: (aantal: number) =>
      `Het bedrag dat nog betaald moet worden bestaat uit ${aantal} delen. Elk deel is: het bedrag × dagen die nog komen ÷ dagen waarvoor het bedrag is.`,
    stappen: (voorziening: string) => `Zo is het uitgerekend: ${voorziening.toLowerCase()}`,
  },
  grondslagen: {
    ingevuld: 'ingevulde afspraken',
    subsidies: 'vastgestelde subsidies, tot hun einde',
    'lopend-werk': 'lopende dienstverbanden, tegen het budget per plek',
    onbekend: 'onbekend: vul een afspraak in, of het aantal plekken bij het budget',
  } satisfies Record<Grondslag, string>,
  bestand: {
    knop: 'Download als bestand (CSV)',
    kolommen: [
      'jaar',
      'voorziening',
      'onderdeel',
      'budget',
      'uitgegeven',
      'nog te betalen',
      'verwacht op 31 december',
      'over',
      'verzonnen',
    ],
    ja: 'ja',
    nee: 'nee',
  },
  jaren: {
    kop: 'Over de jaren',
    bijschrift: 'Budget en uitgegeven per jaar, min geld van het Rijk, in hele euro’s',
    jaar: 'Jaar',
    voorziening: 'Voorziening',
    begroot: 'Budget',
    werkelijk: 'Uitgegeven',
  },
  participatie: {
    kop: 'Wat doet hetzelfde budget voor anderen?',
    titel: 'Heel Participatiebudget',
    uitleg:
      'Uit het Participatiebudget komt ook hulp voor andere mensen. Hier zie je welk deel beschut werk gebruikt.',
    deel: (deel: string, verwacht: string, budget: string) =>
      `Beschut werk gebruikt ${deel} van het Participatiebudget: ${verwacht} van ${budget}.`,
    rest: (rest: string, mensen: string, per: string) =>
      `Voor ${mensen} andere mensen blijft ${rest} over. Dat is ${per} per mens.`,
    bron: (bron: string) =>
      `Bron: ${bron}. Telt alleen beschut werk mee dat uit het Participatiebudget komt, zoals verwacht op 31 december.`,
    onbekend: 'Het hele Participatiebudget of de verwachting is nog niet bekend.',
    knop: 'Heel Participatiebudget invullen',
    bewaar: 'Participatiebudget bewaren',
    bedrag: 'Hoe groot is het hele Participatiebudget in dit jaar?',
    mensen: 'Hoeveel andere mensen worden ermee geholpen?',
    mensenHint: 'Ongeveer mag ook. Tel mensen in beschut werk niet mee.',
  },

  gedaan: {
    budget: 'Het budget is bewaard.',
    post: 'De uitgave is bewaard.',
    participatiebudget: 'Het Participatiebudget is bewaard.',
  },
  bronnen: {
    titel: 'Waar komen € 22.000 en € 30.000 vandaan?',
    inleiding:
      'In gesprekken over geld gaan verschillende bedragen rond. Ze gaan niet over hetzelfde geld. Hier zie je per bedrag hoe het is opgebouwd.',
    tabel: 'Bedragen uit de bronnen, nagerekend',
    wat: 'Bedrag',
    genoemd: 'Genoemd',
    berekend: 'Uitgerekend',
    geldstroom: 'Welk geld is het?',
    stappen: 'Zo is het uitgerekend',
    nietGenoemd: 'niet genoemd',
    definitie:
      'Gerekend met het minimumloon van 1 juli 2016, een volle werkweek en € 8.500 begeleiding. Bij Emmen is de begeleiding € 8.000.',
    uitleg: {
      'plek-22000':
        'De € 22.000 van Almere is subsidie en begeleiding samen. Het bedrag klopt precies bij een loonwaarde van 44,91%. Bij 45% is het € 22,69 minder.',
      'boven-60-procent':
        'Hoe hoger de loonwaarde, hoe lager de subsidie. Bij 60% is het al € 3.698 minder dan € 22.000.',
      'plek-30000':
        'Subsidie en begeleiding zijn samen nooit meer dan € 25.653. Dus in € 30.000 moet het hele loon zitten. Met € 8.500 begeleiding kom je op € 33.004.',
      'emmen-32000': 'Emmen telt € 24.000 loon en € 8.000 begeleiding op. Ook dat is het hele loon.',
      'half-miljoen':
        'Een half miljoen voor 60 plekken is alleen de begeleiding. Tegen € 22.000 per plek zou het € 1,32 miljoen zijn.',
      'deel-van-budget':
        'De begeleiding voor 60 plekken is bijna 6% van het Participatiebudget van € 8,9 miljoen.',
      'rest-per-mens':
        'Uit hetzelfde budget moeten 6.000 tot 7.000 andere mensen worden geholpen. Dan blijft er ongeveer € 1.200 tot € 1.400 per mens over.',
      'aanvulling-almere': 'Het Rijk geeft € 2.157 extra per plek. Voor 65 plekken is dat € 140.205.',
      'aanvulling-land': 'Voor alle 30.000 plekken samen is dat bijna € 65 miljoen per jaar.',
    } satisfies Record<Bronafleidingcode, string>,
    namen: {
      'plek-22000': '€ 22.000 per plek (Almere, 2016)',
      'boven-60-procent': '‘Boven 60% loonwaarde kan het voor minder’',
      'plek-30000': '€ 30.000 per plek (SW-bedrijf, 2016)',
      'emmen-32000': '€ 32.000 per plek (Emmen)',
      'half-miljoen': '‘Een half miljoen’ voor 60 plekken',
      'deel-van-budget': 'Deel van € 8,9 miljoen',
      'rest-per-mens': 'Wat er overblijft per ander mens',
      'aanvulling-almere': '€ 2.157 extra voor 65 plekken',
      'aanvulling-land': '€ 2.157 extra voor 30.000 plekken',
    } satisfies Record<Bronafleidingcode, string>,
    geldstromen: {
      'hele-loon': 'hele loon en begeleiding',
      'subsidie-en-begeleiding': 'subsidie en begeleiding',
      'alleen-begeleiding': 'alleen begeleiding',
      'gemeente-na-rijk': 'gemeente, na het Rijk',
    } satisfies Record<Geldstroom, string>,
    geenGeldstroom: 'geen kosten van een plek',
  },
} as const;
