import Big from 'big.js';
import {
  addMaanden,
  type Datum,
  err,
  ok,
  type Periode,
  parseEuroInvoer,
  type Result,
} from '#domain/shared/index.ts';
import type { Normsoort } from './normsoorten.ts';

const GETAL = /^\d{1,5}(?:,\d{1,3})?$/;
const HEEL = /^\d{1,4}$/;

/**
 * How long an entered value holds: a half-yearly one until the next 1 January or 1 July, another until it is
 * replaced. A half-yearly value that starts on another day is refused.
 */
export function calculateNormperiode(
  { ritme }: Normsoort,
  van: Datum,
): Result<Periode, { readonly code: 'geen-halfjaarbegin' }> {
  if (ritme === 'open') return ok({ van, tot: null });
  return /-0[17]-01$/.test(van) ? ok({ van, tot: addMaanden(van, 6) }) : err({ code: 'geen-halfjaarbegin' });
}

/**
 * Reads a value as people in the Netherlands type it, in the unit of the norm: '€ 15,10', or '25,5' for a share of
 * 25,5%. Gives the exact decimal of the norm; undefined when it is no value above 0 (a share: at most 100%).
 */
export function parseNormwaarde({ eenheid }: Pick<Normsoort, 'eenheid'>, invoer: string): string | undefined {
  const tekst = invoer.trim();
  const waarde = leesWaarde(eenheid, tekst);
  return waarde !== undefined && new Big(waarde).gt(0) ? waarde : undefined;
}

function leesWaarde(eenheid: Normsoort['eenheid'], tekst: string): string | undefined {
  if (eenheid.startsWith('euro')) {
    const centen = parseEuroInvoer(tekst);
    return centen === undefined ? undefined : new Big(centen).div(100).toFixed(2);
  }
  if (eenheid === 'aandeel') return leesAandeel(tekst.replace(/\s?%$/, ''));
  if (eenheid.startsWith('uren')) return GETAL.test(tekst) ? tekst.replace(',', '.') : undefined;
  return HEEL.test(tekst) ? String(Number(tekst)) : undefined;
}

function leesAandeel(tekst: string): string | undefined {
  if (!GETAL.test(tekst)) return undefined;
  const aandeel = new Big(tekst.replace(',', '.')).div(100);
  if (aandeel.gt(1)) return undefined;
  return aandeel.eq(aandeel.round(2)) ? aandeel.toFixed(2) : aandeel.toFixed();
}
