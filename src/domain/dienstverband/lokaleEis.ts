import {
  compareUren,
  containsDatum,
  type Datum,
  months,
  type Periode,
  type Uren,
} from '#domain/shared/index.ts';

/**
 * A dated rule of one gemeente on the least hours a week and months of a dienstverband (Almere: 28 and 12). Local
 * policy, not law. `hard` means that the gemeente accepts no less without an accepted deviation for the person.
 */
export type LokaleEis = {
  readonly geldig: Periode;
  readonly minimaleUren: Uren | null;
  readonly minimaleMaanden: number | null;
  readonly hard: boolean;
  readonly bron: string;
};

/** A value below the rule, with both values. */
export type LokaleEisTekort =
  | { readonly code: 'uren-onder-lokale-eis'; readonly waarde: Uren; readonly eis: Uren }
  | { readonly code: 'maanden-onder-lokale-eis'; readonly waarde: number; readonly eis: number };

/** The rule in force on the first day of the dienstverband; undefined when the gemeente has none then. */
export function findLokaleEis(eisen: readonly LokaleEis[], startdatum: Datum): LokaleEis | undefined {
  return eisen.find(({ geldig }) => containsDatum(geldig, startdatum));
}

/** Every value below the rule. A dienstverband without an end is never too short. */
export function* listLokaleEisTekorten(
  dienstverband: { readonly periode: Periode; readonly uren: Uren },
  eis: LokaleEis,
): Generator<LokaleEisTekort> {
  const { minimaleUren, minimaleMaanden } = eis;
  const maanden = months(dienstverband.periode);
  if (minimaleMaanden !== null && maanden !== null && maanden < minimaleMaanden) {
    yield { code: 'maanden-onder-lokale-eis', waarde: maanden, eis: minimaleMaanden };
  }
  if (minimaleUren !== null && compareUren(dienstverband.uren, minimaleUren) < 0) {
    yield { code: 'uren-onder-lokale-eis', waarde: dienstverband.uren, eis: minimaleUren };
  }
}
