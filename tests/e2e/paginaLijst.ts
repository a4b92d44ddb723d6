import { KOSTEN, WERVING, WERVINGEN } from './paginaLijstSturing.ts';
import { GEEN_ID, type PaginaVanLijst } from './paginaVanLijst.ts';

export type { PaginaVanLijst };

export type Lezer = 'iedereen' | 'Farah' | 'Joost' | 'Wim' | 'Ilse';

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
    '/rondes/ingreep',
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

/** The candidate's pages: without a sitting every page leads to the work of staff. */
const SAMEN: readonly PaginaVanLijst[] = [
  ...['', '/aanbod', '/uitkomst', '/wachten', '/stop'].map((deel) => ({ patroon: `/mijn${deel}` })),
  ...['waarom', 'klopt-niet', 'gezegd'].map((deel) => ({
    patroon: `/mijn/plekken/:nummer/${deel}`,
    adres: `/mijn/plekken/p-aaaaaa/${deel}`,
  })),
  { patroon: KIEZEN },
  ...['leuk', 'nodig', 'plekken', 'keuze', 'klopt', 'bewaard'].map((deel) => ({
    patroon: `${KIEZEN}/${deel}`,
  })),
  { patroon: `${KIEZEN}/leuk/:paar`, adres: `${KIEZEN}/leuk/1` },
  { patroon: `${KIEZEN}/leuk/:paar`, adres: `${KIEZEN}/leuk/13`, status: 404 },
  { patroon: `${KIEZEN}/nodig/:behoefte`, adres: `${KIEZEN}/nodig/8` },
  { patroon: `${KIEZEN}/plekken/:deel`, adres: `${KIEZEN}/plekken/1` },
];

