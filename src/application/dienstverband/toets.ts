import type { Bevinding } from '#domain/dienstverband/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { type Bekend, listDienstverbandBevindingen } from './bevindingen.ts';
import type { DienstverbandInvoer } from './dienstverband.ts';

/** What stands in the way of saving: all of it at once. */
export type DienstverbandWeigering = {
  readonly code: 'bevindingen';
  /** Refused, or needing the reason that is not there, or a choice that must be made knowingly. */
  readonly bevindingen: readonly Bevinding[];
};

/**
 * Whether a dienstverband can be saved. A hard rule refuses; a local rule that is not met needs a reason; one that
 * the law makes permanent needs someone to say that they know. Everything else is shown and does not block.
 */
export function checkDienstverband(
  invoer: DienstverbandInvoer,
  bekend: Bekend,
  /** Someone ticked that by the rule it becomes permanent. */
  weetVast: boolean,
): Result<readonly Bevinding[], DienstverbandWeigering> {
  const bevindingen = listDienstverbandBevindingen(invoer, bekend);
  const heeftReden = invoer.redenAfwijking.trim() !== '';
  const belet = bevindingen.filter(
    ({ code, ernst }) =>
      ernst === 'weigert' ||
      (ernst === 'reden-nodig' && !heeftReden) ||
      (code === 'vast-volgens-ketenregel' && !weetVast),
  );
  return belet.length > 0 ? err({ code: 'bevindingen', bevindingen: belet }) : ok(bevindingen);
}
