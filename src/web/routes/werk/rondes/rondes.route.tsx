import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { pagina } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerRondeAdvies } from './advies.route.tsx';
import { registerRondeBestanden } from './bestand.route.ts';
import { registerRonde } from './detail.route.tsx';
import { registerRondeDraaien } from './draaien.route.tsx';
import { registerIngreepNieuw } from './ingreep-nieuw.route.tsx';
import { registerIngrepen } from './ingrepen.route.tsx';
import { registerRondeNieuw } from './nieuw.route.tsx';
import { RondesPagina } from './rondes.page.tsx';
import { registerRondeUitleg } from './uitleg.route.tsx';
import { registerRondeVersturen } from './versturen.route.tsx';

/** Registers the rounds: prepare with a lottery, run, look at the outcome, send the offers. */
export function registerRondes(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/rondes', 'rondes-bekijken', async ({ poorten }) =>
    pagina({ titel: t.titel, inhoud: <RondesPagina rondes={await poorten.rondes.listRondes()} /> }),
  );
  registerRondeNieuw(app, omgeving);
  registerIngrepen(app, omgeving);
  registerIngreepNieuw(app, omgeving);
  registerRonde(app, omgeving);
  registerRondeAdvies(app, omgeving);
  registerRondeDraaien(app, omgeving);
  registerRondeVersturen(app, omgeving);
  registerRondeUitleg(app, omgeving);
  registerRondeBestanden(app, omgeving);
}
