import Big from 'big.js';
import {
  type Aandeel,
  type Bedrag,
  chooseRegelversie,
  createRekenblad,
  type Invoerfout,
  type Operand,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
  type Rekenweigering,
  requireNorm,
  roundBedrag,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { ZIEKENGELD_VERSIES } from './versies.ts';

export type ZiekengeldInvoer = {
  readonly peildatum: Datum;
  /** In euro a day. */
  readonly dagloon: Bedrag;
  /** Share of the minimum wage; null only with forfait. '1.00' when there is no loonkostensubsidie. */
  readonly loonwaarde: Aandeel | null;
  /** Whether the subsidy is still paid after the fixed share, because the loonwaarde is not measured yet. */
  readonly forfait?: boolean;
  /** 1: the first 52 weeks of sickness. */
  readonly ziektejaar: 1 | 2;
  /** Whether the employer asked for 100% in the first year. */
  readonly verzoek100: boolean;
};

/** Ziekengeld in euro a day. */
export type Ziekengeld = { readonly perDag: Bedrag };

type Blad = Rekenblad<ZiekengeldInvoer>;

/**
 * Ziekengeld a day of who has loonkostensubsidie: dagloon × percentage × loonwaarde (Ziektewet art. 29b, 29e), rounded
 * once. Refuses a date before 2022: then the subsidy stopped during sickness.
 */
export function calculateZiekengeld(
  invoer: ZiekengeldInvoer,
  normen: Normen,
): Rekenuitslag<ZiekengeldInvoer, Ziekengeld, Rekenfout> {
  const fouten = listFouten(invoer);
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });
  const versie = chooseRegelversie(ZIEKENGELD_VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  const percentage = findPercentage(invoer, normen, blad);
  if (!percentage.ok) return percentage;
  const meetellend = findMeetellend(invoer, normen, blad);
  if (!meetellend.ok) return meetellend;
  const perDag = roundBedrag(
    new Big(invoer.dagloon).times(percentage.value.waarde).times(meetellend.value.waarde),
  );
  blad.stap({
    code: 'ziekengeld-per-dag',
    formule: `dagloon × ${percentage.value.naam} × ${meetellend.value.naam}`,
    operanden: [
      { naam: 'dagloon', waarde: invoer.dagloon, eenheid: 'euro-per-dag' },
      percentage.value,
      meetellend.value,
    ],
    waarde: perDag,
    eenheid: 'euro-per-dag',
  });
  return ok(blad.klaar({ perDag }));
}

function listFouten({ loonwaarde, forfait = false }: ZiekengeldInvoer): readonly Invoerfout[] {
  return (loonwaarde === null) === forfait ? [] : [{ pad: 'loonwaarde', code: 'loonwaarde-of-forfait' }];
}

/** 70%, or 100% in the first year when the employer asked for it. Never more than the wage due: a human looks at that. */
function findPercentage(
  { peildatum, ziektejaar, verzoek100 }: ZiekengeldInvoer,
  normen: Normen,
  blad: Blad,
): Result<Operand, Rekenweigering> {
  if (ziektejaar === 1 && verzoek100) {
    blad.waarschuw({ code: 'niet-meer-dan-loon', merk: 'W' });
    return ok({ naam: 'volledigPercentage', waarde: '1.00', eenheid: 'aandeel' });
  }
  const norm = requireNorm(normen, 'ziekengeld-percentage', peildatum);
  return norm.ok ? ok(blad.uitNorm('ziekengeldPercentage', norm.value)) : norm;
}

/** The share that counts: the loonwaarde but no less than the floor, or the fixed share of the forfait. */
function findMeetellend(
  { peildatum, loonwaarde }: ZiekengeldInvoer,
  normen: Normen,
  blad: Blad,
): Result<Operand, Rekenweigering> {
  if (loonwaarde === null) {
    const forfait = requireNorm(normen, 'ziekengeld-forfait', peildatum);
    return forfait.ok ? ok(blad.uitNorm('ziekengeldForfait', forfait.value)) : forfait;
  }
  const norm = requireNorm(normen, 'ziekengeld-loonwaarde-minimum', peildatum);
  if (!norm.ok) return norm;
  const minimum = blad.uitNorm('loonwaardeMinimum', norm.value);
  const waarde = new Big(loonwaarde).lt(minimum.waarde) ? minimum.waarde : loonwaarde;
  blad.stap({
    code: 'meetellende-loonwaarde',
    formule: 'grootste van loonwaarde en loonwaardeMinimum',
    operanden: [{ naam: 'loonwaarde', waarde: loonwaarde, eenheid: 'aandeel' }, minimum],
    waarde,
    eenheid: 'aandeel',
  });
  return ok({ naam: 'meetellendeLoonwaarde', waarde, eenheid: 'aandeel' });
}
