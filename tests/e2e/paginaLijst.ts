/** One page that somebody can open: how its route is registered, for whom, and how to get to one of its kind. */
export type PaginaVanLijst = {
  readonly patroon: string;
  /** Where to go; words in braces are addresses of people and places of the test set. Left out: the route itself. */
  readonly adres?: string;
  /** A page with a link to one of this kind; for pages whose address holds an id. */
  readonly via?: string;
  readonly status?: 200 | 400 | 403 | 404;
};

export type Lezer = 'iedereen' | 'Farah' | 'Wim' | 'Ilse';

const GEEN_ID = '00000000-0000-4000-8000-000000000000';

const DOSSIER = '/werk/kandidaten/:nummer';
const DIENSTVERBAND = `${DOSSIER}/werk/dienstverbanden/:id`;
const DELEN_DOSSIER = [
  ...['', '/reden', '/wensen', '/tijdlijn', '/gesprek', '/bsn', '/gegevens', '/begeleiding', '/aanhouden'],
  ...['/hervatten', '/trede', '/afsluiten', '/advies', '/advies/aanvragen', '/advies/aanvraag-intrekken'],
  ...[
    '/advies/vastleggen',
    '/advies/besluit',
    '/advies/intrekken',
    '/keuze',
    '/keuze/nieuw',
    '/keuze/bewaren',
    '/rondes',
    '/samen',
  ],
  ...['/werk', '/werk/plaatsen', '/werk/afwijking'],
];

const LKS = '/rekenhulp/loonkostensubsidie';
const KETEN = '/rekenhulp/contracten';
const TERMIJNEN = '/rekenhulp/termijnen';
const PLAATSKOSTEN = '/rekenhulp/plaatskosten';

/** The calculations: empty, answered, refused and with faults. */
const REKENHULP: readonly PaginaVanLijst[] = [
  { patroon: LKS },
  { patroon: LKS, adres: `${LKS}?peildatum=1-1-2026&leeftijd=30&uren=36&loonwaarde=40&actie=bereken` },
  { patroon: LKS, adres: `${LKS}?peildatum=2-7-2026&leeftijd=30&uren=36&loonwaarde=40&actie=bereken` },
  { patroon: LKS, adres: `${LKS}?peildatum=31-2-2026&uren=veel&actie=bereken`, status: 400 },
  { patroon: KETEN },
  {
    patroon: KETEN,
    adres: `${KETEN}?peildatum=1-2-2026&van-1=1-1-2023&tot-1=31-12-2024&van-2=1-1-2025&actie=bereken`,
  },
  { patroon: TERMIJNEN },
  { patroon: TERMIJNEN, adres: `${TERMIJNEN}?soort=bezwaar&bekendmaking=23-2-2026&actie=bereken` },
  { patroon: PLAATSKOSTEN },
  {
    patroon: PLAATSKOSTEN,
    adres: `${PLAATSKOSTEN}?peildatum=2-3-2026&loonwaarde=45&uren=28&begeleiding=8500&actie=bereken`,
  },
];

const KIEZEN = '/mijn/kiezen';

/** Choosing together: without a sitting every page leads to the work of staff. */
const SAMEN: readonly PaginaVanLijst[] = [
  { patroon: KIEZEN },
  ...['leuk', 'nodig', 'plekken', 'keuze', 'klopt', 'bewaard', 'stop', 'uit'].map((deel) => ({
    patroon: `${KIEZEN}/${deel}`,
  })),
  { patroon: `${KIEZEN}/leuk/:paar`, adres: `${KIEZEN}/leuk/1` },
  { patroon: `${KIEZEN}/leuk/:paar`, adres: `${KIEZEN}/leuk/13`, status: 404 },
  { patroon: `${KIEZEN}/nodig/:behoefte`, adres: `${KIEZEN}/nodig/8` },
  { patroon: `${KIEZEN}/plekken/:deel`, adres: `${KIEZEN}/plekken/1` },
];

const SCENARIO = '/sturing/kosten/scenario';

