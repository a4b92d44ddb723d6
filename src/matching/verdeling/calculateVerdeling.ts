import type { Net } from '../markt/net.ts';
import { createZitplaatsen, meldAan, NIEMAND } from './zitplaatsen.ts';

/** Who got what: per person the edge of the assigned place, or NIEMAND; and how many applications were made. */
export type Verdeling = { readonly gekozen: Int32Array; readonly aanmeldingen: number };

/**
 * Candidate-proposing deferred acceptance (Gale and Shapley 1962; with seats: Roth and Sotomayor 1990, chapter 5). Each
 * person applies to the next place of the own list; a place keeps the people with the smallest keys and refuses the
 * others. The outcome is the best stable one for every person at once; it and the number of applications do not depend on
 * the order in which people apply. O(applications × log seats).
 */
export function calculateVerdeling(net: Net): Verdeling {
  const { begin, plek, sleutel } = net;
  const kandidaten = begin.length - 1;
  const zitplaatsen = createZitplaatsen(net.capaciteit);
  /** Per person the edge of the last application. */
  const gekozen = new Int32Array(kandidaten);
  let vergeefs = 0;
  for (let eerste = 0; eerste < kandidaten; eerste += 1) {
    let i = eerste;
    let e = begin[i];
    while (e < begin[i + 1]) {
      const weg = meldAan(zitplaatsen, plek[e], sleutel[e], i);
      if (weg !== i) {
        gekozen[i] = e;
        i = weg;
        if (weg === NIEMAND) break;
        e = gekozen[i];
      }
      e += 1;
    }
    if (i === NIEMAND) continue;
    gekozen[i] = NIEMAND;
    vergeefs += begin[i + 1] - begin[i];
  }
  return { gekozen, aanmeldingen: vergeefs + countGeplaatst(begin, gekozen) };
}

/** Applications of those who have a place: from the top of the list to that place. */
function countGeplaatst(begin: Int32Array, gekozen: Int32Array): number {
  let aanmeldingen = 0;
  for (let i = 0; i < gekozen.length; i += 1) {
    if (gekozen[i] !== NIEMAND) aanmeldingen += gekozen[i] + 1 - begin[i];
  }
  return aanmeldingen;
}
