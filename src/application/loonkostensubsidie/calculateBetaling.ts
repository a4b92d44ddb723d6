import type { Bedrag, Berekening, Rekenfout } from '#domain/berekening/index.ts';
import {
  calculateLksBetaling,
  findVaststellingsdag,
  type LksBetalingInvoer,
} from '#domain/loonkostensubsidie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { calculateLeeftijd } from '#domain/persoon/index.ts';
import { type Datum, ok, type Result } from '#domain/shared/index.ts';
import type { Betaling, SubsidieVanMaand } from './subsidie.ts';

/** What is to be paid, in whole cents, with how that came about. */
export type BerekendeBetaling = Pick<Betaling, 'exCent' | 'lastenCent' | 'inclCent'> & {
  readonly berekening: Berekening<unknown, unknown>;
};

/** The payment of a subsidy for the month that starts on `eerste`, by what is known now. */
export function calculateBetaling(
  subsidie: SubsidieVanMaand,
  eerste: Datum,
  normen: Normen,
): Result<BerekendeBetaling, Rekenfout> {
  const berekening = calculateLksBetaling(createInvoer(subsidie, eerste), normen);
  if (!berekening.ok) return berekening;
  const { bedragExLasten, werkgeverslasten, bedragInclLasten } = berekening.value.uitkomst;
  return ok({
    berekening: berekening.value,
    exCent: toCent(bedragExLasten),
    lastenCent: werkgeverslasten === null ? null : toCent(werkgeverslasten),
    inclCent: bedragInclLasten === null ? null : toCent(bedragInclLasten),
  });
}

/** What the payment is calculated from: no name and no birth date, only an age. */
function createInvoer(subsidie: SubsidieVanMaand, eerste: Datum): LksBetalingInvoer {
  const { periode, geboortedatum, loonwaarde, voltijdUren, uren, urenWijzigen } = subsidie;
  return {
    maand: eerste.slice(0, 7),
    van: periode.van,
    tot: periode.tot,
    leeftijd: calculateLeeftijd(geboortedatum, findVaststellingsdag(periode, eerste)) ?? 0,
    loonwaarde,
    uren,
    ...(loonwaarde === null ? { forfait: true } : {}),
    ...(voltijdUren === null ? {} : { voltijdUren }),
    ...(urenWijzigen ? { urenWijzigen } : {}),
  };
}

/** Whole cents of an amount with two decimals: '1858.46' is 185846. */
function toCent(bedrag: Bedrag): number {
  return Number(bedrag.replace('.', ''));
}
