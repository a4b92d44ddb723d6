import type { Dag } from '../dag.ts';
import type { Herkomst } from '../plan/loop.ts';
import { werktOp } from '../plan/loop.ts';
import type { Toeval } from '../toeval.ts';
import type { Bewoner } from './bewoner.ts';

/** 'Dertig procent van de beschutte werkers met een betaalde baan komt vanuit een dagbestedingslocatie' (Almere, 2019). */
const UIT_DAGBESTEDING = 0.3;
const ANDERS: readonly [Herkomst, ...Herkomst[]] = [
  'vso-pro',
  'vso-pro',
  'vso-pro',
  'bijstand',
  'bijstand',
  'bijstand',
  'uwv-uitkering',
  'uwv-uitkering',
  'wsw',
  'zelf',
];

/** Where each person came from; of those who work now the share from day activity is as published, to the person. */
export function kiesHerkomsten(
  toeval: Toeval,
  mensen: readonly Bewoner[],
  peildatum: Dag,
): ReadonlyMap<Bewoner, Herkomst> {
  const herkomsten = new Map<Bewoner, Herkomst>();
  let werkzaam = 0;
  let uitDagbesteding = 0;
  for (const bewoner of mensen) {
    const werkt = werktOp(bewoner.loop, peildatum);
    const quotum = werkt
      ? Math.round((werkzaam + 1) * UIT_DAGBESTEDING) > uitDagbesteding
      : toeval.kans(UIT_DAGBESTEDING);
    const herkomst = bewoner.eigen?.herkomst ?? (quotum ? 'dagbesteding' : toeval.kies(ANDERS));
    herkomsten.set(bewoner, herkomst);
    if (werkt) {
      werkzaam += 1;
      uitDagbesteding += herkomst === 'dagbesteding' ? 1 : 0;
    }
  }
  return herkomsten;
}
