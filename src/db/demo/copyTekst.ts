import type { Waarde } from '#demo/index.ts';

const BIJZONDER = /[\\\t\n\r]/;
const VLUCHT: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function vlucht(tekst: string): string {
  return BIJZONDER.test(tekst) ? tekst.replace(/[\\\t\n\r]/g, (teken) => VLUCHT[teken] ?? teken) : tekst;
}

function asCel(waarde: Waarde): string {
  if (typeof waarde === 'string') return vlucht(waarde);
  if (waarde === null) return '\\N';
  if (typeof waarde === 'number' || typeof waarde === 'boolean') return String(waarde);
  return vlucht(`{${waarde.map((deel) => `"${deel.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`);
}

/** One line of PostgreSQL's COPY text format: the columns in this order; one that the row lacks is null. */
export function asCopyRegel(kolommen: readonly string[], rij: Readonly<Record<string, Waarde>>): string {
  let regel = '';
  for (const kolom of kolommen) regel += `${regel === '' ? '' : '\t'}${asCel(rij[kolom] ?? null)}`;
  return `${regel}\n`;
}
