import type { Berekening } from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';

/** Why a payment cannot rest on a norm: nobody confirmed it yet, or its value is no longer the one in force. */
export type Normbezwaar = {
  readonly code: 'norm-niet-bevestigd' | 'norm-gewijzigd';
  /** Code of the norm. */
  readonly norm: string;
};

/**
 * The norms entered by an administrator that stand in the way of a payment today. Published ones never do: a later
 * value of those is told by the list of payments. `normen` are the norms of now.
 */
export function listNormbezwaren(
  { normen: gebruikt }: Pick<Berekening<unknown, unknown>, 'normen'>,
  normen: Normen,
): readonly Normbezwaar[] {
  return gebruikt
    .filter(({ bevestiging }) => bevestiging !== 'geen')
    .flatMap(({ code, waarde, geldig }): readonly Normbezwaar[] => {
      const nu = normen.find(code, geldig.van);
      if (nu === undefined || nu.waarde !== waarde) return [{ code: 'norm-gewijzigd', norm: code }];
      return nu.bevestiging === 'nodig' ? [{ code: 'norm-niet-bevestigd', norm: code }] : [];
    });
}
