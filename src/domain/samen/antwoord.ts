import { BEHOEFTEN, type Behoefte } from '#domain/keuze/index.ts';
import { PAREN, type Paar } from './paar.ts';

/** Answers to 'Wat doe je liever?' */
export const LEUK_ANTWOORDEN = ['links', 'rechts', 'allebei', 'geen', 'weet-niet'] as const;
/** Answers to 'Heb je dit nodig?' */
export const NODIG_ANTWOORDEN = ['ja', 'nee', 'weet-niet'] as const;
/** What the person says of one place. */
export const PLEK_ANTWOORDEN = ['leuk', 'niet-leuk', 'weet-niet'] as const;

export type LeukAntwoord = (typeof LEUK_ANTWOORDEN)[number];
export type NodigAntwoord = (typeof NODIG_ANTWOORDEN)[number];
export type PlekAntwoord = (typeof PLEK_ANTWOORDEN)[number];

/** Everything that was answered so far: question → answer. A question that is not in it is still open. */
export type Antwoorden = ReadonlyMap<string, string>;

/** The question of a pair, named after what it shows, so that the list of pairs may change later. */
export function vraagVanPaar([links, rechts]: Paar): string {
  return `leuk-${links}-${rechts}`;
}

/** The question of a need: 'nodig-rustige-plek'. */
export function vraagVanBehoefte(behoefte: Behoefte): string {
  return `nodig-${behoefte}`;
}

/** The question of a place, by its number ('p-abc123'). */
export function vraagVanPlek(nummer: string): string {
  return `plek-${nummer}`;
}

/** Whether the person wants to go and look at a place first. */
export function vraagVanKijken(nummer: string): string {
  return `kijken-${nummer}`;
}

/** The own order of places, as numbers with a comma between. */
export const VOLGORDE = 'volgorde';

/** What stands at a question; undefined when it is open or holds something else than these answers. */
export function readAntwoord<T extends string>(
  antwoorden: Antwoorden,
  vraag: string,
  opties: readonly T[],
): T | undefined {
  const gegeven = antwoorden.get(vraag);
  return opties.find((optie) => optie === gegeven);
}

/** The place in PAREN of the first pair without an answer, from 0; undefined when all have one. */
export function findOpenPaar(antwoorden: Antwoorden): number | undefined {
  const plaats = PAREN.findIndex((paar) => !antwoorden.has(vraagVanPaar(paar)));
  return plaats === -1 ? undefined : plaats;
}

/** The place in BEHOEFTEN of the first need without an answer, from 0; undefined when all have one. */
export function findOpenBehoefte(antwoorden: Antwoorden): number | undefined {
  const plaats = BEHOEFTEN.findIndex((behoefte) => !antwoorden.has(vraagVanBehoefte(behoefte)));
  return plaats === -1 ? undefined : plaats;
}
