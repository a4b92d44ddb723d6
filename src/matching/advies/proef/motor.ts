import * as advies from '../index.ts';

/** Everything that advises, in one bundle, so that a test can put something broken in its place. */
export const MOTOR = { ...advies };

export type Motor = typeof MOTOR;

/** A law: what is wrong in the market of this seed, or undefined when it holds. */
export type Wet = (motor: Motor, seed: number) => string | undefined;

/** The first seed below `tot` that breaks a law, with what is wrong. */
export function findOvertreding(wet: Wet, motor: Motor, tot: number): string | undefined {
  for (let seed = 0; seed < tot; seed += 1) {
    const fout = judge(wet, motor, seed);
    if (fout !== undefined) return `seed ${seed}: ${fout}`;
  }
  return undefined;
}

/** A broken engine may also fall over: that breaks the law as well. */
function judge(wet: Wet, motor: Motor, seed: number): string | undefined {
  try {
    return wet(motor, seed);
  } catch (fout) {
    return String(fout);
  }
}
