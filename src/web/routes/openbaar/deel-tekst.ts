const procentvorm = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });

/** A share with decimals ('0.5435') as a whole percentage ('54%'). */
export function formatDeel(deel: string): string {
  return procentvorm.format(Number(deel)).replace(/\s/g, '');
}
