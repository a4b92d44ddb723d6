/** Words that all public pages share. Dutch, B1, 'je'. */
export const openbaarTeksten = {
  kruimelStart: 'Start',
  kruimelGemeenten: 'Alle gemeenten',
  kruimelRegios: 'Alle regio’s',
  vraagTitel: (gebied: string) => `Hoe gaat het met beschut werk in ${gebied}?`,
  watIs: 'Beschut werk is betaald werk met veel hulp op de werkvloer.',
  lees: 'Lees wat beschut werk is',
  kolom: {
    jaar: 'Jaar',
    doel: 'Doel',
    gelukt: 'Gelukt',
    watTeltBron: 'Wat de bron telt',
    wachten: 'Wachten',
    wat: 'Wat',
    aantal: 'Aantal',
    datum: 'Datum',
    bron: 'Bron',
    gemeente: 'Gemeente',
    regio: 'Regio',
    provincie: 'Provincie',
    gemeenten: 'Gemeenten',
    doelVan: (jaar: number) => `Doel ${jaar}`,
  },
  minderDan: (grens: number) => `minder dan ${grens}`,
  ongeveer: (aantal: string) => `ongeveer ${aantal}`,
  som: (aantal: string) => `${aantal} (som)`,
  bestondNiet: 'bestond nog niet',
  somVoorgangers: (aantal: string, namen: string) => `samen ${aantal}: ${namen}`,
  geenDatum: 'De bron noemt geen datum',
  geenBron: 'geen bron gevonden',
  jarenKop: 'Doel, gelukt en wachten per jaar',
  jarenBijschrift: (gebied: string) => `Doel, gelukt en wachten per jaar in ${gebied}`,
  bronTeltAnders:
    'Let op: een bron telt soms iets anders. Vergelijk daarom niet zomaar twee jaren. In de tabel staat wat de bron telt.',
  grafiekDoel: (gebied: string, jaar: number, aantal: string) =>
    `Het doel voor ${gebied} is ${aantal} banen in ${jaar}`,
  grafiekDoelWas: (gebied: string, jaar: number, aantal: string) =>
    `Het doel voor ${gebied} was ${aantal} banen in ${jaar}`,
  grafiekGelukt: (gebied: string, jaar: number, gelukt: string, doel: string) =>
    `In ${jaar} is het in ${gebied} voor ${gelukt} mensen gelukt. Het doel was ${doel}`,
  grafiekUitleg: 'Onbekende getallen hebben een streepjeslijn. Dezelfde getallen staan in de tabel.',
  feitenKop: 'Alle cijfers die anderen publiceerden',
  feitenUitleg: 'Deze cijfers komen niet uit Groeiplek. Elke bron telt op een eigen manier.',
  feitenBijschrift: (gebied: string) => `Gepubliceerde cijfers over ${gebied}`,
  doelenKop: 'Waar de doelen vandaan komen',
  doelenUitleg: 'Het Rijk stelt het doel voor elke gemeente vast. Het geldt op 31 december van het jaar.',
  bronVanJaren: (jaren: string) => `Doel ${jaren}`,
  hoeTellen: {
    kop: 'Zo tellen we',
    mensen: 'We tellen mensen met een contract op de laatste dag van de maand. Eén persoon telt één keer.',
    onbekend: 'Staat er ‘onbekend’? Dan weten we het getal niet. Het is dan geen 0. We schatten ook niets.',
    gepubliceerd:
      'Cijfers van anderen laten we staan zoals de bron ze geeft. We trekken ze niet van onze eigen cijfers af.',
    klein: 'We tonen kleine aantallen niet precies. Zo kan niemand een persoon herkennen.',
    link: 'Lees precies hoe we tellen',
  },
  csv: 'Download deze cijfers (CSV)',
  api: 'Bekijk deze cijfers als open data (JSON)',
  zin: {
    werkzaam: (gebied: string, dag: string, aantal: string) =>
      `Op ${dag} werkten in ${gebied} ${aantal} mensen in beschut werk.`,
    geplaatst: (gebied: string, dag: string, aantal: string) =>
      `Op ${dag} had ${gebied} ${aantal} mensen aan beschut werk geholpen.`,
    geholpen: (gebied: string, dag: string, aantal: string) =>
      `Op ${dag} had ${gebied} ${aantal} mensen aan een beschutte werkplek geholpen.`,
    plaatsingen: (gebied: string, dag: string, aantal: string) =>
      `Tot en met ${dag} begonnen in ${gebied} ${aantal} mensen met beschut werk.`,
    'geplaatst-cumulatief': (gebied: string, dag: string, aantal: string) =>
      `Van 2015 tot en met ${dag} begonnen in ${gebied} ${aantal} mensen met beschut werk.`,
    'gerealiseerde-plekken': (gebied: string, dag: string, aantal: string) =>
      `Op ${dag} had ${gebied} ${aantal} beschutte werkplekken.`,
    zonderDatum: (gebied: string, aantal: string) =>
      `${gebied} had ${aantal} beschutte werkplekken, maar de bron noemt geen datum.`,
    geenCijfer: (gebied: string) => `Hoeveel mensen in ${gebied} beschut werk hebben, is nergens openbaar.`,
    geenCijferToen: (gebied: string) =>
      `Hoeveel mensen in ${gebied} beschut werk hadden, is nergens openbaar.`,
    weinigWerk: (gebied: string) => `Hoeveel mensen in ${gebied} beschut werk hebben, tonen we niet.`,
    weinigWachten: 'Hoeveel mensen wachten, tonen we niet.',
    doelWas: (jaar: number, aantal: string) => `Het doel voor ${jaar} was ${aantal} banen.`,
    doelIs: (jaar: number, aantal: string) => `Het doel voor ${jaar} is ${aantal} banen.`,
    doelWasEnIs: (toen: number, doelToen: string, nu: number, doelNu: string) =>
      `Het doel was ${doelToen} banen in ${toen} en is ${doelNu} in ${nu}.`,
    doelZonderJaar: (doelToen: string, nu: number, doelNu: string) =>
      `Het doel was toen ${doelToen} banen en is ${doelNu} in ${nu}.`,
    doelOnbekend: 'Het doel kennen we niet.',
    wachten: (dag: string, aantal: string) => `Op ${dag} wachtten ${aantal} mensen op beschut werk.`,
    wachtenOnbekend: 'Hoeveel mensen wachten, is onbekend.',
    wachtenOnbekendToen: 'Hoeveel mensen wachtten, is onbekend.',
    wachtenOnbekendVoor: (jaar: number) => `Hoeveel mensen in ${jaar} wachtten, is onbekend.`,
  },
} as const;
