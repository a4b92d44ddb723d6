import type { Prijs } from '#application/raamovereenkomst/index.ts';
import type { Uren } from '#domain/shared/index.ts';
import { formatBedrag, formatUren } from '#web/texts/nl/bedrag.ts';
import { raamovereenkomstTeksten } from '#web/texts/nl/werkgever.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';

/** A price in words: '€ 22.000 per jaar'; undefined when it is unknown. */
export function formatPrijs(prijs: Prijs | null): string | undefined {
  if (prijs === null) return undefined;
  return raamovereenkomstTeksten.prijsPer(
    formatBedrag(prijs.bedrag),
    raamovereenkomstTeksten.eenheden[prijs.eenheid],
  );
}

/** Hours a week in words: '24 tot 32 uur per week'; undefined when they are unknown. */
export function formatUrenBereik(min: Uren | null, max: Uren | null): string | undefined {
  if (min === null || max === null) return undefined;
  return werkplekTeksten.detail.uren(formatUren(min), formatUren(max));
}

/** The words of codes from a list; a code without words is shown as it is. Undefined when the list is unknown. */
export function describeCodes(
  codes: readonly string[] | null,
  woorden: Readonly<Record<string, string>>,
): string | undefined {
  if (codes === null) return undefined;
  return codes.length === 0
    ? werkplekTeksten.detail.geen
    : codes.map((code) => woorden[code] ?? code).join(', ');
}
