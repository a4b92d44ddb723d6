import type { Winst } from '#application/werving/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import type { Kolom } from '#web/ui/index.ts';
import { findMaanden, formatAantal, isToonbaar, type Lezer } from './tekst.ts';

/** The columns that every proposal has: at work, better off, longest wait. */
export function createWinstkolommen<Rij extends Winst>(vandaag: Datum, lezer: Lezer): readonly Kolom<Rij>[] {
  return [
    { kop: t.kolommen.aanWerk, soort: 'getal', cel: ({ aanWerk }) => formatAantal(aanWerk, lezer) },
    { kop: t.kolommen.beter, soort: 'getal', cel: ({ beter }) => formatAantal(beter, lezer) },
    { kop: t.kolommen.wacht, cel: (winst) => describeWacht(winst, vandaag, lezer) },
  ];
}

function describeWacht(winst: Winst, vandaag: Datum, lezer: Lezer): string {
  if (winst.aanWerk === 0) return t.geenWacht;
  const maanden = findMaanden(winst, vandaag, lezer);
  if (maanden !== null) return t.maanden(maanden);
  return isToonbaar(winst.aanWerk, lezer) ? '' : t.verborgen;
}
