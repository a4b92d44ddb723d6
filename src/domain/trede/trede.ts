/**
 * The rungs of the werkladder, from least to most ordinary work. Only `beschut-werk` counts for the taakstelling; the
 * last three are paid work and follow from a dienstverband, so they are never stored as a rung of their own.
 */
export const TREDEN = [
  'thuis',
  'school',
  'dagbesteding-belevingsgericht',
  'dagbesteding-arbeidsmatig',
  'alternatief-beschut-werk',
  'werkervaringsplek',
  'participatieplaats',
  'proefplaats',
  'beschut-werk',
  'begeleid-regulier-werk',
  'regulier-werk',
] as const;

export type Trede = (typeof TREDEN)[number];

const BETAALD: ReadonlySet<Trede> = new Set(['beschut-werk', 'begeleid-regulier-werk', 'regulier-werk']);

/** Reads a rung; undefined when it is not one of the list. */
export function parseTrede(tekst: string): Trede | undefined {
  return TREDEN.find((trede) => trede === tekst);
}

/** Whether the rung is paid work. It is then derived from the running dienstverband. */
export function isBetaaldWerk(trede: Trede): boolean {
  return BETAALD.has(trede);
}

/** Whether the move is up (doorstroom), down (terugval) or none, on the order of the ladder. */
export function compareTrede(van: Trede, naar: Trede): 'omhoog' | 'terug' | 'gelijk' {
  const verschil = TREDEN.indexOf(naar) - TREDEN.indexOf(van);
  if (verschil === 0) return 'gelijk';
  return verschil > 0 ? 'omhoog' : 'terug';
}
