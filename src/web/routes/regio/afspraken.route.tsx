import { isToegestaan } from '#domain/toegang/index.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { pagina } from '../../rand/antwoord.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { registerAfspraak } from './afspraak.route.tsx';
import { registerAfspraakAntwoord } from './afspraak-antwoord.route.tsx';
import { registerAfspraakEinde } from './afspraak-einde.route.tsx';
import { registerAfspraakNieuw } from './afspraak-nieuw.route.tsx';
import { AfsprakenPagina } from './afspraken.page.tsx';

/** Registers the agreements with other gemeenten. */
export function registerAfspraken(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/regio/afspraken', 'regio-bekijken', async ({ werk, poorten }) =>
    pagina({
      titel: t.titel,
      inhoud: (
        <AfsprakenPagina
          afspraken={await poorten.deelafspraken.listDeelafspraken()}
          vandaag={werk.vandaag}
          magBeheren={isToegestaan(werk.actor.rollen, 'deelafspraken-beheren')}
        />
      ),
    }),
  );
  registerAfspraakNieuw(app, omgeving);
  registerAfspraak(app, omgeving);
  registerAfspraakAntwoord(app, omgeving);
  registerAfspraakEinde(app, omgeving);
}
