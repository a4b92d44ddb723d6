import { calculateAfstand, type Punt } from './afstand.ts';
import type { Wervingspersoon } from './plektype.ts';

/** Where people live, by postcode of four digits, and how far that is from a place at another one. */
export type Gebied = {
  /** In ascending order. */
  readonly postcodes: readonly string[];
  /** Metres as the crow flies; null when a postcode is unknown. */
  readonly afstandVan: (persoon: Wervingspersoon, pc4: string) => number | null;
  /** Whether that is no farther than the person wants; false when the distance or the wish is unknown. */
  readonly isDichtbij: (persoon: Wervingspersoon, pc4: string) => boolean;
};

/** Remembers each distance, because many people share a postcode. */
export function createGebied(punten: ReadonlyMap<string, Punt>): Gebied {
  const afstanden = new Map<string, Map<string, number | null>>();
  const afstandVan = ({ pc4: thuis }: Wervingspersoon, pc4: string): number | null => {
    if (thuis === null) return null;
    const vanThuis = afstanden.get(thuis) ?? new Map<string, number | null>();
    afstanden.set(thuis, vanThuis);
    const bekend = vanThuis.get(pc4);
    if (bekend !== undefined) return bekend;
    const [van, naar] = [punten.get(thuis), punten.get(pc4)];
    const afstand = van === undefined || naar === undefined ? null : calculateAfstand(van, naar);
    vanThuis.set(pc4, afstand);
    return afstand;
  };
  return {
    postcodes: [...punten.keys()].sort(),
    afstandVan,
    isDichtbij: (persoon, pc4) => {
      const { reisafstand } = persoon.eisen;
      if (reisafstand === 'geen-grens') return true;
      const afstand = afstandVan(persoon, pc4);
      return reisafstand !== null && afstand !== null && afstand <= reisafstand;
    },
  };
}
