import Big from 'big.js';

/** Cents: the only place where money is rounded. Half a cent goes up, whatever the sign of what follows. */
const Centen = Big();
Centen.DP = 2;
Centen.RM = Big.roundHalfUp;

const Delen = Big();
Delen.DP = 4;
Delen.RM = Big.roundHalfUp;

/** An amount in euro with two decimals and a point: '1486.77'. Exact, never a float. */
export type Bedrag = string;

/** A share as an exact decimal: '0.40' is 40%. */
export type Aandeel = string;

/**
 * Rounds `teller / noemer` once to whole cents, half up. Give the exact product above the line and divide here only:
 * a quotient that was cut off before rounding can end a cent too low.
 */
export function roundBedrag(teller: Big, noemer: Big.BigSource = 1): Bedrag {
  return new Centen(teller).div(new Centen(noemer)).toFixed(2);
}

/** Rounds `teller / noemer` once to four decimals, half up: '0.5435'. */
export function roundAandeel(teller: Big.BigSource, noemer: Big.BigSource = 1): Aandeel {
  return new Delen(teller).div(new Delen(noemer)).toFixed(4);
}

/** Adds amounts exactly. */
export function addBedragen(...bedragen: readonly Bedrag[]): Bedrag {
  return bedragen.reduce((som, bedrag) => som.plus(bedrag), new Big(0)).toFixed(2);
}

/** `a` minus `b`, exactly. */
export function subtractBedrag(a: Bedrag, b: Bedrag): Bedrag {
  return new Big(a).minus(b).toFixed(2);
}

/** An amount in euro as a person would read an intermediate value: six decimals at most, without closing zeros. */
export function toTussenwaarde(teller: Big, noemer: Big.BigSource = 1): string {
  const waarde = teller.div(noemer).round(6, Big.roundHalfUp);
  return waarde.eq(waarde.round(2, Big.roundHalfUp)) ? waarde.toFixed(2) : waarde.toFixed();
}
