import { addMaanden } from '#domain/shared/index.ts';
import type { Schakel } from './dienstverband.ts';
import { chooseLangeDuur, KORTE_VERLENGING_MAANDEN } from './ketenregel.ts';

/**
 * Whether the job at `plaats` is the short extension that the longest duration does not touch: the second, at most 3
 * months, straight after one job of at least the limit with the same employer (BW art. 7:668a(3)).
 */
export function isKorteVerlenging(schakels: readonly Schakel[], plaats: number): boolean {
  const [eerste, tweede] = schakels;
  if (plaats !== 1 || eerste === undefined || tweede === undefined) return false;
  const { van, tot } = tweede.periode;
  if (eerste.periode.tot !== van || eerste.werkgever !== tweede.werkgever || tot === null) return false;
  return isLang(eerste, van) && tot <= addMaanden(van, KORTE_VERLENGING_MAANDEN);
}

/** Whether a chain of this one job leaves room for such a short extension. */
export function canKortVerlengen(schakels: readonly Schakel[]): boolean {
  const [eerste, ...meer] = schakels;
  if (eerste === undefined || meer.length > 0 || eerste.soort === 'onbepaalde-tijd') return false;
  return eerste.periode.tot !== null && isLang(eerste, eerste.periode.tot);
}

function isLang({ periode }: Schakel, opDag: Parameters<typeof chooseLangeDuur>[0]): boolean {
  return periode.tot !== null && addMaanden(periode.van, chooseLangeDuur(opDag)) <= periode.tot;
}
