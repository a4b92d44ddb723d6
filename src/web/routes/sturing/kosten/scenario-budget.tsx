import { subtractBedrag } from '#domain/berekening/index.ts';
import {
  type Budgetscenario,
  type BudgetscenarioInvoer,
  calculateBudgetscenario,
} from '#domain/kosten/index.ts';
import type { Rekenuitkomst } from '#web/rand/rekenverslag/index.ts';
import { formatEuro } from '#web/texts/nl/euro.ts';
import { kostenScenarioTeksten } from '#web/texts/nl/kosten-scenario.ts';
import { formatGetal, GetalVeld } from '#web/ui/index.ts';
import { Hulppagina } from '../../openbaar/rekenhulp/hulppagina.tsx';
import { answerHulpvraag, createHulpvelden } from '../../openbaar/rekenhulp/hulpstaat.ts';
import type { Rekenlezer } from '../../openbaar/rekenhulp/rekeninvoer.ts';
import { readBegin, type Toon } from './scenario.ts';

const { budget: t, eenheid, fout } = kostenScenarioTeksten;

/** A free budget against money for each place that is realised. */
export const toonBudgetscenario: Toon = async (vraag, keuze) => {
  const staat = answerHulpvraag({ invoer: vraag.vraag, lees, reken: calculateBudgetscenario });
  const veld = createHulpvelden(staat);
  const { werkzaam } = await readBegin(vraag);
  const inhoud = (
    <Hulppagina
      pad="/sturing/kosten/scenario/budget"
      teksten={t}
      staat={staat}
      keuze={keuze}
      describe={({ uitkomst }) => describeUitkomst(uitkomst)}
    >
      <GetalVeld {...veld('vrijBudget')} label={t.vrij} eenheid={eenheid.euro} decimalen verplicht />
      <GetalVeld
        {...veld('bedragPerPlek')}
        label={t.perPlek}
        hint={t.perPlekHint}
        eenheid={eenheid.euro}
        decimalen
        verplicht
      />
      <GetalVeld {...veld('plekken', werkzaam)} label={t.plekken} eenheid={eenheid.plekken} verplicht />
    </Hulppagina>
  );
  return { staat, inhoud };
};

function lees(lezer: Rekenlezer): BudgetscenarioInvoer | undefined {
  const vrijBudget = lezer.bedrag('vrijBudget');
  const bedragPerPlek = lezer.bedrag('bedragPerPlek');
  const plekken = lezer.getal('plekken', [0, 99_999], fout.aantal);
  if (vrijBudget === undefined || bedragPerPlek === undefined || plekken === undefined) return undefined;
  return { vrijBudget, bedragPerPlek, plekken };
}

function describeUitkomst({ naarPlekken, verschil, omslagpunt }: Budgetscenario): readonly Rekenuitkomst[] {
  const minder = verschil.startsWith('-');
  return [
    { naam: t.naarPlekken, waarde: formatEuro(naarPlekken), hoofd: true },
    {
      naam: minder ? t.minder : t.meer,
      waarde: formatEuro(minder ? subtractBedrag('0', verschil) : verschil),
    },
    { naam: t.omslagpunt, waarde: omslagpunt === null ? t.nooit : t.aantal(formatGetal(omslagpunt)) },
  ];
}
