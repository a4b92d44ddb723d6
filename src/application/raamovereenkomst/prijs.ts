import { checkPrijs } from '#domain/raamovereenkomst/index.ts';
import { cent } from '#domain/shared/index.ts';
import type { Prijs } from './raamovereenkomst.ts';

/** Whether the price is above the maximum. Prices for other units of time are not compared: that is unknown. */
export function isBovenMaximum({
  prijs,
  maximumprijs,
}: {
  readonly prijs: Prijs | null;
  readonly maximumprijs: Prijs | null;
}): boolean {
  if (prijs === null || maximumprijs === null || prijs.eenheid !== maximumprijs.eenheid) return false;
  return !checkPrijs(cent(prijs.bedrag), cent(maximumprijs.bedrag)).ok;
}