/** Money of the gemeente: records, forms and scenarios. */
const KOSTEN: readonly PaginaVanLijst[] = [
  { patroon: '/sturing/kosten' },
  { patroon: '/sturing/kosten', adres: '/sturing/kosten?jaar=2019' },
  { patroon: '/sturing/kosten', adres: '/sturing/kosten?jaar=ooit', status: 400 },
  { patroon: '/sturing/kosten/budget' },
  { patroon: '/sturing/kosten/participatiebudget' },
  { patroon: '/sturing/kosten/posten' },
  { patroon: '/sturing/kosten/posten/nieuw' },
  { patroon: '/sturing/kosten/posten/:id', via: '/sturing/kosten/posten' },
  { patroon: '/sturing/kosten/posten/:id', adres: `/sturing/kosten/posten/${GEEN_ID}`, status: 404 },
  { patroon: SCENARIO },
  {
    patroon: SCENARIO,
    adres: `${SCENARIO}?peildatum=2-3-2026&plekken1=10&loonwaarde1=45&uren=28&begeleiding=8500&actie=bereken`,
  },
  { patroon: `${SCENARIO}/budget` },
  {
    patroon: `${SCENARIO}/budget`,
    adres: `${SCENARIO}/budget?vrijBudget=510000&bedragPerPlek=8500&plekken=50&actie=bereken`,
  },
  { patroon: `${SCENARIO}/verdeling` },
  {
    patroon: `${SCENARIO}/verdeling`,
    adres: `${SCENARIO}/verdeling?landelijk=veel&actie=bereken`,
    status: 400,
  },
];

