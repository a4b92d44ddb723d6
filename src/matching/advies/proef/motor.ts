import { calculateGoedkoopste } from '../goedkoopste.ts';
import { calculateMaximum } from '../maximum.ts';
import { findTekort, listTekorten } from '../tekorten.ts';
import { planToestemming } from '../toestemming.ts';
import { executeToestemmingen } from '../toestemmingUitvoeren.ts';
import { whatIf } from '../watAls.ts';
import { allocateNaWeigering } from '../weigering.ts';
import { calculateWervingsgrens } from '../werving.ts';
import { calculateZitplaatswinst } from '../zitplaatswinst.ts';

/** Everything that advises, in one bundle, so that a test can put something broken in its place. */
export const MOTOR = {
  calculateMaximum,
  listTekorten,
  findTekort,
  calculateGoedkoopste,
  planToestemming,
  executeToestemmingen,
  whatIf,
  calculateZitplaatswinst,
  allocateNaWeigering,
  calculateWervingsgrens,
};

export type Motor = typeof MOTOR;

/** A law: what is wrong in the market of this seed, or undefined when it holds. */
export type Wet = (motor: Motor, seed: number) => string | undefined;

/** The first seed below `tot` that breaks a law, with what is wrong. */
export function findOvertreding(wet: Wet, motor: Motor, tot: number): string | undefined {
  for (let seed = 0; seed < tot; seed += 1) {
    const fout = wet(motor, seed);
    if (fout !== undefined) return `seed ${seed}: ${fout}`;
  }
  return undefined;
}
