import { createToeval } from '../toeval.ts';
import type { Bouw } from './bouw.ts';
import type { GebouwdeWerkplek } from './gebouwd.ts';
import { openStoel } from './stoelen.ts';

const MEESTE = 3;
const DAGEN_OPEN = 120;

/**
 * Places that nobody ever chose have a free seat and tell little about themselves: what the work is, where and from
 * what time. At most a few per gemeente. Call when every choice is written.
 */
export function bouwStillePlekken(bouw: Bouw, werkplekken: readonly GebouwdeWerkplek[]): void {
  const { rijen, gemeente, peildatum } = bouw;
  const gekozen = new Set(rijen.huidig.keuze_plek.map(({ werkplek_id }) => werkplek_id));
  const stil = werkplekken
    .filter(
      ({ id, gereserveerd, vanaf }) => !gereserveerd && vanaf < peildatum - DAGEN_OPEN && !gekozen.has(id),
    )
    .slice(0, MEESTE);
  const ids = new Set<unknown>(stil.map(({ id }) => id));
  rijen.huidig.werkplek.forEach((rij, plaats) => {
    if (!ids.has(rij.id)) return;
    rijen.huidig.werkplek[plaats] = { ...rij, omschrijving: '', omgeving: null, begintijd: '' };
  });
  const eigen = { ...bouw, toeval: createToeval(`stille plekken ${gemeente.code}`) };
  for (const werkplek of stil.filter(({ stoelen }) => stoelen.length === 0)) {
    openStoel(eigen, werkplek, peildatum - DAGEN_OPEN);
  }
}
