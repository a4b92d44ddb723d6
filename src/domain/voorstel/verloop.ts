import { addDagen, type Datum } from '#domain/shared/index.ts';
import { REACTIE_DAGEN } from './voorstel.ts';

/** What of an offer tells whether its day has passed. `status` is 'open' while it can be answered. */
export type Reactiefeit = { readonly status: string; readonly reagerenVoor: Datum };

/** Whether nobody finished an open offer before its day. It can still be answered, but it promises nothing any more. */
export function isVerlopen({ status, reagerenVoor }: Reactiefeit, dag: Datum): boolean {
  return status === 'open' && reagerenVoor < dag;
}

/**
 * The day to answer an offer that is kept behind a better one which nobody finished in time: from the day after that
 * it is open again, with the usual days to answer. Undefined while the better one still stands before it.
 */
export function findHeropendTot(beter: Reactiefeit, dag: Datum): Datum | undefined {
  return isVerlopen(beter, dag) ? addDagen(beter.reagerenVoor, 1 + REACTIE_DAGEN) : undefined;
}
