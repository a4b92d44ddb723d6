import type { Context } from 'hono';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { type Actor, type Handeling, isToegestaan } from '#domain/toegang/index.ts';
import { conflictTekst, formulierTeksten } from '#web/texts/nl/formulier.ts';
import type { Veldfout } from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from './antwoord.ts';
import { stuurBewaard } from './bewaard.tsx';
import { createInvoer, type Invoer, LEGE_INVOER } from './invoer.ts';
import { aanmeldPad, actorVan, createVraag, type PaginaVraag } from './medewerker.tsx';
import type { Omgeving, WebApp, WebEnv } from './omgeving.ts';
import { stuur, stuurGeenToegang } from './stuur.tsx';
import { stuurTussenstap } from './tussenstap.tsx';

/** What the page with the form must show: what was typed before and what is wrong with it. */
export type FormulierStaat = {
  readonly invoer: Invoer;
  /** False on the first view: then fields show what is stored. */
  readonly verstuurd: boolean;
  readonly fouten: readonly Veldfout[];
  readonly status: 200 | 400 | 409;
  /** Fresh key for the hidden field. */
  readonly verzoek: string;
};

export type FormulierRoute = {
  readonly handeling: Handeling;
  /** Shows the form; also after a refusal, with everything that was typed. */
  readonly toon: (vraag: PaginaVraag, staat: FormulierStaat) => Promise<Antwoord>;
  /** Parses and acts. A refusal rolls everything back. */
  readonly verwerk: (vraag: PaginaVraag, invoer: Invoer) => Promise<Verwijzing | Afgekeurd>;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Registers a page with a form on one path: GET shows it, POST acts once and leads on, or shows it again. */
export function registerFormulier(app: WebApp, omgeving: Omgeving, pad: string, route: FormulierRoute): void {
  app.get(pad, async (c) => {
    const actor = actorVan(c.get('sessie'));
    if (actor === undefined) return c.redirect(aanmeldPad(c), 303);
    if (!isToegestaan(actor.rollen, route.handeling)) return stuurGeenToegang(c, omgeving);
    return await toonFormulier(c, omgeving, actor, route, LEGE_INVOER);
  });
  app.post(pad, async (c) => {
    const invoer = createInvoer(tekstParen(await c.req.formData()));
    const actor = actorVan(c.get('sessie'));
    if (actor === undefined) return await stuurBewaard(c, omgeving, invoer);
    if (!isToegestaan(actor.rollen, route.handeling)) return stuurGeenToegang(c, omgeving);
    const uitkomst = await verwerkVerzoek(c, omgeving, actor, route, invoer);
    return 'naar' in uitkomst
      ? c.redirect(uitkomst.naar, 303)
      : await toonFormulier(c, omgeving, actor, route, invoer, uitkomst);
  });
}

async function toonFormulier(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  actor: Actor,
  route: FormulierRoute,
  invoer: Invoer,
  afgekeurd?: Afgekeurd,
): Promise<Response> {
  const staat: FormulierStaat = {
    invoer,
    verstuurd: afgekeurd !== undefined,
    fouten: afgekeurd?.fouten ?? [],
    status: afgekeurd === undefined ? 200 : (afgekeurd.status ?? 400),
    verzoek: omgeving.createVerzoek(),
  };
  const antwoord = await omgeving.inTransactie(actor, (poorten) =>
    route.toon(createVraag(c, omgeving, actor, poorten), staat),
  );
  if (antwoord.soort === 'verwijzing' && staat.verstuurd) {
    return await stuurTussenstap(c, omgeving, invoer, antwoord.naar);
  }
  return await stuur(
    c,
    omgeving,
    antwoord.soort === 'pagina' ? { ...antwoord, status: staat.status } : antwoord,
  );
}

/** Acts at most once per key. What the database refuses becomes a sentence on the form. */
async function verwerkVerzoek(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  actor: Actor,
  route: FormulierRoute,
  invoer: Invoer,
): Promise<{ readonly naar: string } | Afgekeurd> {
  const sleutel = invoer.tekst('verzoek');
  if (!UUID.test(sleutel)) return keurAf([{ tekst: formulierTeksten.geenSleutel }]);
  const verzoek = { sleutel, pad: c.req.path, inhoud: JSON.stringify(invoer.alles) };
  try {
    const uitkomst = await omgeving.inVerzoek(actor, verzoek, (poorten) =>
      route.verwerk(createVraag(c, omgeving, actor, poorten), invoer),
    );
    return 'reedsVerstuurd' in uitkomst
      ? keurAf([{ tekst: formulierTeksten.reedsVerstuurd }], 409)
      : uitkomst;
  } catch (fout) {
    if (fout instanceof Conflict) return keurAf([{ tekst: conflictTekst(fout.code) }], 409);
    if (fout instanceof Verouderd) return keurAf([{ tekst: formulierTeksten.verouderd }], 409);
    throw fout;
  }
}

function* tekstParen(data: FormData): Iterable<readonly [string, string]> {
  for (const [naam, waarde] of data) {
    if (typeof waarde === 'string') {
      yield [naam, waarde.replace(/\r\n/g, '\n')];
    }
  }
}
