import { createBegrotingsjaar, type Verplichting } from '#domain/begroting/index.ts';
import { addBedragen, type Bedrag } from '#domain/berekening/index.ts';
import { calculateLoonkostensubsidie } from '#domain/loonkostensubsidie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import type { Subsidiesom } from './kosten.ts';

const MAANDEN = 12;

/**
 * What established subsidies cost in the year, each as twelve months of its amount, spread over the days of the year. The
 * amount is that of 1 January, or of the first day of a subsidy that begins later (PW 10d(7)). Null when one of them cannot
 * be calculated: then the whole is unknown.
 */
export function listSubsidieverplichtingen(
  jaar: number,
  subsidies: readonly Subsidiesom[],
  normen: Normen,
): readonly Verplichting[] | null {
  const { begin, dagen } = createBegrotingsjaar(jaar);
  const verplichtingen: Verplichting[] = [];
  for (const { van, tot, loonwaarde, uren, voltijdUren, leeftijd, aantal } of subsidies) {
    const maand = calculateLoonkostensubsidie(
      {
        peildatum: van > begin ? van : begin,
        leeftijd,
        loonwaarde,
        uren,
        ...(voltijdUren === null ? {} : { voltijdUren }),
        ...(loonwaarde === null ? { forfait: true } : {}),
      },
      normen,
    );
    const bedrag = maand.ok ? maand.value.uitkomst.bedragInclLasten : null;
    if (bedrag === null) return null;
    verplichtingen.push({ van, tot, aantal, bedrag: toJaarbedrag(bedrag), overDagen: dagen });
  }
  return verplichtingen;
}

function toJaarbedrag(maand: Bedrag): Bedrag {
  return addBedragen(...Array.from({ length: MAANDEN }, () => maand));
}
