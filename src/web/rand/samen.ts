import type { Context } from 'hono';
import type { WebApp, WebEnv } from './omgeving.ts';

/** The first page of the candidate, where choosing together begins, and where the screen goes back to staff. */
export const MIJN_PAD = '/mijn';
export const SAMEN_PAD = '/mijn/kiezen';
export const STOP_PAD = '/mijn/stop';

/** Everything of staff: hidden while a candidate has this screen. */
const VERBORGEN = ['/start', '/werk', '/sturing', '/beheer', '/regio'];

/** While a session is locked for a candidate, staff pages lead to the candidate's. Register before every page. */
export function registerSamenGrens(app: WebApp): void {
  app.use(async (c, next) => {
    const { path } = c.req;
    const isVerborgen = VERBORGEN.some((deel) => path === deel || path.startsWith(`${deel}/`));
    if (isVerborgen && readSamenId(c) !== null) return c.redirect(MIJN_PAD, 303);
    return await next();
  });
}

/** The sitting for which the session of this browser is locked; null when it is not. */
export function readSamenId(c: Context<WebEnv>): string | null {
  return c.get('sessie')?.samenSessieId ?? null;
}
