import Big from 'big.js';
import type { Aandeel, Bedrag, Invoerfout } from '#domain/berekening/index.ts';
import type { Datum, Uren } from '#domain/shared/index.ts';

/**
 * One place: the day whose norms count, the loonwaarde as a share, hours a week, the hours of a full-time job where the
 * rule needs them, and what guidance and other costs come to in a year.
 */
export type PlaatskostenInvoer = {
  readonly peildatum: Datum;
  readonly loonwaarde: Aandeel;
  readonly uren: Uren;
  /** Required before 2024, and above 36 hours a week from 2024. */
  readonly voltijdUren?: Uren;
  readonly begeleiding: Bedrag;
  readonly overig?: Bedrag;
};

const DECIMAAL = /^\d+(?:\.\d+)?$/;
const BEDRAG = /^\d+(?:\.\d{1,2})?$/;
const MEESTE_UREN = 168;

/** Every fault of the input at once, each with its path. `grens`: hours above which the full-time hours are needed. */
export function checkPlaatskostenInvoer(invoer: PlaatskostenInvoer, grens: string): readonly Invoerfout[] {
  const { loonwaarde, uren, voltijdUren, begeleiding, overig } = invoer;
  const fouten: Invoerfout[] = [];
  if (!isAandeel(loonwaarde)) fouten.push({ pad: 'loonwaarde', code: 'geen-aandeel' });
  if (!isUren(uren)) fouten.push({ pad: 'uren', code: 'geen-uren' });
  if (voltijdUren !== undefined && !isUren(voltijdUren))
    fouten.push({ pad: 'voltijdUren', code: 'geen-uren' });
  if (voltijdUren === undefined && isUren(uren) && new Big(uren).gt(grens))
    fouten.push({ pad: 'voltijdUren', code: 'voltijd-uren-nodig' });
  if (!BEDRAG.test(begeleiding)) fouten.push({ pad: 'begeleiding', code: 'geen-bedrag' });
  if (overig !== undefined && !BEDRAG.test(overig)) fouten.push({ pad: 'overig', code: 'geen-bedrag' });
  return fouten;
}

/** Whether a text is an amount in euro of nought or more. */
export function isBedrag(tekst: string): boolean {
  return BEDRAG.test(tekst);
}

/** Whether a text is a share from 0 to 1. */
export function isAandeel(tekst: string): boolean {
  return DECIMAAL.test(tekst) && new Big(tekst).lte(1);
}

function isUren(tekst: string): boolean {
  return DECIMAAL.test(tekst) && new Big(tekst).gt(0) && new Big(tekst).lte(MEESTE_UREN);
}

/** Whether a number can be a number of places. */
export function isAantal(getal: number): boolean {
  return Number.isSafeInteger(getal) && getal >= 0;
}
