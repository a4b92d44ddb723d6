import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { LAND } from '#application/publicatie/index.ts';
import { GEEN, registerLezing } from './lezing.ts';
import type { ApiEnv, ApiOmgeving } from './omgeving.ts';
import { peildatumVraag, regioCodePad, regioSchema, standenSchema } from './schemas.ts';
import { readStanden } from './standen.ts';

/** Addresses about arbeidsmarktregios and the country. */
export function registerGebieden(api: OpenAPIHono<ApiEnv>, omgeving: ApiOmgeving): void {
  registerLezing(api, omgeving, {
    adres: '/regios',
    naam: 'listRegios',
    tag: 'regios',
    samenvatting: 'Alle arbeidsmarktregio’s',
    beschrijving: 'Alle arbeidsmarktregio’s, op volgorde van naam.',
    pad: GEEN,
    vraag: GEEN,
    antwoord: z.array(regioSchema),
    lees: async ({ poorten, vandaag }) => ({
      inhoud: (await poorten.referentie.listArbeidsmarktregios(vandaag)).map(
        ({ code, naam, adresnaam, aantalGemeenten, bron }) => ({
          code,
          naam,
          aantalGemeenten,
          pagina: `${omgeving.url}/regios/${adresnaam}`,
          bron: bron.tekst,
        }),
      ),
    }),
  });

  registerLezing(api, omgeving, {
    adres: '/regios/{code}/standen',
    naam: 'getStandenRegio',
    tag: 'regios',
    samenvatting: 'De cijfers van een arbeidsmarktregio',
    beschrijving:
      'De cijfers van een arbeidsmarktregio op één dag. Uit registers alleen als alle gemeenten er een bijhouden.',
    pad: regioCodePad,
    vraag: peildatumVraag,
    antwoord: standenSchema,
    lees: ({ pad, vraag, poorten, vandaag }) =>
      readStanden({ poorten, vandaag, peildatum: vraag.peildatum, code: pad.code }),
  });

  registerLezing(api, omgeving, {
    adres: '/landelijk/standen',
    naam: 'getStandenLandelijk',
    tag: 'landelijk',
    samenvatting: 'De cijfers van Nederland',
    beschrijving: 'De cijfers van het hele land op één dag.',
    pad: GEEN,
    vraag: peildatumVraag,
    antwoord: standenSchema,
    lees: ({ vraag, poorten, vandaag }) =>
      readStanden({ poorten, vandaag, peildatum: vraag.peildatum, code: LAND.code }),
  });
}
