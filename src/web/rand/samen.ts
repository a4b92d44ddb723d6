import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Omgeving, WebApp, WebEnv } from './omgeving.ts';
import { readId } from './pad.ts';

/** Where choosing together begins. */
export const SAMEN_PAD = '/mijn/kiezen';

/** Everything of staff: hidden while someone chooses together on this screen. */
const VERBORGEN = ['/start', '/werk', '/sturing', '/beheer', '/regio'];

/** While this browser holds a sitting, staff pages lead back to it. Register before every page. */
export function registerSamenGrens(app: WebApp, omgeving: Omgeving): void {
  app.use(async (c, next) => {
    const { path } = c.req;
    const isVerborgen = VERBORGEN.some((deel) => path === deel || path.startsWith(`${deel}/`));
    if (isVerborgen && c.get('sessie') && readSamenId(c, omgeving) !== undefined) {
      return c.redirect(SAMEN_PAD, 303);
    }
    return await next();
  });
}

/** The sitting that this browser holds; undefined when there is none. Whose it is, the database decides. */
export function readSamenId(c: Context<WebEnv>, omgeving: Pick<Omgeving, 'url'>): string | undefined {
  return readId(getCookie(c, cookieNaam(omgeving)) ?? '');
}

export function setSamenId(c: Context<WebEnv>, omgeving: Pick<Omgeving, 'url'>, id: string): void {
  setCookie(c, cookieNaam(omgeving), id, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isVeilig(omgeving),
  });
}

export function clearSamenId(c: Context<WebEnv>, omgeving: Pick<Omgeving, 'url'>): void {
  deleteCookie(c, cookieNaam(omgeving), { path: '/', secure: isVeilig(omgeving) });
}

function isVeilig({ url }: Pick<Omgeving, 'url'>): boolean {
  return url.startsWith('https://');
}

function cookieNaam(omgeving: Pick<Omgeving, 'url'>): string {
  return isVeilig(omgeving) ? '__Host-groeiplek-samen' : 'groeiplek-samen';
}
