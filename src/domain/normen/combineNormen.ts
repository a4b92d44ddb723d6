import { containsDatum, type Datum } from '#domain/shared/index.ts';
import type { Norm } from './norm.ts';

/** Whether a published value is known for this day, and known to end or to begin on it: nothing may take its place. */
export function isGepubliceerdOp(gepubliceerd: readonly Norm[], code: string, dag: Datum): boolean {
  return gepubliceerd.some(
    (norm) =>
      norm.code === code &&
      containsDatum(norm.geldig, dag) &&
      (norm.geldig.tot !== null || norm.geldig.van === dag),
  );
}

/**
 * The norms that count: published ones, and between and after them those that were entered. Per code no two share a
 * day: a value ends where the next one begins. Sorted by code as published, then by day.
 */
export function combineNormen(gepubliceerd: readonly Norm[], ingevuld: readonly Norm[]): readonly Norm[] {
  const tellend = ingevuld.filter(({ code, geldig }) => !isGepubliceerdOp(gepubliceerd, code, geldig.van));
  const perCode = new Map<string, Norm[]>();
  for (const norm of [...gepubliceerd, ...tellend]) {
    const rij = perCode.get(norm.code);
    if (rij === undefined) perCode.set(norm.code, [norm]);
    else rij.push(norm);
  }
  return [...perCode.values()].flatMap((rij) =>
    sluitAan(rij.toSorted((a, b) => (a.geldig.van < b.geldig.van ? -1 : 1))),
  );
}

function sluitAan(rij: readonly Norm[]): readonly Norm[] {
  return rij.map((norm, i) => {
    const { van, tot } = norm.geldig;
    const volgende = rij[i + 1]?.geldig.van;
    return volgende === undefined || (tot !== null && tot <= volgende)
      ? norm
      : { ...norm, geldig: { van, tot: volgende } };
  });
}
