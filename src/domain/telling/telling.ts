import { containsDatum, type Datum, type Periode, type Uren } from '#domain/shared/index.ts';
import type { Trede } from '#domain/trede/index.ts';
import { calculateEquivalent31 } from './equivalent.ts';

/** Something a person does for a period, on one rung. `uren` is null where no dienstverband is. */
export type Activiteit = { readonly trede: Trede; readonly periode: Periode; readonly uren: Uren | null };

/** One person as the count sees it: the periods of a positive vaststelling, and what the person does. */
export type Telpersoon = {
  readonly positief: readonly Periode[];
  readonly activiteiten: readonly Activiteit[];
};

/** The counts of the people of one gemeente on one day. */
export type Telling = {
  readonly positief: number;
  readonly werkzaam: number;
  /** Number of running dienstbetrekkingen beschut werk of those working. */
  readonly dienstbetrekkingen: number;
  /** Sum of hours a week divided by 31, two decimals half up. From common knowledge, no source found: label it so. */
  readonly equivalent31: string;
};

/**
 * Whether an activity counts for the taakstelling on the reference date (Participatiewet art. 10b): a dienstbetrekking
 * beschut werk that runs, under a positive vaststelling in force. Trial placements, day activity, alternatief beschut
 * werk and jobs on other rungs never count. It counts from its first day, whenever it was entered.
 */
function countsForTaakstelling(
  activiteit: Activiteit,
  positief: readonly Periode[],
  peildatum: Datum,
): boolean {
  return (
    activiteit.trede === 'beschut-werk' &&
    activiteit.uren !== null &&
    containsDatum(activiteit.periode, peildatum) &&
    positief.some((periode) => containsDatum(periode, peildatum))
  );
}

/** Whether the person counts as working on the reference date. */
export function isWerkzaam(persoon: Telpersoon, peildatum: Datum): boolean {
  return persoon.activiteiten.some((activiteit) =>
    countsForTaakstelling(activiteit, persoon.positief, peildatum),
  );
}

/** Counts people, and apart from that their jobs and hours. A person with two jobs is one person. */
export function calculateTelling(personen: readonly Telpersoon[], peildatum: Datum): Telling {
  const metVaststelling = personen.filter(({ positief }) =>
    positief.some((p) => containsDatum(p, peildatum)),
  );
  const banen = metVaststelling.flatMap(({ positief, activiteiten }) =>
    activiteiten.filter((activiteit) => countsForTaakstelling(activiteit, positief, peildatum)),
  );
  return {
    positief: metVaststelling.length,
    werkzaam: metVaststelling.filter((persoon) => isWerkzaam(persoon, peildatum)).length,
    dienstbetrekkingen: banen.length,
    equivalent31: calculateEquivalent31(banen.map(({ uren }) => uren ?? '0')),
  };
}
