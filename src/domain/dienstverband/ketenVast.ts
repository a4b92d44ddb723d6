import type { Datum } from '#domain/shared/index.ts';
import type { Ketenschakels } from './dienstverband.ts';
import { calculateKetengrens, HOOGSTE_AANTAL, type Ketengrens } from './ketenregel.ts';
import { isKorteVerlenging } from './korteVerlenging.ts';

/** Why a job is permanent: agreed so, the chain lasted too long, or it was one too many. */
export type VastReden = 'onbepaald-overeengekomen' | 'duur' | 'aantal';

/** The job of a chain that is permanent: from which day, which one, why. */
export type Vast = {
  readonly vanaf: Datum;
  /** Number in the chain: 1, 2, 3 … */
  readonly nummer: number;
  readonly reden: VastReden;
  /** The limit that was passed; null where duration was not the reason. */
  readonly grens: Ketengrens | null;
};

/**
 * The first permanent job of the chain; null when all stay fixed-term. The 4th is permanent from its start. The 2nd or
 * later that runs past the limit is permanent from the day it does. On one day an agreement goes before number, and
 * number before duration.
 */
export function findVast(schakels: Ketenschakels): Vast | null {
  let eerste: Vast | null = null;
  for (const vast of listVaste(schakels)) {
    if (eerste === null || vast.vanaf < eerste.vanaf) eerste = vast;
  }
  return eerste;
}

function* listVaste(schakels: Ketenschakels): Generator<Vast> {
  const begin = schakels[0].periode.van;
  for (const [plaats, { soort, periode }] of schakels.entries()) {
    const nummer = plaats + 1;
    const vanaf = periode.van;
    if (soort === 'onbepaalde-tijd') {
      yield { vanaf, nummer, reden: 'onbepaald-overeengekomen', grens: null };
    }
    if (nummer > HOOGSTE_AANTAL) yield { vanaf, nummer, reden: 'aantal', grens: null };
    if (plaats === 0 || isKorteVerlenging(schakels, plaats)) continue;
    const grens = calculateKetengrens(begin, vanaf);
    if (periode.tot === null || periode.tot > grens.dag) {
      yield { vanaf: grens.dag, nummer, reden: 'duur', grens };
    }
  }
}
