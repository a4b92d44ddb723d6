import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { aanmeldenTeksten as t } from '#web/texts/nl/aanmelden.ts';
import { Alinea, Formulier, Knop, Kop, renderDocument, type Veldfout } from '#web/ui/index.ts';
import { stuurAanmelden } from '../../rand/aanmelden.tsx';
import { isEigenPad, listMee, pakUit } from '../../rand/bewaard.tsx';
import { createInvoer, type Invoer } from '../../rand/invoer.ts';
import { Kader } from '../../rand/kader.tsx';
import { startPad } from '../../rand/menu.ts';
import type { Omgeving, WebApp, WebEnv } from '../../rand/omgeving.ts';

/** Registers signing in and out. Choosing a person works in demo mode only. */
export function registerAanmelden(app: WebApp, omgeving: Omgeving): void {
  app.get('/aanmelden', (c) => stuurAanmelden(c, omgeving, { naar: naarVan(c.req.query('naar') ?? '') }));
  app.post('/aanmelden', async (c) => {
    const invoer = await readInvoer(c);
    const gevonden = await findGebruiker(omgeving, invoer);
    const token = 'gebruikerId' in gevonden && (await omgeving.aanmelding.openSessie(gevonden.gebruikerId));
    if (!token) {
      const fouten = 'fouten' in gevonden ? gevonden.fouten : [{ tekst: t.geblokkeerd }];
      const staat = {
        fouten,
        email: invoer.tekst('email'),
        naar: naarVan(invoer.tekst('naar')),
        mee: listMee(invoer),
      };
      return await stuurAanmelden(c, omgeving, { ...staat, status: 400 });
    }
    zetSessie(c, omgeving, token);
    return pakUit(invoer)
      ? stuurVerder(c, omgeving, invoer)
      : c.redirect(naarVan(invoer.tekst('naar')) ?? '/start', 303);
  });
  app.post('/afmelden', async (c) => {
    const token = readToken(c, omgeving);
    if (token) {
      await omgeving.aanmelding.sluitSessie(token);
    }
    deleteCookie(c, cookieNaam(omgeving), { path: '/', secure: isVeilig(omgeving) });
    return c.redirect('/', 303);
  });
  app.get('/start', (c) => {
    const sessie = c.get('sessie');
    return c.redirect(sessie ? startPad(sessie.rollen) : '/aanmelden', 303);
  });
}

/** The token in the session cookie, when there is one. */
export function readToken(c: Context<WebEnv>, omgeving: Pick<Omgeving, 'url'>): string | undefined {
  return getCookie(c, cookieNaam(omgeving));
}

type Gevonden = { readonly gebruikerId: string } | { readonly fouten: readonly Veldfout[] };

async function findGebruiker(omgeving: Omgeving, invoer: Invoer): Promise<Gevonden> {
  if (omgeving.demo) {
    const gekozen = invoer.tekst('gebruiker');
    const bekend = (await omgeving.aanmelding.listDemoGebruikers()).find((g) => g.gebruikerId === gekozen);
    return bekend ?? { fouten: [{ tekst: t.demoTitel }] };
  }
  const email = invoer.tekst('email');
  const wachtwoord = invoer.lijst('wachtwoord')[0] ?? '';
  const leeg = [
    ...(email === '' ? [{ naam: 'email', tekst: t.leegEmail }] : []),
    ...(wachtwoord === '' ? [{ naam: 'wachtwoord', tekst: t.leegWachtwoord }] : []),
  ];
  if (leeg.length > 0) {
    return { fouten: leeg };
  }
  if (!(await omgeving.magAanmelden(email))) {
    return { fouten: [{ tekst: t.teVaak }] };
  }
  const gevonden = await omgeving.aanmelding.findGebruikerMetWachtwoord(email, wachtwoord);
  return gevonden ?? { fouten: [{ tekst: t.onjuist }] };
}

function stuurVerder(c: Context<WebEnv>, omgeving: Omgeving, invoer: Invoer): Response | Promise<Response> {
  const { pad = '/', velden = [] } = pakUit(invoer) ?? {};
  const eigen = velden.filter(([naam]) => naam !== 'verzoek');
  return c.html(
    renderDocument(
      <Kader sessie={undefined} pad="/aanmelden" omgeving={omgeving} titel={t.verderTitel}>
        <Kop niveau={1}>{t.verderTitel}</Kop>
        <Alinea>{t.verderUitleg}</Alinea>
        <Formulier
          actie={pad}
          verzoek={velden.find(([naam]) => naam === 'verzoek')?.[1] ?? omgeving.createVerzoek()}
        >
          {eigen.map(([naam, waarde], plaats) => (
            <input key={`${plaats}${naam}`} type="hidden" name={naam} value={waarde} />
          ))}
          <Knop>{t.verderKnop}</Knop>
        </Formulier>
      </Kader>,
    ),
  );
}

function zetSessie(c: Context<WebEnv>, omgeving: Omgeving, token: string): void {
  setCookie(c, cookieNaam(omgeving), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isVeilig(omgeving),
  });
}

function isVeilig({ url }: Pick<Omgeving, 'url'>): boolean {
  return url.startsWith('https://');
}

function cookieNaam(omgeving: Pick<Omgeving, 'url'>): string {
  return isVeilig(omgeving) ? '__Host-groeiplek' : 'groeiplek';
}

function naarVan(naar: string): string | undefined {
  return isEigenPad(naar) ? naar : undefined;
}

async function readInvoer(c: Context<WebEnv>): Promise<Invoer> {
  const data = await c.req.formData();
  return createInvoer(
    [...data].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde] as const] : [])),
  );
}
