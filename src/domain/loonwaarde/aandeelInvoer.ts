import Big from 'big.js';

const DECIMAAL = /^\d+(?:\.\d{1,6})?$/;

/** Reads an exact decimal of at least 0, with a point and at most six decimals. Undefined when it is something else. */
export function parseDecimaal(tekst: string): Big | undefined {
  return DECIMAAL.test(tekst) ? new Big(tekst) : undefined;
}

/** Reads a share from '0' to '1'. Undefined when it is something else. */
export function parseAandeel(tekst: string): Big | undefined {
  const waarde = parseDecimaal(tekst);
  return waarde === undefined || waarde.gt(1) ? undefined : waarde;
}
