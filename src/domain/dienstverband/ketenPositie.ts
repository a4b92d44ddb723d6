import { addDagen, type Datum, laatsteDatum } from '#domain/shared/index.ts';
import type { Ketenschakels } from './dienstverband.ts';
import { calculateKetengrens, HOOGSTE_AANTAL, type Ketengrens, WWZ } from './ketenregel.ts';
import { findVast, type Vast } from './ketenVast.ts';
import { type KetenWaarschuwing, listKetenWaarschuwingen } from './ketenWaarschuwing.ts';

export type KetenPositie = {
  /** Number of the last job in the chain: 1, 2, 3 … */
  readonly nummer: number;
  /** Null when every job stays fixed-term. */
  readonly vast: Vast | null;
  /** Where the chain passes, or would pass, its longest duration. */
  readonly grens: Ketengrens;
  /**
   * The last day on which the last job, or while there are fewer than three the next one, can end and leave the whole
   * chain fixed-term. Null when no last day can do that.
   */
  readonly laatsteVeiligeEinddatum: Datum | null;
  /** Whether one more fixed-term job is possible; not counting the short extension of lid 3. */
  readonly kanTijdelijkVerder: boolean;
  readonly waarschuwingen: readonly KetenWaarschuwing[];
};

/** Where one chain leaves the person (BW art. 7:668a(1), (3)). Cheap: lists ask it for everybody. */
export function determineKetenPositie(schakels: Ketenschakels): KetenPositie {
  const vast = findVast(schakels);
  const grens = vast?.grens ?? calculateVolgendeGrens(schakels);
  return {
    nummer: schakels.length,
    vast,
    grens,
    ...determineRuimte(schakels, vast, grens.dag),
    waarschuwingen: [...listKetenWaarschuwingen(schakels, vast, grens)],
  };
}

/** The limit of the last job, or of one that would follow it while that can be fixed-term. */
function calculateVolgendeGrens(schakels: Ketenschakels): Ketengrens {
  const { van, tot } = (schakels.at(-1) ?? schakels[0]).periode;
  const kanNog = schakels.length < HOOGSTE_AANTAL && tot !== null;
  return calculateKetengrens(schakels[0].periode.van, kanNog ? laatsteDatum(tot, WWZ) : van);
}

function determineRuimte(
  schakels: Ketenschakels,
  vast: Vast | null,
  grens: Datum,
): Pick<KetenPositie, 'laatsteVeiligeEinddatum' | 'kanTijdelijkVerder'> {
  const { van, tot } = (schakels.at(-1) ?? schakels[0]).periode;
  if (vast !== null) {
    const kanKorter = vast.reden === 'duur' && vast.nummer === schakels.length && grens > van;
    return { laatsteVeiligeEinddatum: kanKorter ? addDagen(grens, -1) : null, kanTijdelijkVerder: false };
  }
  // Fixed-term without a known last day and within every limit: only a first one can be that.
  if (tot === null) return { laatsteVeiligeEinddatum: null, kanTijdelijkVerder: false };
  return {
    laatsteVeiligeEinddatum: addDagen(grens, -1),
    kanTijdelijkVerder: schakels.length < HOOGSTE_AANTAL && grens > tot,
  };
}
