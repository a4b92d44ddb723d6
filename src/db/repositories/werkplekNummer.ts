import { randomInt } from 'node:crypto';

const TEKENS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTE = 6;

/** A number for a new place, such as 'p-4k7mqa': no meaning, nothing to guess, no letters that look like figures. */
export function createWerkplekNummer(): string {
  return `p-${Array.from({ length: LENGTE }, () => TEKENS[randomInt(TEKENS.length)]).join('')}`;
}
