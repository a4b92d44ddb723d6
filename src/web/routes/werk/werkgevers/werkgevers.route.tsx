import { WERKGEVER_SOORTEN, type WerkgeverFilter } from '#application/werkgever/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { werkgeverTeksten } from '#web/texts/nl/werkgever.ts';
import { pagina } from '../../../rand/antwoord.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerWerkgeverDetail } from './detail.route.tsx';
import { registerWerkgeverNieuw } from './nieuw.route.tsx';
import { registerRaamovereenkomst } from './raamovereenkomst.route.tsx';
import { WerkgeversPagina } from './werkgevers.page.tsx';
import { registerWerkgeverWijzig } from './wijzig.route.tsx';

/** Registers the pages of employers, providers and their framework agreements. */
export function registerWerkgevers(app: WebApp, omgeving: Omgeving): void {
  registerPagina(
    app,
    omgeving,
    '/werk/werkgevers',
    'werkgevers-bekijken',
    async ({ werk, poorten, vraag }) => {
      const filter = readFilter(vraag);
      const werkgevers = await poorten.werkgevers.listWerkgevers(filter, werk.vandaag);
      const magBeheren = isToegestaan(werk.actor.rollen, 'werkgevers-beheren');
      return pagina({
        titel: werkgeverTeksten.titel,
        inhoud: <WerkgeversPagina werkgevers={werkgevers} filter={filter} magBeheren={magBeheren} />,
      });
    },
  );
  registerWerkgeverNieuw(app, omgeving);
  registerWerkgeverDetail(app, omgeving);
  registerWerkgeverWijzig(app, omgeving);
  registerRaamovereenkomst(app, omgeving);
}

function readFilter(vraag: Invoer): WerkgeverFilter {
  return {
    zoek: vraag.tekst('zoek').slice(0, 100),
    soort: WERKGEVER_SOORTEN.find((soort) => soort === vraag.tekst('soort')) ?? null,
    zonderPlek: vraag.tekst('zonderplek') === 'ja',
  };
}
