import type { Aandeel } from '#domain/berekening/index.ts';
import { isKleinAantal, protectAandeel } from '#domain/publicatie/index.ts';

/** The counts of one municipality over one closed year. */
export type Jaartelling = { readonly metKeuze: number; readonly eerste: number };

/** A year as it can be shown to everybody. */
export type OpenbaarKeuzejaar =
  | { readonly status: 'bekend'; readonly aandeel: Aandeel; readonly mensen: number }
  | { readonly status: 'beschermd' };

/**
 * The share of first choices honoured, with the number of people behind it. Both are shown or neither: with fewer than
 * 5 people in the part or in the rest, the share and the number give that small number away. What was protected in an
 * earlier publication of the year stays so.
 *
 * Only closed years and only municipalities are published. Periods that overlap, or a sum over municipalities, could
 * be taken off each other to find a small number; years lie apart and there is no sum.
 */
export function protectKeuzejaar(
  { metKeuze, eerste }: Jaartelling,
  eerderBeschermd: boolean,
): OpenbaarKeuzejaar {
  const aandeel = protectAandeel(eerste, metKeuze);
  if (eerderBeschermd || aandeel.status === 'beschermd' || isKleinAantal(metKeuze))
    return { status: 'beschermd' };
  return { status: 'bekend', aandeel: aandeel.waarde, mensen: metKeuze };
}
