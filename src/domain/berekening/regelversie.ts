import { containsDatum, type Datum, err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import type { Bron, Rekenweigering } from './berekening.ts';

/** The text of a rule in one period, and where it was read. Versions of a rule differ in what the law says. */
export type Regelversie = {
  readonly regel: string;
  readonly geldig: Periode;
  readonly bronnen: readonly Bron[];
};

/** The version in force on the reference date. Outside the periods that were read: a refusal that names the nearest. */
export function chooseRegelversie<V extends Regelversie>(
  versies: readonly V[],
  peildatum: Datum,
): Result<V, Rekenweigering> {
  const gekozen = versies.find(({ geldig }) => containsDatum(geldig, peildatum));
  if (gekozen !== undefined) return ok(gekozen);
  const volgende = versies.find(({ geldig }) => geldig.van > peildatum);
  const dichtstbij = (volgende ?? versies.at(-1))?.geldig;
  return err({
    code: 'periode-niet-gelezen',
    norm: versies[0]?.regel ?? '',
    peildatum,
    ...(dichtstbij === undefined ? {} : { dichtstbij }),
  });
}
