import Big from 'big.js';

/** Counted figures on one date. Null means *onbekend*, never 0. */
export type StandInvoer = {
  /** People with a positive vaststelling in force. */
  readonly positief: number | null;
  /** Those of them with a running dienstbetrekking beschut werk. */
  readonly werkzaam: number | null;
  /** The number to reach on 31 December of the year. */
  readonly taakstelling: number | null;
};

/** The five figures of *Stand van zaken* that follow from three counts. */
export type Stand = StandInvoer & {
  /** positief − werkzaam; null when unknown, or when the source contradicts itself. */
  readonly wachtend: number | null;
  /** max(0, taakstelling − werkzaam). */
  readonly tekort: number | null;
  /** werkzaam / taakstelling as a ratio with four decimals, half up ('0.5435'); null when the taakstelling is 0. */
  readonly dekking: string | null;
};

const DECIMALEN_DEKKING = 4;

/** Derives waiting, shortage and coverage. Each is null as soon as an operand is. The ratio is exact, never a float. */
export function calculateStand(invoer: StandInvoer): Stand {
  const { positief, werkzaam, taakstelling } = invoer;
  return {
    ...invoer,
    wachtend: calculateWachtend(positief, werkzaam),
    tekort: werkzaam === null || taakstelling === null ? null : Math.max(0, taakstelling - werkzaam),
    dekking: calculateDekking(werkzaam, taakstelling),
  };
}

function calculateWachtend(positief: number | null, werkzaam: number | null): number | null {
  if (positief === null || werkzaam === null || werkzaam > positief) return null;
  return positief - werkzaam;
}

function calculateDekking(werkzaam: number | null, taakstelling: number | null): string | null {
  if (werkzaam === null || taakstelling === null || taakstelling === 0) return null;
  return new Big(werkzaam).div(taakstelling).toFixed(DECIMALEN_DEKKING, Big.roundHalfUp);
}
