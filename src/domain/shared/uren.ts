import Big from 'big.js';

/** Hours of work a week as a decimal string with a point, such as '28' or '28.5': exact, never a float. */
export type Uren = string;

const UREN_INVOER = /^\d{1,3}(?:[.,]\d{1,2})?$/;
const UREN_PER_WEEK = 168;

/** Reads hours a week as typed: '28', '28,5', '28.50'. Undefined when it is no number above 0 and at most 168. */
export function parseUren(invoer: string): Uren | undefined {
  const tekst = invoer.trim();
  if (!UREN_INVOER.test(tekst)) return undefined;
  const uren = new Big(tekst.replace(',', '.'));
  if (uren.lte(0) || uren.gt(UREN_PER_WEEK)) return undefined;
  return uren.toString();
}

/** Negative when `a` is fewer hours than `b`, 0 when equal, positive when more. */
export function compareUren(a: Uren, b: Uren): number {
  return new Big(a).cmp(b);
}
