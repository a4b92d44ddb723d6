import type { Stap } from '#domain/dossier/index.ts';

/** What happens now, as the person reads it in one sentence. */
export const MIJN_STANDEN = [
  'begin',
  'uwv',
  'besluit',
  'niet',
  'kies',
  'wacht',
  'even-niet',
  'aanbod',
  'ja-gezegd',
  'afgesproken',
  'proef',
  'werkt',
  'klaar',
] as const;

export type MijnStand = (typeof MIJN_STANDEN)[number];

/** What both sides said to the running offer; null is no answer yet. */
export type AanbodAntwoorden = {
  readonly kandidaat: 'ja' | 'nee' | null;
  readonly werkgever: 'ja' | 'nee' | null;
};

const VASTE_STANDEN: Readonly<Record<Exclude<Stap, 'wachtend' | 'voorstel'>, MijnStand>> = {
  verkenning: 'begin',
  'advies-aangevraagd': 'uwv',
  'advies-positief': 'besluit',
  'advies-negatief': 'besluit',
  'niet-vastgesteld': 'niet',
  aangehouden: 'even-niet',
  proefplaats: 'proef',
  werkzaam: 'werkt',
  beeindigd: 'klaar',
};

/** The stand of one person, from the step of the dossier, the own choice and the running offer; null is no offer. */
export function determineMijnStand(
  stap: Stap,
  heeftKeuze: boolean,
  aanbod: AanbodAntwoorden | null,
): MijnStand {
  if (stap !== 'wachtend' && stap !== 'voorstel') return VASTE_STANDEN[stap];
  if (aanbod === null) return heeftKeuze ? 'wacht' : 'kies';
  if (aanbod.kandidaat !== 'ja') return 'aanbod';
  return aanbod.werkgever === 'ja' ? 'afgesproken' : 'ja-gezegd';
}
