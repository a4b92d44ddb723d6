import { calculateVerhouding, type Meting, mediaan, type Vergelijking } from './meting.ts';

/** Prints a heading on standard output. */
export function showKop(tekst: string): void {
  process.stdout.write(`\n${tekst}\n`);
}

/** Prints a line on standard output. */
export function showRegel(tekst: string): void {
  process.stdout.write(`  ${tekst}\n`);
}

/** Prints what was measured, its floor and the ratio of the two. */
export function showVergelijking(vergelijking: Vergelijking): void {
  const { wat, eigen, vloer, doel } = vergelijking;
  const { mediaan: verhouding, laagste, hoogste } = calculateVerhouding(vergelijking);
  showKop(wat);
  showMeting(eigen);
  showMeting(vloer);
  const gehaald = verhouding <= (doel ?? Number.POSITIVE_INFINITY) ? 'reached' : 'MISSED';
  const oordeel = doel === null ? '' : `; goal at most ${doel}: ${gehaald}`;
  showRegel(`ratio ${getal(verhouding)} (rounds ${getal(laagste)} to ${getal(hoogste)})${oordeel}`);
}

/** Prints the median of the rounds with the lowest and highest round. */
export function showMeting({ naam, rondes }: Meting): void {
  const bereik =
    rondes.length > 1 ? ` (${asTijd(Math.min(...rondes))} to ${asTijd(Math.max(...rondes))})` : '';
  showRegel(`${naam}: ${asTijd(mediaan(rondes))}${bereik}`);
}

/** A time that is easy to read: seconds from one second on. */
export function asTijd(milliseconden: number): string {
  return milliseconden >= 1_000 ? `${getal(milliseconden / 1_000)} s` : `${getal(milliseconden)} ms`;
}

function getal(waarde: number): string {
  return waarde.toFixed(2);
}
