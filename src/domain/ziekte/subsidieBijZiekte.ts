import {
  chooseRegelversie,
  createRekenblad,
  type Rekenuitslag,
  toDatumOperand,
} from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { SUBSIDIE_VERSIES, type Subsidieversie } from './versies.ts';

/** The day of sickness that is asked about. */
export type SubsidieBijZiekteInvoer = { readonly peildatum: Datum };

export type SubsidieBijZiekte = Pick<Subsidieversie, 'uitkomst'>;

/**
 * Whether loonkostensubsidie stops or goes on while UWV pays ziekengeld. Since 2022 it goes on, and UWV pays less.
 * Refuses a date before 2017.
 */
export function determineSubsidieBijZiekte(
  invoer: SubsidieBijZiekteInvoer,
): Rekenuitslag<SubsidieBijZiekteInvoer, SubsidieBijZiekte> {
  const versie = chooseRegelversie(SUBSIDIE_VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const { uitkomst } = versie.value;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  blad.stap({
    code: 'subsidie-bij-ziekte',
    formule: 'peildatum',
    operanden: [toDatumOperand('peildatum', invoer.peildatum)],
    waarde: uitkomst,
    eenheid: 'code',
  });
  return ok(blad.klaar({ uitkomst }));
}
