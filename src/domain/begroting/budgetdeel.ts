import Big from 'big.js';
import {
  type Aandeel,
  type Bedrag,
  roundAandeel,
  roundBedrag,
  subtractBedrag,
} from '#domain/berekening/index.ts';

/** What a whole budget does: the part that is used, what is left, and that for each of the others it must serve. */
export type Budgetdeel = {
  readonly gebruikt: Bedrag;
  readonly deel: Aandeel;
  readonly rest: Bedrag;
  /** Null when it is not known how many others there are. */
  readonly perMens: Bedrag | null;
};

/** The part of a budget above nought that is used; `mensen` is the number of others, null when unknown. */
export function calculateBudgetdeel(budget: Bedrag, gebruikt: Bedrag, mensen: number | null): Budgetdeel {
  const rest = subtractBedrag(budget, gebruikt);
  return {
    gebruikt,
    deel: roundAandeel(gebruikt, budget),
    rest,
    perMens: mensen === null ? null : roundBedrag(new Big(rest), mensen),
  };
}