/** Every page, per reader. The test beside the routes fails when one is missing here. */
export const PAGINAS: Readonly<Record<Lezer, readonly PaginaVanLijst[]>> = {
  iedereen: [
    { patroon: '/' },
    { patroon: '/gemeenten', adres: '/gemeenten?regio=AM11' },
    { patroon: '/gemeenten/:adresnaam', adres: '/gemeenten/almere' },
    { patroon: '/gemeenten/:adresnaam', adres: '/gemeenten/bestaat-niet', status: 404 },
    { patroon: '/regios' },
    { patroon: '/regios/:adresnaam', adres: '/regios/flevoland' },
    { patroon: '/landelijk' },
    { patroon: '/rekenhulp' },
    ...REKENHULP,
    { patroon: '/rekenhulp/genoemde-bedragen' },
    { patroon: '/uitleg/beschut-werk' },
    { patroon: '/uitleg/hoe-we-tellen' },
    { patroon: '/algoritme' },
    { patroon: '/toegankelijkheid' },
    { patroon: '/privacy' },
    { patroon: '/aanmelden' },
    { patroon: '/aanmelden/wachtwoord/:token', adres: '/aanmelden/wachtwoord/bestaat-niet', status: 404 },
    { patroon: '/start' },
    { patroon: '*', adres: '/bestaat-niet', status: 404 },
  ],
  Farah: [
    { patroon: '/werk' },
    { patroon: '/werk/kandidaten' },
    { patroon: '/werk/kandidaten/zoeken' },
    { patroon: '/werk/kandidaten/nieuw' },
    { patroon: '/werk/kandidaten/nieuw/gegevens' },
    { patroon: '/werk/wachtlijst' },
    { patroon: '/sturing' },
    { patroon: '/sturing', adres: '/sturing?peildatum=31-02-2026' },
    { patroon: '/sturing/mensen/:groep', adres: '/sturing/mensen/wachtend' },
    { patroon: '/sturing/mensen/:groep', adres: '/sturing/mensen/anderen', status: 404 },
    ...DELEN_DOSSIER.map((deel) => ({ patroon: `${DOSSIER}${deel}`, adres: `{noa}${deel}` })),
    { patroon: DOSSIER, adres: '/werk/kandidaten/k-aaaaaa', status: 404 },
    { patroon: `${DOSSIER}/voorstel/:plek`, via: '{noa}/keuze' },
    { patroon: `${DOSSIER}/voorstellen/:id`, via: '{voorgesteld}/keuze' },
    { patroon: '/werk/voorstellen/:id', adres: `/werk/voorstellen/${GEEN_ID}`, status: 404 },
    { patroon: `${DOSSIER}/werk`, adres: '{milan}/werk' },
    { patroon: `${DOSSIER}/werk/contract/:id`, via: '{milan}/werk' },
    { patroon: `${DOSSIER}/werk/proefplaats/:id`, adres: `{milan}/werk/proefplaats/${GEEN_ID}` },
    { patroon: `${DIENSTVERBAND}/uren`, via: '{milan}/werk' },
    { patroon: `${DIENSTVERBAND}/stoppen`, via: '{milan}/werk' },
    { patroon: `${DIENSTVERBAND}/verbeteren`, via: '{milan}/werk' },
    { patroon: `${DIENSTVERBAND}/loonkostensubsidie`, via: '{milan}/werk' },
    { patroon: '/werk/werkgevers' },
    { patroon: '/werk/werkgevers/nieuw' },
    { patroon: '/werk/werkgevers/:id', adres: '{werkgever}' },
    { patroon: '/werk/werkgevers/:id/wijzig', adres: '{werkgever}/wijzig' },
    {
      patroon: '/werk/werkgevers/:id/raamovereenkomsten/:overeenkomst',
      adres: '{werkgever}/raamovereenkomsten/nieuw',
    },
    { patroon: '/werk/plekken' },
    { patroon: '/werk/plekken/nieuw' },
    { patroon: '/werk/plekken/nieuw', adres: '/werk/plekken/nieuw?werkgever={werkgeverId}' },
    { patroon: '/werk/plekken/:nummer', adres: '{plek}' },
    { patroon: '/werk/plekken/:nummer/wijzig', adres: '{plek}/wijzig' },
    { patroon: '/werk/plekken/:nummer/plaatsen', adres: '{plek}/plaatsen' },
    { patroon: '/werk/plekken/:nummer/plaatsen/:id', via: '{plek}' },
    { patroon: '/werk/rondes' },
    { patroon: '/werk/rondes/nieuw' },
    { patroon: '/werk/rondes/:nummer', adres: '/werk/rondes/999999', status: 404 },
    { patroon: '/werk/rondes/:nummer/draaien', adres: '/werk/rondes/999999/draaien', status: 404 },
    { patroon: '/werk/rondes/:nummer/versturen', adres: '/werk/rondes/999999/versturen', status: 404 },
    ...SAMEN,
    { patroon: '/sturing/kosten', status: 403 },
    { patroon: '/beheer/gebruikers', status: 403 },
  ],
  Wim: [
    { patroon: '/sturing' },
    ...KOSTEN,
    { patroon: '/sturing/loonkostensubsidie' },
    { patroon: '/sturing/loonkostensubsidie', adres: '/sturing/loonkostensubsidie?maand=2026-13' },
    { patroon: '/sturing/loonkostensubsidie/klaarzetten' },
    {
      patroon: '/sturing/loonkostensubsidie/:id',
      adres: `/sturing/loonkostensubsidie/${GEEN_ID}`,
      status: 404,
    },
    {
      patroon: '/sturing/loonkostensubsidie/:id/bevestigen',
      adres: `/sturing/loonkostensubsidie/${GEEN_ID}/bevestigen`,
      status: 404,
    },
    { patroon: '/werk/werkgevers' },
    { patroon: '/werk/plekken' },
    { patroon: '/beheer/regels' },
    { patroon: '/beheer/regels/aantal' },
    { patroon: '/beheer/regels/prijs' },
    { patroon: '/beheer/regels/prijs/:id', adres: `/beheer/regels/prijs/${GEEN_ID}`, status: 404 },
    { patroon: '/beheer/regels/norm', status: 403 },
    { patroon: '/werk', status: 403 },
  ],
  Ilse: [
    { patroon: '/beheer/gebruikers' },
    { patroon: '/beheer/gebruikers/:id', via: '/beheer/gebruikers' },
    { patroon: '/beheer/gebruikers/:id', adres: `/beheer/gebruikers/${GEEN_ID}`, status: 404 },
    {
      patroon: '/beheer/gebruikers/:id/link/:token',
      adres: `/beheer/gebruikers/${GEEN_ID}/link/x`,
      status: 404,
    },
    { patroon: '/beheer/logboek' },
    { patroon: '/beheer/logboek', adres: '/beheer/logboek?van=31-02-2026' },
    { patroon: '/beheer/regels' },
    { patroon: '/beheer/regels', adres: '/beheer/regels?onderwerp=geld' },
    { patroon: '/beheer/regels/nieuw' },
    { patroon: '/beheer/regels/norm' },
    { patroon: '/beheer/regels/norm/:id', adres: `/beheer/regels/norm/${GEEN_ID}`, status: 404 },
    { patroon: '/beheer/regels/normen/:code', adres: '/beheer/regels/normen/minimumloon-maand' },
    { patroon: '/beheer/regels/normen/:code', adres: '/beheer/regels/normen/bestaat-niet', status: 404 },
    { patroon: '/werk', status: 403 },
  ],
};

/** Routes that answer with something else than a page. */
export const GEEN_PAGINA: readonly RegExp[] = [
  /^\/healthz$/,
  /^\/api\//,
  /\.(csv|json)$/,
  /^\/\.well-known\//,
];
