import Big from 'big.js';
import type { Aandeel, Bedrag, Invoerfout } from '#domain/berekening/index.ts';
import { parseAandeel, parseDecimaal } from '#domain/loonwaarde/index.ts';
import type { Datum, Uren } from '#domain/shared/index.ts';

/** What a loonkostensubsidie is calculated from. Exact decimals with a point. */
export type LoonkostensubsidieInvoer = {
  /** The day on which the subsidy is established, or established again. */
  readonly peildatum: Datum;
  /** Completed years on that day. */
  readonly leeftijd: number;
  /** Share, '0' to '1'; null only with `forfait`. */
  readonly loonwaarde: Aandeel | null;
  /** Hours a week of the job. */
  readonly uren: Uren;
  /** Hours of a full working week at the employer: needed before 2024, and for more hours than the 36 of the law. */
  readonly voltijdUren?: Uren | undefined;
  /** The first months, before the loonwaarde is known: 50% (since 1-7-2017). */
  readonly forfait?: boolean | undefined;
  /** The wage of the function, full time, a month without holiday allowance: counts only while the text said so. */
  readonly functieloonPerMaand?: Bedrag | undefined;
};

const UREN_IN_WEEK = 168;
const OUDSTE_LEEFTIJD = 130;
const BEDRAG = /^\d+(?:\.\d{1,2})?$/;

/** `urenZonderVoltijd`: up to how many hours the full working week need not be known; '0' when it always must. */
export function listLksFouten(
  invoer: LoonkostensubsidieInvoer,
  urenZonderVoltijd: string,
): readonly Invoerfout[] {
  const { leeftijd, loonwaarde, functieloonPerMaand } = invoer;
  const fouten: Invoerfout[] = [];
  if (!Number.isInteger(leeftijd) || leeftijd < 0 || leeftijd > OUDSTE_LEEFTIJD) {
    fouten.push({ pad: 'leeftijd', code: 'geen-leeftijd' });
  }
  if (loonwaarde !== null && parseAandeel(loonwaarde) === undefined) {
    fouten.push({ pad: 'loonwaarde', code: 'geen-aandeel' });
  }
  if ((loonwaarde === null) !== (invoer.forfait === true)) {
    fouten.push({ pad: 'loonwaarde', code: 'loonwaarde-of-forfait' });
  }
  fouten.push(...listUrenFouten(invoer, urenZonderVoltijd));
  if (functieloonPerMaand !== undefined && !isBedragBovenNul(functieloonPerMaand)) {
    fouten.push({ pad: 'functieloonPerMaand', code: 'geen-bedrag' });
  }
  return fouten;
}

function listUrenFouten(
  { uren, voltijdUren }: LoonkostensubsidieInvoer,
  urenZonderVoltijd: string,
): readonly Invoerfout[] {
  const fouten: Invoerfout[] = [];
  if (!isUren(uren)) fouten.push({ pad: 'uren', code: 'geen-uren' });
  if (voltijdUren !== undefined) {
    if (!isUren(voltijdUren)) fouten.push({ pad: 'voltijdUren', code: 'geen-uren' });
  } else if (isUren(uren) ? new Big(uren).gt(urenZonderVoltijd) : urenZonderVoltijd === '0') {
    fouten.push({ pad: 'voltijdUren', code: 'voltijd-uren-nodig' });
  }
  return fouten;
}

function isUren(tekst: string): boolean {
  const uren = parseDecimaal(tekst);
  if (uren === undefined) return false;
  return uren.gt(0) && uren.lte(UREN_IN_WEEK);
}

function isBedragBovenNul(tekst: string): boolean {
  return BEDRAG.test(tekst) && new Big(tekst).gt(0);
}
