import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { registerAlgoritme } from './algoritme/algoritme.route.tsx';
import { registerOpenbareRondes } from './algoritme/rondes.route.tsx';
import { registerGemeente } from './gemeente.route.tsx';
import { registerGemeenten } from './gemeenten.route.tsx';
import { registerLandelijk } from './landelijk.route.tsx';
import { registerRegio } from './regio.route.tsx';
import { registerRegios } from './regios.route.tsx';
import { registerRekenhulp } from './rekenhulp/index.ts';
import { registerSecurityTxt } from './security-txt.route.ts';
import { registerStart } from './start.route.tsx';
import { registerUitleg } from './uitleg.route.tsx';

/** Every page that everybody may read. */
export function registerOpenbarePaginas(app: WebApp, omgeving: Omgeving): void {
  registerStart(app, omgeving);
  registerGemeenten(app, omgeving);
  registerGemeente(app, omgeving);
  registerRegios(app, omgeving);
  registerRegio(app, omgeving);
  registerLandelijk(app, omgeving);
  registerRekenhulp(app, omgeving);
  registerUitleg(app, omgeving);
  registerAlgoritme(app, omgeving);
  registerOpenbareRondes(app, omgeving);
  registerSecurityTxt(app, omgeving);
}
