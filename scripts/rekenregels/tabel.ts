/** A table in Markdown; a bar inside a cell is escaped. */
export function formatTabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const lijn = (cellen: readonly string[]) =>
    `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return [lijn(koppen), `|${koppen.map(() => '---').join('|')}|`, ...rijen.map(lijn)].join('\n');
}

/** JSON as somebody reads it: 'uiterlijk: 2026-04-28', 'plicht: nee', 'bedrag: –' for null. */
export function formatJson(waarde: unknown): string {
  if (waarde === null || waarde === undefined) return '–';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'geen' : waarde.map(formatJson).join('; ');
  if (typeof waarde !== 'object') return String(waarde);
  return Object.entries(waarde)
    .map(([naam, deel]) => `${naam}: ${formatDeel(deel)}`)
    .join(', ');
}

function formatDeel(deel: unknown): string {
  const isSamengesteld = typeof deel === 'object' && deel !== null && !Array.isArray(deel);
  return isSamengesteld ? `(${formatJson(deel)})` : formatJson(deel);
}
