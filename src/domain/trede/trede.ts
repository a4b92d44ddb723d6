import { REGELINGEN } from '#domain/dienstverband/index.ts';

/** Rungs without wage that staff record themselves. */
export const TREDEN_ZONDER_LOON = [
  'dagbesteding',
  'arbeidsmatige-dagbesteding',
  'alternatief-beschut-werk',
  'participatieplaats',
  'werkervaringsplek',
  'school',
] as const;

export type TredeZonderLoon = (typeof TREDEN_ZONDER_LOON)[number];

/**
 * Every rung of the werkladder. A proefplaats follows from a plaatsing and paid work from the running dienstverband, so
 * those are never recorded as a rung of their own. Only `beschut-werk` counts for the taakstelling.
 */
export const TREDEN = [...TREDEN_ZONDER_LOON, 'proefplaats', ...REGELINGEN] as const;

export type Trede = (typeof TREDEN)[number];

/** Reads a rung without wage; undefined when it is not one of the list. */
export function parseTredeZonderLoon(tekst: string): TredeZonderLoon | undefined {
  return TREDEN_ZONDER_LOON.find((trede) => trede === tekst);
}
