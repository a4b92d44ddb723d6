import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { registerKetenHulp } from './contracten.route.tsx';
import { registerGenoemd } from './genoemd.route.tsx';
import { registerLksHulp } from './loonkostensubsidie.route.tsx';
import { registerPlaatskostenHulp } from './plaatskosten.route.tsx';
import { registerRekenhulpStart } from './start.route.tsx';
import { registerTermijnHulp } from './termijnen.route.tsx';

/** The calculations that everybody may do. */
export function registerRekenhulp(app: WebApp, omgeving: Omgeving): void {
  registerRekenhulpStart(app, omgeving);
  registerLksHulp(app, omgeving);
  registerKetenHulp(app, omgeving);
  registerTermijnHulp(app, omgeving);
  registerPlaatskostenHulp(app, omgeving);
  registerGenoemd(app, omgeving);
}
