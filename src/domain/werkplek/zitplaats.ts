import { containsDatum, type Datum, overlaps, type Periode } from '#domain/shared/index.ts';

/** One seat of a werkplek: it exists for a period. `Id` is whatever identifies it. */
export type Zitplaats<Id extends string> = { readonly id: Id; readonly periode: Periode };

/** A seat taken for a period, by a plaatsing of any kind. */
export type Bezetting<Id extends string> = { readonly zitplaatsId: Id; readonly periode: Periode };

/** The seats that exist and are not taken on the day. */
export function listVrijeZitplaatsen<Id extends string>(
  zitplaatsen: readonly Zitplaats<Id>[],
  bezettingen: readonly Bezetting<Id>[],
  dag: Datum,
): readonly Zitplaats<Id>[] {
  return zitplaatsen.filter(
    ({ id, periode }) =>
      containsDatum(periode, dag) &&
      !bezettingen.some(({ zitplaatsId, periode: bezet }) => zitplaatsId === id && containsDatum(bezet, dag)),
  );
}

/** Whether the seat exists and is free during the whole period. */
export function isVrijGedurende<Id extends string>(
  zitplaats: Zitplaats<Id>,
  bezettingen: readonly Bezetting<Id>[],
  periode: Periode,
): boolean {
  const { van, tot } = zitplaats.periode;
  if (periode.van < van || (tot !== null && (periode.tot === null || periode.tot > tot))) return false;
  return !bezettingen.some(
    ({ zitplaatsId, periode: bezet }) => zitplaatsId === zitplaats.id && overlaps(bezet, periode),
  );
}

/** The first day from `vanaf` on which a seat is free; undefined when no seat ever is. */
export function findEersteVrijeDag<Id extends string>(
  zitplaatsen: readonly Zitplaats<Id>[],
  bezettingen: readonly Bezetting<Id>[],
  vanaf: Datum,
): Datum | undefined {
  const dagen = [
    vanaf,
    ...zitplaatsen.map(({ periode }) => periode.van),
    ...bezettingen.flatMap(({ periode }) => periode.tot ?? []),
  ];
  return dagen
    .filter((dag) => dag >= vanaf)
    .sort()
    .find((dag) => listVrijeZitplaatsen(zitplaatsen, bezettingen, dag).length > 0);
}
