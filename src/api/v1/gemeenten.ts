import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Gemeente } from '#application/referentie/index.ts';
import { parseGemeenteCode } from '#domain/shared/index.ts';
import { GEEN, registerLezing } from './lezing.ts';
import type { ApiEnv, ApiOmgeving } from './omgeving.ts';
import { nietGevonden } from './probleem.ts';
import {
  gemeenteCodePad,
  gemeenteDetailSchema,
  gemeenteSchema,
  peildatumVraag,
  standenSchema,
} from './schemas.ts';
import { readStanden } from './standen.ts';

const TAG = 'gemeenten';

const lijstVraag = z.strictObject({
  provincie: z
    .string()
    .optional()
    .openapi({ param: { description: 'Alleen gemeenten in deze provincie.', example: 'Flevoland' } }),
  arbeidsmarktregio: z
    .string()
    .regex(/^AM\d{2}$/, 'Geef een CBS-code: AM en twee cijfers, zoals AM11.')
    .optional()
    .openapi({ param: { description: 'Alleen gemeenten in deze arbeidsmarktregio.', example: 'AM11' } }),
});

/** Addresses about gemeenten. */
export function registerGemeenten(api: OpenAPIHono<ApiEnv>, omgeving: ApiOmgeving): void {
  const asGemeente = (gemeente: Gemeente): z.infer<typeof gemeenteSchema> => ({
    code: gemeente.code,
    naam: gemeente.naam,
    provincie: gemeente.provincie,
    arbeidsmarktregio: gemeente.arbeidsmarktregio,
    geldigVan: gemeente.geldigVan,
    geldigTot: gemeente.geldigTot,
    pagina: `${omgeving.url}/gemeenten/${gemeente.adresnaam}`,
    bron: gemeente.bron.tekst,
  });

  registerLezing(api, omgeving, {
    adres: '/gemeenten',
    naam: 'listGemeenten',
    tag: TAG,
    samenvatting: 'Alle gemeenten van vandaag',
    beschrijving: 'Alle gemeenten die er vandaag zijn, op volgorde van naam.',
    pad: GEEN,
    vraag: lijstVraag,
    antwoord: z.array(gemeenteSchema),
    lees: async ({ vraag, poorten, vandaag }) => {
      const gemeenten = await poorten.referentie.listGemeenten(vandaag);
      return {
        inhoud: gemeenten
          .filter(({ provincie }) => vraag.provincie === undefined || provincie === vraag.provincie)
          .filter(
            ({ arbeidsmarktregio: { code } }) =>
              vraag.arbeidsmarktregio === undefined || code === vraag.arbeidsmarktregio,
          )
          .map(asGemeente),
      };
    },
  });

  registerLezing(api, omgeving, {
    adres: '/gemeenten/{code}',
    naam: 'getGemeente',
    tag: TAG,
    samenvatting: 'Eén gemeente',
    beschrijving:
      'Een gemeente van nu of van vroeger (vanaf 2015), met de gemeenten van ervoor en erna en het doel per jaar.',
    pad: gemeenteCodePad,
    vraag: GEEN,
    antwoord: gemeenteDetailSchema,
    lees: async ({ pad, poorten }) => {
      const code = parseGemeenteCode(pad.code);
      const gemeente = code && (await poorten.referentie.findGemeente(code));
      const reeks = code && (await poorten.referentie.findTaakstellingReeks(code));
      if (!gemeente || !reeks) return { probleem: nietGevonden(`Er is geen gemeente met code ${pad.code}.`) };
      return {
        inhoud: {
          ...asGemeente(gemeente),
          voorgangers: gemeente.voorgangers.map(({ adresnaam: _adres, ...verwant }) => verwant),
          opvolgers: gemeente.opvolgers.map(({ adresnaam: _adres, ...verwant }) => verwant),
          taakstellingen: reeks.jaren.map(({ jaar, aantal, status, bron }) => ({
            jaar,
            waarde: aantal,
            status,
            bron: bron?.tekst ?? null,
          })),
        },
      };
    },
  });

  registerLezing(api, omgeving, {
    adres: '/gemeenten/{code}/standen',
    naam: 'getStandenGemeente',
    tag: TAG,
    samenvatting: 'De cijfers van een gemeente',
    beschrijving:
      'Doel, werkzaam, positief, wachtend, tekort en dekking van een gemeente op één dag. Elk getal met definitie, datum en bron.',
    pad: gemeenteCodePad,
    vraag: peildatumVraag,
    antwoord: standenSchema,
    lees: ({ pad, vraag, poorten, vandaag }) =>
      readStanden({ poorten, vandaag, peildatum: vraag.peildatum, code: pad.code }),
  });
}
