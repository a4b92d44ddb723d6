import type { Periode } from '#domain/shared/index.ts';

/** Rungs without wage that are recorded; the rung of paid work follows from the dienstverband. */
export const TREDEN_ZONDER_LOON = [
  'dagbesteding',
  'arbeidsmatige-dagbesteding',
  'alternatief-beschut-werk',
  'participatieplaats',
  'werkervaringsplek',
  'school',
] as const;

export type TredeZonderLoon = (typeof TREDEN_ZONDER_LOON)[number];

/** Reads a rung; undefined when it is not one of the list. */
export function parseTredeZonderLoon(tekst: string): TredeZonderLoon | undefined {
  return TREDEN_ZONDER_LOON.find((soort) => soort === tekst);
}

export type Tredeperiode = {
  readonly id: string;
  readonly versie: number;
  readonly soort: string;
  readonly hoofd: boolean;
  readonly periode: Periode;
};
