import type { HaalbaarheidInvoer } from './gegevens.ts';
import { listToetsen } from './listToetsen.ts';
import type { Toets, ToetsUitkomst } from './toets.ts';

export type Haalbaarheid = {
  readonly uitkomst: 'haalbaar' | 'niet-haalbaar' | 'onbekend';
  readonly toetsen: readonly Toets[];
};

/**
 * Which hard requirements hold, fail or are unknown for one person at one place, each with its two values. One that
 * fails makes the place impossible; one that is unknown makes it unknown, never a match. Wishes are not looked at.
 */
export function determineHaalbaarheid(invoer: HaalbaarheidInvoer): Haalbaarheid {
  const toetsen = [...listToetsen(invoer)];
  const heeft = (uitkomst: ToetsUitkomst) => toetsen.some((toets) => toets.uitkomst === uitkomst);
  if (heeft('voldoet-niet')) return { uitkomst: 'niet-haalbaar', toetsen };
  return { uitkomst: heeft('onbekend') ? 'onbekend' : 'haalbaar', toetsen };
}
