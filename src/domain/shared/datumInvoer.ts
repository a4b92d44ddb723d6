import { type Datum, parseDatum } from './datum.ts';

const JAAR_VOOROP = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const DAG_VOOROP = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/**
 * Reads a day as people in the Netherlands type it: '2-3-2026', '02-03-2026', '02 03 2026', '2/3/2026', '2.3.2026'
 * or '2026-03-02'. Undefined when it is no existing day. A year of two digits is refused: it would be a guess.
 */
export function parseDatumInvoer(invoer: string): Datum | undefined {
  const tekst = invoer.trim().replace(/\s+/g, ' ');
  const [, jaar, maand, dag] = JAAR_VOOROP.exec(tekst) ?? [];
  if (jaar && maand && dag) return toDatum(jaar, maand, dag);
  const [, dagEerst, maandNa, jaarLaatst] = DAG_VOOROP.exec(tekst) ?? [];
  if (dagEerst && maandNa && jaarLaatst) return toDatum(jaarLaatst, maandNa, dagEerst);
  return undefined;
}

function toDatum(jaar: string, maand: string, dag: string): Datum | undefined {
  return parseDatum(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`);
}
