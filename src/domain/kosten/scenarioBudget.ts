import Big from 'big.js';
import {
  type Bedrag,
  createRekenblad,
  type Invoerfout,
  type OngeldigeInvoer,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { datum, err, ok } from '#domain/shared/index.ts';
import { isAantal, isBedrag } from './invoer.ts';

/** A budget that can be spent freely, against an amount for each place that is realised. */
export type BudgetscenarioInvoer = {
  readonly vrijBudget: Bedrag;
  readonly bedragPerPlek: Bedrag;
  readonly plekken: number;
};

/**
 * `naarPlekken` is what comes in when money follows places, `verschil` that less the free budget, `omslagpunt` the
 * smallest number of places that brings in as much as the free budget; null when a place brings in nothing.
 */
export type Budgetscenario = {
  readonly naarPlekken: Bedrag;
  readonly verschil: Bedrag;
  readonly omslagpunt: number | null;
};

const VERSIE = {
  regel: 'budgetscenario',
  geldig: { van: datum('2015-01-01'), tot: null },
  bronnen: [{ artikel: 'Vrij budget of geld per plek', vindplaats: 'docs/rekenregels/geld.md', merk: 'I' }],
} as const;

/** Money per realised place instead of a free budget: what changes, and from how many places it pays. */
export function calculateBudgetscenario(
  invoer: BudgetscenarioInvoer,
): Rekenuitslag<BudgetscenarioInvoer, Budgetscenario, OngeldigeInvoer> {
  const fouten = checkInvoer(invoer);
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });
  const { vrijBudget, bedragPerPlek, plekken } = invoer;
  const blad = createRekenblad(VERSIE, null, invoer);
  const perPlek = { naam: 'bedragPerPlek', waarde: bedragPerPlek, eenheid: 'euro-per-jaar' } as const;
  const vrij = { naam: 'vrijBudget', waarde: vrijBudget, eenheid: 'euro-per-jaar' } as const;
  const naarPlekken = new Big(bedragPerPlek).times(plekken).toFixed(2);
  blad.stap({
    code: 'geld-naar-plekken',
    formule: 'plekken × bedragPerPlek',
    operanden: [{ naam: 'plekken', waarde: String(plekken), eenheid: 'aantal' }, perPlek],
    waarde: naarPlekken,
    eenheid: 'euro-per-jaar',
  });
  const verschil = new Big(naarPlekken).minus(vrijBudget).toFixed(2);
  blad.stap({
    code: 'verschil-met-vrij-budget',
    formule: 'geldNaarPlekken − vrijBudget',
    operanden: [{ naam: 'geldNaarPlekken', waarde: naarPlekken, eenheid: 'euro-per-jaar' }, vrij],
    waarde: verschil,
    eenheid: 'euro-per-jaar',
  });
  if (new Big(bedragPerPlek).eq(0)) return ok(blad.klaar({ naarPlekken, verschil, omslagpunt: null }));
  const omslagpunt = Number(new Big(vrijBudget).div(bedragPerPlek).round(0, Big.roundUp).toFixed());
  blad.stap({
    code: 'omslagpunt',
    formule: 'vrijBudget / bedragPerPlek, naar boven',
    operanden: [vrij, perPlek],
    waarde: String(omslagpunt),
    eenheid: 'aantal',
  });
  return ok(blad.klaar({ naarPlekken, verschil, omslagpunt }));
}

function checkInvoer({ vrijBudget, bedragPerPlek, plekken }: BudgetscenarioInvoer): readonly Invoerfout[] {
  return [
    ...(isBedrag(vrijBudget) ? [] : [{ pad: 'vrijBudget', code: 'geen-bedrag' }]),
    ...(isBedrag(bedragPerPlek) ? [] : [{ pad: 'bedragPerPlek', code: 'geen-bedrag' }]),
    ...(isAantal(plekken) ? [] : [{ pad: 'plekken', code: 'geen-aantal' }]),
  ];
}
