/** One page that somebody can open: how its route is registered, for whom, and how to get to one of its kind. */
export type PaginaVanLijst = {
  readonly patroon: string;
  /** Where to go; words in braces are addresses of people and places of the test set. Left out: the route itself. */
  readonly adres?: string;
  /** A page with a link to one of this kind; for pages whose address holds an id. */
  readonly via?: string;
  readonly status?: 200 | 400 | 403 | 404;
};

/** An id that nothing has. */
export const GEEN_ID = '00000000-0000-4000-8000-000000000000';
