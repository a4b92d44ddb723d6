import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerAanhouden, registerHervatten } from './aanhouden.route.tsx';
import { registerAdvies } from './advies.route.tsx';
import { registerAfsluiten } from './afsluiten.route.tsx';
import { registerBegeleiding } from './begeleiding.route.tsx';
import { registerBsn } from './bsn.route.tsx';
import { registerGegevens } from './gegevens.route.tsx';
import { registerGesprek } from './gesprek.route.tsx';
import { registerDossierOverzicht } from './overzicht.route.tsx';
import { registerDossierReden } from './reden.route.tsx';
import { registerTijdlijn } from './tijdlijn.route.tsx';
import { registerTrede } from './trede.route.tsx';
import { registerWensen } from './wensen.route.tsx';

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
