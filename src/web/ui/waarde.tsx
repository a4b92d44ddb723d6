import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';

const getalvorm = new Intl.NumberFormat('nl-NL');

/** A number in Dutch notation; other values stay as they are. */
export function formatGetal(waarde: number): string {
  return getalvorm.format(waarde);
}

/** A value, or the word 'onbekend' when there is none. Never a nought, a dash or a gap. */
export function Waarde({ waarde }: { waarde: ComponentChildren }) {
  if (waarde === undefined || waarde === null || waarde === '') {
    return <span class="gp-onbekend">{algemeen.onbekend}</span>;
  }
  return <>{typeof waarde === 'number' ? formatGetal(waarde) : waarde}</>;
}
