import { addDagen, addMaanden, type Datum, jaarVan, maandVan } from './datum.ts';
import { err, ok, type Result } from './result.ts';

/** A half-open period [van, tot): `tot` is the first day outside it; null means no known end. */
export type Periode = { readonly van: Datum; readonly tot: Datum | null };

/** Makes a period of at least one day. */
export function createPeriode(van: Datum, tot: Datum | null): Result<Periode, { code: 'periode-leeg' }> {
  if (tot !== null && tot <= van) return err({ code: 'periode-leeg' });
  return ok({ van, tot });
}

/** Makes a period from its first and last day, as forms and letters name them ('tot en met'). */
export function createPeriodeTotEnMet(
  van: Datum,
  laatsteDagErin: Datum | null,
): Result<Periode, { code: 'periode-leeg' }> {
  return createPeriode(van, laatsteDagErin === null ? null : addDagen(laatsteDagErin, 1));
}

/** Whether the day lies in the period. */
export function containsDatum(periode: Periode, dag: Datum): boolean {
  return periode.van <= dag && (periode.tot === null || dag < periode.tot);
}

/** Whether the periods share at least one day. */
export function overlaps(a: Periode, b: Periode): boolean {
  return (b.tot === null || a.van < b.tot) && (a.tot === null || b.van < a.tot);
}

/** The last day inside the period, as people read it; null when there is no known end. */
export function laatsteDag(periode: Periode): Datum | null {
  return periode.tot === null ? null : addDagen(periode.tot, -1);
}

/**
 * Whole months in the period: the largest number m with van + m months ≤ tot. Null when there is no known end.
 * 1 May – 30 April (tot 1 May) is 12 months.
 */
export function months(periode: Periode): number | null {
  const { van, tot } = periode;
  if (tot === null) return null;
  const aantal = (jaarVan(tot) - jaarVan(van)) * 12 + maandVan(tot) - maandVan(van);
  return addMaanden(van, aantal) <= tot ? aantal : aantal - 1;
}
