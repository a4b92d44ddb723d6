import { kostenTeksten } from '#web/texts/nl/kosten.ts';
import { kostenScenarioTeksten as t } from '#web/texts/nl/kosten-scenario.ts';
import { Kop, Stapel, Subnavigatie } from '#web/ui/index.ts';
import { pagina } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { Kostennavigatie } from './kostennavigatie.tsx';
import type { Toon } from './scenario.ts';
import { toonBudgetscenario } from './scenario-budget.tsx';
import { toonPlekkenscenario } from './scenario-plekken.tsx';
import { toonVerdelingscenario } from './scenario-verdeling.tsx';

const PAD = '/sturing/kosten/scenario';
const SCENARIOS: readonly { soort: 'plekken' | 'budget' | 'verdeling'; pad: string; toon: Toon }[] = [
  { soort: 'plekken', pad: PAD, toon: toonPlekkenscenario },
  { soort: 'budget', pad: `${PAD}/budget`, toon: toonBudgetscenario },
  { soort: 'verdeling', pad: `${PAD}/verdeling`, toon: toonVerdelingscenario },
];

/** Registers the pages on which somebody tries out what changes in the money; nothing is kept. */
export function registerScenarios(app: WebApp, omgeving: Omgeving): void {
  for (const { soort, pad, toon } of SCENARIOS) {
    registerPagina(app, omgeving, pad, 'kosten-bekijken', async (vraag) => {
      const { staat, inhoud } = await toon(vraag, <Keuze soort={soort} />);
      return pagina({
        titel: t[soort].titel,
        kruimels: [{ tekst: kostenTeksten.titel, href: '/sturing/kosten' }],
        status: staat.fouten.length > 0 ? 400 : 200,
        inhoud,
      });
    });
  }
}

function Keuze({ soort }: { readonly soort: (typeof SCENARIOS)[number]['soort'] }) {
  return (
    <Stapel ruimte="krap">
      <Kostennavigatie deel="scenario" />
      <Kop niveau={2} maat={4}>
        {t.keuze}
      </Kop>
      <Subnavigatie
        label={t.keuze}
        items={SCENARIOS.map((scenario) => ({
          tekst: t[scenario.soort].kort,
          href: scenario.pad,
          ...(scenario.soort === soort ? { actueel: true } : {}),
        }))}
      />
    </Stapel>
  );
}
