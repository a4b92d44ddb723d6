import type { Deel } from '#domain/keuzemeting/index.ts';
import { keuzemetingTeksten as t } from '#web/texts/nl/keuzemeting.ts';

const procentvorm = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

/** A share as a percentage with at most one decimal; null stays null: onbekend. */
export function formatAandeel({ aandeel }: Pick<Deel, 'aandeel'>): string | null {
  return aandeel === null ? null : procentvorm.format(Number(aandeel)).replace(/\s/g, '');
}

/** Days as people say them: weeks from two weeks on, rounded up, so that 'within' stays true. */
export function formatDuur(dagen: number): string {
  return dagen < 14 ? t.tijd.dagen(dagen) : t.tijd.weken(Math.ceil(dagen / 7));
}
