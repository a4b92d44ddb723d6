import type { Datum, Periode } from '#domain/shared/index.ts';

/** Why a dienstverband ended. `overstap`: the person wished another place beschut werk and went there. */
export const REDENEN_EINDE = [
  'verloop',
  'opzegging',
  'volgende-stap',
  'stap-terug',
  'overstap',
  'verhuisd',
  'overig',
] as const;

export type RedenEinde = (typeof REDENEN_EINDE)[number];

/** What of a dienstverband tells why it ended. */
export type EindeFeit = { readonly periode: Periode; readonly redenEinde: RedenEinde | null };

/**
 * Why the dienstverband ended: the recorded reason, or `verloop` when its last day lies before the reference date and
 * nobody recorded one. Null while it runs.
 */
export function determineRedenEinde(
  { periode: { tot }, redenEinde }: EindeFeit,
  peildatum: Datum,
): RedenEinde | null {
  return redenEinde ?? (tot !== null && tot <= peildatum ? 'verloop' : null);
}
