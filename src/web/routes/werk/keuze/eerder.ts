import { keuzeTeksten as t } from '#web/texts/nl/keuze.ts';

const KLEIN = 5;

/** How many people, without telling small numbers. */
export function formatEerder(aantal: number): string {
  return aantal < KLEIN ? t.minderDanVijf : t.mensen(aantal);
}
