import {
  type Budgetdeel,
  calculateBegrootPerPlek,
  calculateBudgetdeel,
  calculatePerPlek,
  calculateVoorziening,
  type Geldbron,
  type Jaargegevens,
  type Plekbeeld,
  VOORZIENINGEN,
  type Voorzieningbeeld,
} from '#domain/begroting/index.ts';
import type { Bedrag } from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import type { KostenJaar, Participatiebudget } from './kosten.ts';
import { listSubsidieverplichtingen } from './subsidieverplichtingen.ts';

/** What the page of a year shows, worked out of its records. */
export type Kostenbeeld = {
  readonly voorzieningen: readonly Voorzieningbeeld[];
  /** Costs of beschut werk per place, per kind of provider and together. */
  readonly plekken: readonly Plekbeeld[];
  readonly begrootPerPlek: Bedrag | null;
  /** What beschut werk takes of the whole participatiebudget; null when a part is unknown. */
  readonly budgetdeel: Budgetdeel | null;
};

/** Works out the budgets, forecasts and costs per place of one year; with `geldbron` only the money of that purse. */
export function composeKostenbeeld(
  kostenJaar: KostenJaar,
  geldbron: Geldbron | null,
  normen: Normen,
): Kostenbeeld {
  const gegevens = {
    ...kostenJaar,
    subsidies: listSubsidieverplichtingen(kostenJaar.jaar, kostenJaar.subsidies, normen),
  };
  const gekozen = selectGeldbron(gegevens, geldbron);
  return {
    voorzieningen: VOORZIENINGEN.flatMap((voorziening) => calculateVoorziening(gekozen, voorziening) ?? []),
    plekken: calculatePerPlek(gekozen),
    begrootPerPlek: calculateBegrootPerPlek(gekozen.begroting),
    budgetdeel: findBudgetdeel(gegevens, kostenJaar.participatiebudget),
  };
}

/** Of the purse that also serves others only what is paid out of it counts; money of the State is not taken off. */
function findBudgetdeel(gegevens: Jaargegevens, budget: Participatiebudget | null): Budgetdeel | null {
  const bedrag = budget?.bedrag ?? null;
  const { begroting, posten } = selectGeldbron(gegevens, 'participatiebudget');
  const isUitgave = ({ onderdeel }: { readonly onderdeel: string }) => onderdeel !== 'rijksbijdrage';
  const beeld = calculateVoorziening(
    { ...gegevens, begroting: begroting.filter(isUitgave), posten: posten.filter(isUitgave) },
    'beschut-werk',
  );
  const verwacht = beeld?.totaal.prognose ?? null;
  if (bedrag === null || verwacht === null) return null;
  return calculateBudgetdeel(bedrag, verwacht, budget?.mensen ?? null);
}

function selectGeldbron(gegevens: Jaargegevens, geldbron: Geldbron | null): Jaargegevens {
  if (geldbron === null) return gegevens;
  return {
    ...gegevens,
    begroting: gegevens.begroting.filter((regel) => regel.geldbron === geldbron),
    posten: gegevens.posten.filter((post) => post.geldbron === geldbron),
  };
}
