import { laatsteDag, type Periode } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';

/** 'vanaf 1 januari 2026', or with the last day: '1 januari 2026 tot en met 31 december 2026'. */
export function describePeriode(periode: Periode): string {
  const einde = laatsteDag(periode);
  const van = formatDatum(periode.van);
  return einde === null ? t.vanaf(van) : t.vanTot(van, formatDatum(einde));
}
