import type { Omgeving, WebApp } from '../rand/omgeving.ts';
import { registerSamenGrens } from '../rand/samen.ts';
import { registerAanmelden } from './aanmelden/aanmelden.route.tsx';
import { registerWachtwoord } from './aanmelden/wachtwoord.route.tsx';
import { registerGebruikers } from './beheer/gebruikers.route.tsx';
import { registerLogboek } from './beheer/logboek.route.tsx';
import { registerRegels } from './beheer/regels.route.tsx';
import { registerMijnKiezen } from './mijn/kiezen.route.tsx';
import { registerOpenbarePaginas } from './openbaar/index.ts';
import { registerKosten } from './sturing/kosten/index.ts';
import { registerLoonkostensubsidie } from './sturing/loonkostensubsidie/lijst.route.tsx';
import { registerStand } from './sturing/stand.route.tsx';
import { registerWerk } from './werk/dienstverband/overzicht.route.tsx';
import { registerDossier } from './werk/dossier/dossier.route.tsx';
import { registerKandidaten } from './werk/kandidaten/kandidaten.route.tsx';
import { registerKandidaatNieuw } from './werk/kandidaten/nieuw.route.tsx';
import { registerKeuze } from './werk/keuze/keuze.route.tsx';
import { registerPlekken } from './werk/plekken/plekken.route.tsx';
import { registerRondes } from './werk/rondes/rondes.route.tsx';
import { registerVandaag } from './werk/vandaag/vandaag.route.tsx';
import { registerWachtlijst } from './werk/wachtlijst/wachtlijst.route.tsx';
import { registerWerkgevers } from './werk/werkgevers/werkgevers.route.tsx';

/** Every page of the website. One line per page or group of pages. */
export function registerRoutes(app: WebApp, omgeving: Omgeving): void {
  registerSamenGrens(app, omgeving);
  registerOpenbarePaginas(app, omgeving);
  registerAanmelden(app, omgeving);
  registerWachtwoord(app, omgeving);
  registerGebruikers(app, omgeving);
  registerLogboek(app, omgeving);
  registerKandidaten(app, omgeving);
  registerKandidaatNieuw(app, omgeving);
  registerDossier(app, omgeving);
  registerWachtlijst(app, omgeving);
  registerStand(app, omgeving);
  registerKosten(app, omgeving);
  registerLoonkostensubsidie(app, omgeving);
  registerVandaag(app, omgeving);
  registerWerkgevers(app, omgeving);
  registerPlekken(app, omgeving);
  registerKeuze(app, omgeving);
  registerRondes(app, omgeving);
  registerMijnKiezen(app, omgeving);
  registerWerk(app, omgeving);
  registerRegels(app, omgeving);
}
