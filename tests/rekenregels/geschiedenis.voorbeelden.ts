import { calculateBonusplekken, calculateLageInkomensvoordeel } from '#domain/geschiedenis/index.ts';
import { datum } from '#domain/shared/index.ts';
import { normen } from './normen.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

function voordeel(id: string, wat: string, jaar: number, verloondeUren: string, bedrag: string): Voorbeeld {
  return {
    id,
    wat,
    artikel: 'Wet tegemoetkomingen loondomein (lage-inkomensvoordeel)',
    merk: 'P',
    verwacht: { bedrag },
    reken: () =>
      toon(calculateLageInkomensvoordeel({ peildatum: datum(`${jaar}-12-31`), verloondeUren }, normen)),
  };
}

function bonus(wat: string, soort: 'creatie' | 'continuiteit', bedrag: string, plekken: number): Voorbeeld {
  return {
    id: 'R96',
    wat,
    artikel: 'Nota bonus beschut werk over 2015 en 2016',
    merk: 'I',
    verwacht: { plekken },
    reken: () => toon(calculateBonusplekken({ peildatum: datum('2016-12-31'), soort, bedrag }, normen)),
  };
}

/** Worked examples of schemes that have ended. */
export const voorbeelden: readonly Voorbeeld[] = [
  voordeel('R94', '1.456 uur in 2019', 2019, '1456', '1470.56'),
  voordeel('R94', '2.080 uur in 2019: het maximum', 2019, '2080', '2000.00'),
  voordeel('R94', '1.196 uur in 2019: te weinig', 2019, '1196', '0.00'),
  voordeel('R95', '2.080 uur in 2024: het maximum', 2024, '2080', '960.00'),
  voordeel('R95', '2.080 uur in 2025: afgeschaft', 2025, '2080', '0.00'),
  bonus('Almere, nieuwe plekken: € 36.000', 'creatie', '36000.00', 12),
  bonus('Almere, plekken die bleven: € 21.750', 'continuiteit', '21750.00', 29),
];
