const centen = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const heleEuros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** An amount in cents as Dutch text: '€ 22.000' or '€ 12,50'. */
export function formatBedrag(bedrag: number): string {
  return bedrag % 100 === 0 ? heleEuros.format(bedrag / 100) : centen.format(bedrag / 100);
}

/** An amount in cents as people type it in a field: '22.000' or '12,50'. */
export function formatBedragInvoer(bedrag: number): string {
  return formatBedrag(bedrag).replace(/[€\s]/g, '');
}

/** Hours with a decimal comma: '28' or '28,5'. Exact: the text is never read as a number. */
export function formatUren(uren: string): string {
  return uren.replace(/\.0+$/, '').replace('.', ',');
}
