import type { Context } from 'hono';
import type { Sessie } from '#application/aanmelding/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { parseGebruikerId, parseGemeenteCode } from '#domain/shared/index.ts';
import { type Actor, type Handeling, isToegestaan } from '#domain/toegang/index.ts';
import type { Antwoord } from './antwoord.ts';
import { createInvoer, type Invoer } from './invoer.ts';
import type { Omgeving, WebApp, WebEnv } from './omgeving.ts';
import { stuur, stuurGeenToegang } from './stuur.tsx';

/** What a staff page gets: who asks, on which day, the outside, and what stands in the address. */
export type PaginaVraag = {
  readonly c: Context<WebEnv>;
  readonly werk: Werk;
  readonly poorten: Poorten;
  /** Query parameters. */
  readonly vraag: Invoer;
  /** Path parameter such as ':nummer'. */
  readonly pad: (naam: string) => string;
  readonly omgeving: Omgeving;
};

/** Registers a staff page: signed in, allowed, one transaction, then the frame around it. */
export function registerPagina(
  app: WebApp,
  omgeving: Omgeving,
  pad: string,
  handeling: Handeling,
  toon: (vraag: PaginaVraag) => Promise<Antwoord>,
): void {
  app.get(pad, async (c) => {
    const actor = actorVan(c.get('sessie'));
    if (actor === undefined) {
      return c.redirect(aanmeldPad(c), 303);
    }
    if (!isToegestaan(actor.rollen, handeling)) {
      return stuurGeenToegang(c, omgeving);
    }
    const antwoord = await omgeving.inTransactie(actor, (poorten) =>
      toon(createVraag(c, omgeving, actor, poorten)),
    );
    return stuur(c, omgeving, antwoord);
  });
}

/** The actor of a session; undefined when nobody is signed in. */
export function actorVan(sessie: Sessie | undefined): Actor | undefined {
  const gemeenteCode = sessie && parseGemeenteCode(sessie.gemeenteCode);
  const gebruikerId = sessie && parseGebruikerId(sessie.gebruikerId);
  return sessie && gemeenteCode && gebruikerId
    ? { gemeenteCode, gebruikerId, naam: sessie.naam, rollen: sessie.rollen }
    : undefined;
}

export function createVraag(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  actor: Actor,
  poorten: Poorten,
): PaginaVraag {
  return {
    c,
    omgeving,
    poorten,
    werk: { actor, vandaag: omgeving.vandaag() },
    vraag: createInvoer(new URL(c.req.url).searchParams),
    pad: (naam) => c.req.param(naam) ?? '',
  };
}

/** Where to sign in, and back to this page afterwards. */
export function aanmeldPad(c: Context<WebEnv>): string {
  const { pathname, search } = new URL(c.req.url);
  return `/aanmelden?naar=${encodeURIComponent(pathname + search)}`;
}
