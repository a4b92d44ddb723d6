import type { Net } from '../markt/net.ts';
import { whatIf } from './watAls.ts';
import { calculateWervingsgrens, type Wervingsstap, type Zitplaatstype } from './werving.ts';

/** How long people have been waiting: day numbers. */
export type Wachttijd = { readonly dag: number; readonly sinds: Int32Array };

/** What opening one type would really do, by allocating again with it. */
export type Wervingsvoorstel = {
  readonly type: number;
  /** As many seats as the frontier opens of this type. */
  readonly zitplaatsen: number;
  /** People without a place who get one, and people with a place who get a better one. */
  readonly aanWerk: number;
  readonly beter: number;
  /** Days, of the one among `aanWerk` who has waited longest; null when there is nobody. */
  readonly langsteWacht: number | null;
  /** Cost of the seats by person placed, rounded to a whole number; null when nobody is. */
  readonly prijsPerPlaatsing: number | null;
  /** True when somebody for whom the type was counted has not confirmed it: the numbers are an estimate. */
  readonly schatting: boolean;
};

/** Which places to open first. */
export type Wervingsplan = {
  readonly grens: readonly Wervingsstap[];
  readonly voorstellen: readonly Wervingsvoorstel[];
};

/**
 * The frontier of cost, and for its first types (20 unless told otherwise) the outcome of allocating again with that
 * type alone. The frontier says what is possible at best; the outcomes say what the normal order of precedence makes
 * of it.
 */
export function planWerving(
  net: Net,
  gekozen: Int32Array,
  typen: readonly Zitplaatstype[],
  wachttijd: Wachttijd,
  maximaal = 20,
): Wervingsplan {
  const grens = calculateWervingsgrens(net, typen);
  const aantallen = new Map<number, number>();
  for (const { type } of grens) aantallen.set(type, (aantallen.get(type) ?? 0) + 1);
  const voorstellen = [...aantallen]
    .slice(0, maximaal)
    .map(([type, zitplaatsen]) => evaluateType(net, gekozen, typen, wachttijd, type, zitplaatsen));
  return { grens, voorstellen };
}

function evaluateType(
  net: Net,
  gekozen: Int32Array,
  typen: readonly Zitplaatstype[],
  { dag, sinds }: Wachttijd,
  type: number,
  zitplaatsen: number,
): Wervingsvoorstel {
  const { wie, prijs } = typen[type];
  const { nieuw, beter } = whatIf(net, gekozen, [{ soort: 'plek-erbij', zitplaatsen, wie }]);
  const aanWerk = nieuw.length;
  return {
    type,
    zitplaatsen,
    aanWerk,
    beter: beter.length - aanWerk,
    langsteWacht: aanWerk === 0 ? null : Math.max(...nieuw.map((i) => dag - sinds[i])),
    prijsPerPlaatsing: aanWerk === 0 ? null : Math.round((prijs * zitplaatsen) / aanWerk),
    schatting: wie.some(({ bevestigd }) => !bevestigd),
  };
}
