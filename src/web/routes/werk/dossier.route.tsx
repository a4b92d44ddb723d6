import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { registerAanhouden, registerHervatten } from './dossier-aanhouden.route.tsx';
import { registerAdvies } from './dossier-advies.route.tsx';
import { registerAfsluiten } from './dossier-afsluiten.route.tsx';
import { registerBegeleiding } from './dossier-begeleiding.route.tsx';
import { registerBsn } from './dossier-bsn.route.tsx';
import { registerGegevens } from './dossier-gegevens.route.tsx';
import { registerGesprek } from './dossier-gesprek.route.tsx';
import { registerDossierOverzicht } from './dossier-overzicht.route.tsx';
import { registerDossierReden } from './dossier-reden.route.tsx';
import { registerTijdlijn } from './dossier-tijdlijn.route.tsx';
import { registerTrede } from './dossier-trede.route.tsx';
import { registerWensen } from './dossier-wensen.route.tsx';

/** Registers every page of the dossier of one person. */
export function registerDossier(app: WebApp, omgeving: Omgeving): void {
  registerDossierOverzicht(app, omgeving);
  registerDossierReden(app, omgeving);
  registerWensen(app, omgeving);
  registerTijdlijn(app, omgeving);
  registerAdvies(app, omgeving);
  registerGesprek(app, omgeving);
  registerBsn(app, omgeving);
  registerGegevens(app, omgeving);
  registerBegeleiding(app, omgeving);
  registerAanhouden(app, omgeving);
  registerHervatten(app, omgeving);
  registerTrede(app, omgeving);
  registerAfsluiten(app, omgeving);
}
