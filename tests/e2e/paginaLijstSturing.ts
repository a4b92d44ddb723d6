import { GEEN_ID, type PaginaVanLijst } from './paginaVanLijst.ts';

const SCENARIO = '/sturing/kosten/scenario';

/** Money of the gemeente: records, forms and scenarios. */
export const KOSTEN: readonly PaginaVanLijst[] = [
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

export const WERVING = '/sturing/werving';

/** Which place to open: for who may see people and for who may see figures only. */
export const WERVINGEN: readonly PaginaVanLijst[] = [
  { patroon: WERVING },
  { patroon: WERVING, adres: `${WERVING}?werksoort=groen` },
  { patroon: `${WERVING}/wat-als` },
  { patroon: `${WERVING}/wat-als`, adres: `${WERVING}/wat-als?plek=&zitplaatsen=0&verder=1` },
  { patroon: `${WERVING}/wat-als`, adres: `${WERVING}/wat-als?plek=&zitplaatsen=0&verder=0`, status: 400 },
];
