import { chooseRegelversie, type Rekenuitslag } from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { startTermijn } from './startTermijn.ts';
import {
  ADVIESTERMIJN,
  BESLISTERMIJN,
  BEZWAARTERMIJN,
  LKS_BESLISTERMIJN,
  type TermijnVersie,
} from './versies.ts';

type Ontvangen = { readonly ontvangen: Datum };
type Bekendmaking = { readonly bekendmaking: Datum };
type LoonwaardeVastgesteld = { readonly loonwaardeVastgesteld: Datum };

/** The last day of a term. */
export type Uiterlijk = { readonly uiterlijk: Datum };

/** The last day on which UWV can advise in time: 8 weeks after it received the request. */
export function calculateAdviestermijn(invoer: Ontvangen): Rekenuitslag<Ontvangen, Uiterlijk> {
  return calculateWekentermijn(ADVIESTERMIJN, 'ontvangen', invoer.ontvangen, invoer, (uiterlijk) => ({
    uiterlijk,
  }));
}

/**
 * The last day for the beschikking: no special term was found, so the reasonable term of at most 8 weeks. It runs from
 * the receipt of the application; Groeiplek uses the day the advice came in when the gemeente asked for the advice.
 */
export function calculateBeslistermijn(invoer: Ontvangen): Rekenuitslag<Ontvangen, Uiterlijk> {
  return calculateWekentermijn(BESLISTERMIJN, 'ontvangen', invoer.ontvangen, invoer, (uiterlijk) => ({
    uiterlijk,
  }));
}

/** The last day to object: 6 weeks, starting the day after the beschikking was made known. */
export function calculateBezwaartermijn(
  invoer: Bekendmaking,
): Rekenuitslag<Bekendmaking, { readonly laatsteDag: Datum }> {
  return calculateWekentermijn(BEZWAARTERMIJN, 'bekendmaking', invoer.bekendmaking, invoer, (laatsteDag) => ({
    laatsteDag,
  }));
}

/**
 * The last day for the beschikking on wage-cost subsidy: 5 weeks after the loonwaarde was established, or after it was
 * decided to leave that out (Participatiewet art. 10d(12), text since 1 July 2023).
 */
export function calculateLksBeslistermijn(
  invoer: LoonwaardeVastgesteld,
): Rekenuitslag<LoonwaardeVastgesteld, Uiterlijk> {
  const dag = invoer.loonwaardeVastgesteld;
  return calculateWekentermijn(LKS_BESLISTERMIJN, 'loonwaardeVastgesteld', dag, invoer, (uiterlijk) => ({
    uiterlijk,
  }));
}

function calculateWekentermijn<Invoer, Uitkomst>(
  versies: readonly TermijnVersie[],
  naam: string,
  naDag: Datum,
  invoer: Invoer,
  toUitkomst: (einde: Datum) => Uitkomst,
): Rekenuitslag<Invoer, Uitkomst> {
  const versie = chooseRegelversie(versies, naDag);
  if (!versie.ok) return versie;
  const weken = [versie.value.weken];
  const { blad, einde } = startTermijn(versie.value, naDag, invoer, { naam, naDag, weken });
  return ok(blad.klaar(toUitkomst(einde)));
}
