import type { Context } from 'hono';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import { Alinea, Knop, Kop, renderDocument } from '#web/ui/index.ts';
import type { Antwoord, PaginaInhoud } from './antwoord.ts';
import { Kader } from './kader.tsx';
import type { Omgeving, WebEnv } from './omgeving.ts';

/** Sends an answer to the browser. */
export function stuur(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  antwoord: Antwoord,
): Response | Promise<Response> {
  switch (antwoord.soort) {
    case 'verwijzing':
      return c.redirect(antwoord.naar, 303);
    case 'bestand':
      return c.body(antwoord.tekst, 200, {
        'content-type': `${antwoord.type}; charset=utf-8`,
        'content-disposition': `attachment; filename="${antwoord.naam}"`,
      });
    case 'niet-gevonden':
      return stuurNietGevonden(c, omgeving);
    case 'pagina':
      return stuurPagina(c, omgeving, antwoord);
  }
}

export function stuurGeenToegang(c: Context<WebEnv>, omgeving: Omgeving): Response | Promise<Response> {
  return stuurUitleg(c, omgeving, 403, kaderTeksten.geenToegang);
}

export function stuurNietGevonden(c: Context<WebEnv>, omgeving: Omgeving): Response | Promise<Response> {
  return stuurUitleg(c, omgeving, 404, kaderTeksten.nietGevonden);
}

function stuurUitleg(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  status: 403 | 404,
  { titel, uitleg, knop }: { titel: string; uitleg: string; knop: string },
): Response | Promise<Response> {
  const inhoud = (
    <>
      <Kop niveau={1}>{titel}</Kop>
      <Alinea>{uitleg}</Alinea>
      <Knop soort="tweede" href={c.get('sessie') ? '/start' : '/'}>
        {knop}
      </Knop>
    </>
  );
  return stuurPagina(c, omgeving, { soort: 'pagina', titel, inhoud, status });
}

function stuurPagina(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  antwoord: PaginaInhoud,
): Response | Promise<Response> {
  const document = (
    <Kader
      sessie={c.get('sessie')}
      pad={c.req.path}
      omgeving={omgeving}
      titel={antwoord.titel}
      kruimels={antwoord.kruimels}
      fout={antwoord.status === 400 || antwoord.status === 409}
    >
      {antwoord.inhoud}
    </Kader>
  );
  return c.html(renderDocument(document), antwoord.status ?? 200);
}
