import { type Datum, months } from '#domain/shared/index.ts';

/** How long somebody waits, in four bands. */
export const WACHTBANDEN = ['tot-half-jaar', 'tot-jaar', 'tot-twee-jaar', 'langer'] as const;

export type Wachtband = (typeof WACHTBANDEN)[number];

/** Whole months of waiting. */
export function calculateWachtmaanden(sinds: Datum, vandaag: Datum): number {
  return sinds >= vandaag ? 0 : (months({ van: sinds, tot: vandaag }) ?? 0);
}

/** The band of somebody who waits since the day. */
export function determineWachtband(sinds: Datum, vandaag: Datum): Wachtband {
  const maanden = calculateWachtmaanden(sinds, vandaag);
  if (maanden < 6) return 'tot-half-jaar';
  if (maanden < 12) return 'tot-jaar';
  return maanden < 24 ? 'tot-twee-jaar' : 'langer';
}
