import type { Eenheid } from '#domain/normen/index.ts';
import { parseDatum } from '#domain/shared/index.ts';
import { formatDatum } from './datum.ts';

const DECIMAAL = /^(?<min>-?)(?<heel>\d+)(?:\.(?<deel>\d+))?$/;

/** 'uur' and 'jaar' keep their form after a number; the others do not. */
const EENHEIDSWOORD = {
  jaren: ['jaar', 'jaar'],
  maanden: ['maand', 'maanden'],
  weken: ['week', 'weken'],
  dagen: ['dag', 'dagen'],
  uren: ['uur', 'uur'],
  minuten: ['minuut', 'minuten'],
} as const;

const PER = {
  'euro-per-maand': 'per maand',
  'euro-per-uur': 'per uur',
  'euro-per-dag': 'per dag',
  'euro-per-jaar': 'per jaar',
} as const;

const JA_NEE: Readonly<Record<string, string>> = { true: 'ja', ja: 'ja', false: 'nee', nee: 'nee' };

/**
 * A value of a calculation as Dutch text: ('2294.40', 'euro') is '€ 2.294,40', ('0.395', 'aandeel') is '39,5%'.
 * Exact: every decimal that was kept is shown. A value that does not fit its unit, such as 'geen', stays as it is.
 */
export function formatRekenwaarde(waarde: string, eenheid: Eenheid): string {
  switch (eenheid) {
    case 'euro':
      return formatEuro(waarde);
    case 'euro-per-maand':
    case 'euro-per-uur':
    case 'euro-per-dag':
    case 'euro-per-jaar':
      return metWoord(formatEuro(waarde), PER[eenheid]);
    case 'aandeel':
      return formatAandeel(waarde);
    case 'uren-per-week':
      return DECIMAAL.test(waarde) ? `${formatDecimaal(waarde)} uur per week` : waarde;
    case 'uren':
    case 'minuten':
    case 'jaren':
    case 'maanden':
    case 'weken':
    case 'dagen':
      return DECIMAAL.test(waarde)
        ? `${formatDecimaal(waarde)} ${EENHEIDSWOORD[eenheid][Number(waarde) === 1 ? 0 : 1]}`
        : waarde;
    case 'datum':
      return formatDag(waarde);
    case 'aantal':
      return formatDecimaal(waarde);
    case 'ja-nee':
      return JA_NEE[waarde] ?? waarde;
    case 'code':
      return formatMaand(waarde);
  }
}

/** The value as it stands in a sum: without 'per maand'. */
export function formatInSom(waarde: string, eenheid: Eenheid): string {
  if (eenheid.startsWith('euro')) return formatEuro(waarde);
  return eenheid === 'uren-per-week' || eenheid === 'uren'
    ? formatDecimaal(waarde)
    : formatRekenwaarde(waarde, eenheid);
}

function metWoord(tekst: string, woord: string): string {
  return tekst.startsWith('€') ? `${tekst} ${woord}` : tekst;
}

function formatEuro(waarde: string): string {
  const { min = '', heel, deel = '' } = DECIMAAL.exec(waarde)?.groups ?? {};
  return heel === undefined ? waarde : `€\u00a0${min}${groepeer(heel)},${deel.padEnd(2, '0')}`;
}

function formatAandeel(waarde: string): string {
  const { min = '', heel, deel = '' } = DECIMAAL.exec(waarde)?.groups ?? {};
  if (heel === undefined) return waarde;
  const cijfers = deel.padEnd(2, '0');
  const procent = `${heel}${cijfers.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = cijfers.slice(2).replace(/0+$/, '');
  return `${min}${groepeer(procent)}${rest === '' ? '' : `,${rest}`}%`;
}

function formatDecimaal(waarde: string): string {
  const { min = '', heel, deel = '' } = DECIMAAL.exec(waarde)?.groups ?? {};
  if (heel === undefined) return waarde;
  const rest = deel.replace(/0+$/, '');
  return `${min}${groepeer(heel)}${rest === '' ? '' : `,${rest}`}`;
}

function formatDag(waarde: string): string {
  const dag = parseDatum(waarde);
  return dag === undefined ? waarde : formatDatum(dag);
}

/** '2026-03' is 'maart 2026'; any other code stays as it is. */
function formatMaand(waarde: string): string {
  const eerste = parseDatum(`${waarde}-01`);
  return eerste === undefined ? waarde : formatDatum(eerste).replace(/^1 /, '');
}

/** Puts a point between thousands. */
function groepeer(cijfers: string): string {
  return cijfers.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
