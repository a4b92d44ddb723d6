import {
  chooseRegelversie,
  createRekenblad,
  type Rekenuitslag,
  toDatumOperand,
} from '#domain/berekening/index.ts';
import { addMaanden, type Datum, ok } from '#domain/shared/index.ts';
import { AANVRAAG_VERSIES } from './versies.ts';

export type DoelgroepaanvraagInvoer = {
  /** Day of the application; it chooses the text of the rule. */
  readonly aanvraag: Datum;
  /** Day of the last application before it; null when there was none. */
  readonly eerdereAanvraag: Datum | null;
};

export type Doelgroepaanvraag = {
  readonly toegestaan: boolean;
  /** First day on which an application is possible again; null when there was none before. */
  readonly vanaf: Datum | null;
};

/**
 * Whether somebody can apply to belong to the group for loonkostensubsidie: at most once in twelve months
 * (Participatiewet art. 10c). Twelve months after the last application is in time. Refuses a date before 2015.
 */
export function checkDoelgroepaanvraag(
  invoer: DoelgroepaanvraagInvoer,
): Rekenuitslag<DoelgroepaanvraagInvoer, Doelgroepaanvraag> {
  const { aanvraag, eerdereAanvraag } = invoer;
  const versie = chooseRegelversie(AANVRAAG_VERSIES, aanvraag);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, aanvraag, invoer);
  if (eerdereAanvraag === null) return ok(blad.klaar({ toegestaan: true, vanaf: null }));
  const { maanden } = versie.value;
  const vanaf = addMaanden(eerdereAanvraag, maanden);
  blad.stap({
    code: 'weer-mogelijk-vanaf',
    formule: 'eerdereAanvraag + maandenTussenAanvragen',
    operanden: [
      toDatumOperand('eerdereAanvraag', eerdereAanvraag),
      { naam: 'maandenTussenAanvragen', waarde: String(maanden), eenheid: 'maanden' },
    ],
    waarde: vanaf,
    eenheid: 'datum',
  });
  return ok(blad.klaar({ toegestaan: aanvraag >= vanaf, vanaf }));
}
