import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mixes up when a number is read aloud. */
const TEKENS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTE = 6;

/** An opaque number for an address, such as 'k-7f3q2m'. Says nothing about the person behind it. */
export function createNummer(soort: 'k' | 'p' | 'z'): string {
  const tekens = Array.from({ length: LENGTE }, () => TEKENS.charAt(randomInt(TEKENS.length)));
  return `${soort}-${tekens.join('')}`;
}