/** Every page, per reader. The test beside the routes fails when one is missing here. */
export const PAGINAS: Readonly<Record<Lezer, readonly PaginaVanLijst[]>> = {
  iedereen: [
    { patroon: '/' },
    { patroon: '/gemeenten' },
    { patroon: '/gemeenten', adres: '/gemeenten?zoek=bestaatniet' },
    { patroon: '/gemeenten', adres: '/gemeenten?regio=AM11&sorteer=doel2026&richting=aflopend' },
    ...['almere', 'urk', 'appingedam', 'eemsdelta'].map((naam) => ({
      patroon: '/gemeenten/:adresnaam',
      adres: `/gemeenten/${naam}`,
    })),
    { patroon: '/gemeenten/:adresnaam', adres: '/gemeenten/bestaat-niet', status: 404 },
    { patroon: '/regios' },
    { patroon: '/regios/:adresnaam', adres: '/regios/flevoland' },
    { patroon: '/regios/:adresnaam', adres: '/regios/zeeland' },
    { patroon: '/landelijk' },
    { patroon: '/rekenhulp' },
    ...REKENHULP,
    { patroon: '/rekenhulp/genoemde-bedragen' },
    { patroon: '/uitleg/beschut-werk' },
    { patroon: '/uitleg/hoe-we-tellen' },
    { patroon: '/algoritme' },
    { patroon: '/algoritme/rondes' },
    { patroon: '/algoritme/rondes/:adresnaam', adres: '/algoritme/rondes/almere' },
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
    { patroon: '/werk/kandidaten', adres: '/werk/kandidaten?bereik=alle&stap=wachtend' },
    { patroon: '/werk/kandidaten', adres: '/werk/kandidaten?stap=proefplaats&herkomst=wsw' },
    { patroon: '/werk/kandidaten/zoeken' },
    { patroon: '/werk/kandidaten/nieuw' },
    { patroon: '/werk/kandidaten/nieuw/gegevens' },
    { patroon: '/werk/wachtlijst' },
    { patroon: '/sturing' },
    { patroon: '/sturing', adres: '/sturing?peildatum=31-02-2026' },
    { patroon: '/sturing/mensen/:groep', adres: '/sturing/mensen/wachtend' },
    { patroon: '/sturing/mensen/:groep', adres: '/sturing/mensen/anderen', status: 404 },
    { patroon: '/sturing/keuze' },
    { patroon: '/sturing/keuze', adres: '/sturing/keuze?van=31-02-2026&tot=1-3-2026', status: 400 },
    { patroon: '/sturing/keuze/mensen/:groep', adres: '/sturing/keuze/mensen/eerste' },
    { patroon: '/sturing/keuze/mensen/:groep', adres: '/sturing/keuze/mensen/anderen', status: 404 },
    ...DELEN_DOSSIER.map((deel) => ({ patroon: `${DOSSIER}${deel}`, adres: `{noa}${deel}` })),
    { patroon: DOSSIER, adres: '/werk/kandidaten/k-aaaaaa', status: 404 },
    { patroon: `${DOSSIER}/voorstel/:plek`, via: '{noa}/keuze' },
    { patroon: '/werk/matchen/:nummer', via: '{noa}/keuze' },
    { patroon: '/werk/matchen/:nummer/vergelijk', via: '{noa}/keuze' },
    { patroon: '/werk/matchen/:nummer', adres: '/werk/matchen/k-aaaaaa', status: 404 },
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
    { patroon: '/werk/werkgevers', adres: '/werk/werkgevers?zoek=bestaatniet' },
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
    { patroon: '/werk/rondes/ingrepen' },
    {
      patroon: '/werk/rondes/ingrepen/:id/einde',
      adres: `/werk/rondes/ingrepen/${GEEN_ID}/einde`,
      status: 404,
    },
    { patroon: '/werk/rondes/:nummer', adres: '/werk/rondes/999999', status: 404 },
    { patroon: '/werk/rondes/:nummer/advies', adres: '/werk/rondes/999999/advies', status: 404 },
    { patroon: '/werk/rondes/:nummer/draaien', adres: '/werk/rondes/999999/draaien', status: 404 },
    { patroon: '/werk/rondes/:nummer/versturen', adres: '/werk/rondes/999999/versturen', status: 404 },
    ...SAMEN,
    { patroon: '/regio' },
    { patroon: '/regio/plekken' },
    { patroon: '/regio/plekken/openen' },
    { patroon: '/regio/plekken/:id/overnemen', via: '/regio/plekken' },
    { patroon: '/regio/plekken/:id/stoppen', adres: `/regio/plekken/${GEEN_ID}/stoppen`, status: 404 },
    { patroon: '/regio/plekken/:id/terugnemen', adres: `/regio/plekken/${GEEN_ID}/terugnemen`, status: 404 },
    { patroon: '/regio/afspraken/nieuw', status: 403 },
    ...WERVINGEN,
    { patroon: `${WERVING}/mensen`, via: WERVING },
    { patroon: `${WERVING}/mensen`, adres: `${WERVING}/mensen?tekort=999`, status: 404 },
    { patroon: '/sturing/kosten', status: 403 },
    { patroon: '/beheer/gebruikers', status: 403 },
    { patroon: '/beheer/regels' },
  ],
  Joost: [
    { patroon: '/werk/kandidaten' },
    { patroon: '/werk/kandidaten', adres: '/werk/kandidaten?stap=wachtend&sorteer=wacht-sinds' },
    { patroon: DOSSIER, via: '/werk/kandidaten' },
    ...['/wensen', '/tijdlijn', '/keuze', '/werk'].map((deel) => ({
      patroon: `${DOSSIER}${deel}`,
      adres: `{eigen}${deel}`,
    })),
    { patroon: DOSSIER, adres: '/werk/kandidaten/k-aaaaaa', status: 404 },
    { patroon: `${DOSSIER}/advies`, adres: '{eigen}/advies', status: 403 },
    { patroon: '/werk/plekken' },
    { patroon: '/werk/plekken/:nummer', via: '/werk/plekken' },
    { patroon: '/werk/wachtlijst', status: 403 },
    { patroon: '/werk/rondes', status: 403 },
    { patroon: '/sturing', status: 403 },
  ],
  Wim: [
    { patroon: '/sturing' },
    ...WERVINGEN,
    { patroon: `${WERVING}/mensen`, status: 403 },
    { patroon: '/sturing/keuze' },
    { patroon: '/sturing/keuze/mensen/:groep', adres: '/sturing/keuze/mensen/eerste', status: 403 },
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
    { patroon: '/regio/afspraken' },
    { patroon: '/regio/afspraken/nieuw' },
    { patroon: '/regio/afspraken/:id', via: '/regio/afspraken' },
    { patroon: '/regio/afspraken/:id', adres: `/regio/afspraken/${GEEN_ID}`, status: 404 },
    ...['antwoord', 'intrekken', 'einde'].map((deel) => ({
      patroon: `/regio/afspraken/:id/${deel}`,
      adres: `/regio/afspraken/${GEEN_ID}/${deel}`,
      status: 404 as const,
    })),
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
    { patroon: '/beheer/regels/maximumprijs' },
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
