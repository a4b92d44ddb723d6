import type { GecompileerdeMarkt, Net } from '../markt/net.ts';
import type { Verdeling } from './calculateVerdeling.ts';
import { NIEMAND } from './zitplaatsen.ts';

/** How a listed place turned out for the person who listed it. */
export const STATUS = {
  /** The place can not take this person. */
  onhaalbaar: 0,
  /** Everybody who got in has precedence. */
  vol: 1,
  toegewezen: 2,
  /** Below the assigned place on the list. */
  lager: 3,
} as const;

/** Per listed place of everybody: its status, as a number of STATUS; the lists stand in order of `lijstbegin`. */
export type Statussen = {
  readonly status: Uint8Array;
  /** Per place the worst key that was admitted: Infinity when a seat is free, -1 when there are no seats. */
  readonly grenzen: Float64Array;
};

/**
 * Why everybody got what they got: the assigned place is the first of the list whose limit admits the person. For places
 * above it the answer is exact: no other list would have given them. For places below it the limit does not tell what
 * another list would have given; that takes another run.
 */
export function listStatussen(markt: GecompileerdeMarkt, verdeling: Verdeling): Statussen {
  const { net, rang, lijstbegin } = markt;
  const grenzen = calculateGrenzen(net, verdeling);
  const status = new Uint8Array(lijstbegin[lijstbegin.length - 1]);
  for (let i = 0; i + 1 < net.begin.length; i += 1) {
    let volgende: number = STATUS.toegewezen;
    for (let e = net.begin[i]; e < net.begin[i + 1]; e += 1) {
      const isToegelaten = net.sleutel[e] <= grenzen[net.plek[e]];
      status[lijstbegin[i] + rang[e]] = isToegelaten || volgende === STATUS.lager ? volgende : STATUS.vol;
      if (isToegelaten) volgende = STATUS.lager;
    }
  }
  return { status, grenzen };
}

/** Per place the worst key that was admitted: Infinity when a seat is free, -1 when there are no seats. */
export function calculateGrenzen({ plek, sleutel, capaciteit }: Net, { gekozen }: Verdeling): Float64Array {
  const grenzen = new Float64Array(capaciteit.length).fill(-1);
  const vrij = capaciteit.slice();
  for (let i = 0; i < gekozen.length; i += 1) {
    const e = gekozen[i];
    if (e === NIEMAND) continue;
    const j = plek[e];
    vrij[j] -= 1;
    if (sleutel[e] > grenzen[j]) grenzen[j] = sleutel[e];
  }
  for (let j = 0; j < vrij.length; j += 1) if (vrij[j] > 0) grenzen[j] = Number.POSITIVE_INFINITY;
  return grenzen;
}
