import { findBelet, type Toets } from '#domain/haalbaarheid/index.ts';
import { isMogelijk, type Rangplek } from './volgorde.ts';

/** A requirement that keeps places away from a person, and at how many places it is the first that fails. */
export type Belet = { readonly code: Toets['code']; readonly aantal: number };

/** Why no place is possible: per first requirement that fails the number of places, the most common first. */
export function countBeletten(plekken: readonly Rangplek[]): readonly Belet[] {
  const aantallen = new Map<Toets['code'], number>();
  for (const plek of plekken) {
    if (isMogelijk(plek)) continue;
    const code = findBelet(plek.haalbaarheid)?.code ?? 'zitplaats';
    aantallen.set(code, (aantallen.get(code) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([code, aantal]) => ({ code, aantal }))
    .sort((a, b) => b.aantal - a.aantal || (a.code < b.code ? -1 : 1));
}
