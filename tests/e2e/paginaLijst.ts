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
  ],
  ...['/werk', '/werk/plaatsen'],
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
    { patroon: '/uitleg/beschut-werk' },
    { patroon: '/uitleg/hoe-we-tellen' },
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
    { patroon: `${DOSSIER}/voorstellen/:id`, via: '{sam}/keuze' },
    { patroon: '/werk/voorstellen/:id', adres: `/werk/voorstellen/${GEEN_ID}`, status: 404 },
    { patroon: `${DOSSIER}/werk`, adres: '{milan}/werk' },
    { patroon: `${DOSSIER}/werk/contract/:id`, via: '{milan}/werk' },
    { patroon: `${DOSSIER}/werk/proefplaats/:id`, adres: `{milan}/werk/proefplaats/${GEEN_ID}` },
    { patroon: `${DIENSTVERBAND}/uren`, via: '{milan}/werk' },
    { patroon: `${DIENSTVERBAND}/stoppen`, via: '{milan}/werk' },
    { patroon: `${DIENSTVERBAND}/verbeteren`, via: '{milan}/werk' },
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
    { patroon: '/beheer/gebruikers', status: 403 },
  ],
  Wim: [
    { patroon: '/sturing' },
    { patroon: '/werk/werkgevers' },
    { patroon: '/werk/plekken' },
    { patroon: '/beheer/regels' },
    { patroon: '/beheer/regels/aantal' },
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
    { patroon: '/beheer/regels/nieuw' },
    { patroon: '/werk', status: 403 },
  ],
};

/** Routes that answer with something else than a page. */
export const GEEN_PAGINA: readonly RegExp[] = [/^\/healthz$/, /^\/api\//, /\.csv$/, /^\/\.well-known\//];
