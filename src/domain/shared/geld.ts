declare const brand: unique symbol;

/** An amount of money in whole euro cents. */
export type Cent = number & { readonly [brand]: 'Cent' };

function isCent(getal: number): getal is Cent {
  return Number.isSafeInteger(getal);
}

/** Reads a whole number of cents; undefined when it is no safe integer. */
export function parseCent(getal: number): Cent | undefined {
  return isCent(getal) ? getal : undefined;
}

/** A known amount in cents, for constants and sums. Throws when it is no safe integer. */
export function cent(getal: number): Cent {
  if (!isCent(getal)) throw new RangeError(`Not a whole number of cents: ${getal}`);
  return getal;
}

const EURO_INVOER = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/;

/**
 * Reads a non-negative amount in euros as people in the Netherlands type it: '1.234,56', '1234,5', '€ 1.234', '12,-'.
 * Undefined when it is something else; a decimal point ('12.50') is refused because it may mean thousands.
 */
export function parseEuroInvoer(invoer: string): Cent | undefined {
  const tekst = invoer.replace(/€/g, '').replace(/\s/g, '');
  const [, euros, centen] = EURO_INVOER.exec(tekst) ?? [];
  if (euros === undefined) return undefined;
  const deel = centen === undefined || centen === '-' ? '00' : centen.padEnd(2, '0');
  return parseCent(Number(euros.replace(/\./g, '')) * 100 + Number(deel));
}
