import type { LokaleEis } from '#domain/dienstverband/index.ts';
import type { LokaleRegel } from './regels.ts';

/** A stored rule on hours or months, as the findings and signals look at it. */
export function toLokaleEis({ soort, waarde, hard, geldig, bron }: LokaleRegel): LokaleEis {
  return {
    geldig,
    hard,
    bron,
    minimaleUren: soort === 'minimum-uren' ? waarde : null,
    minimaleMaanden: soort === 'minimum-maanden' ? Number(waarde) : null,
  };
}
