import type { Berekening, Waarschuwing } from '#domain/berekening/index.ts';

/** Something that a payment rests on and that has no source: a norm, or a reading of the law. */
export type Onbewezen = Waarschuwing & {
  /** Identifies it within the calculation: 'norm-zonder-bron lks-forfait'. */
  readonly sleutel: string;
};

/**
 * What a person must take upon them by name before this is paid: norms and readings without a source. Each once. A norm
 * that was entered and not yet confirmed cannot be taken upon oneself: see `listNormbezwaren`.
 */
export function listOnbewezen({
  waarschuwingen,
}: Pick<Berekening<unknown, unknown>, 'waarschuwingen'>): readonly Onbewezen[] {
  const perSleutel = new Map<string, Onbewezen>();
  for (const waarschuwing of waarschuwingen) {
    const { code, merk, norm } = waarschuwing;
    if (merk !== 'U' || code === 'norm-niet-bevestigd') continue;
    const sleutel = norm === undefined ? code : `${code} ${norm}`;
    perSleutel.set(sleutel, { ...waarschuwing, sleutel });
  }
  return [...perSleutel.values()];
}
