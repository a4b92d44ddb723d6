import type { OpenAPIHono, z } from '@hono/zod-openapi';
import {
  KEUZE_DEFINITIES,
  loadOpenbareKeuze,
  type OpenbaarKeuzegetal,
} from '#application/keuzemeting/index.ts';
import { jaarVan, parseGemeenteCode } from '#domain/shared/index.ts';
import { registerLezing } from './lezing.ts';
import type { ApiEnv, ApiOmgeving } from './omgeving.ts';
import { nietGevonden } from './probleem.ts';
import { gemeenteCodePad, jaarVraag, keuzejaarSchema, type waardeSchema } from './schemas.ts';

/** Address about the choices of people: how often the first one was honoured. */
export function registerKeuzes(api: OpenAPIHono<ApiEnv>, omgeving: ApiOmgeving): void {
  registerLezing(api, omgeving, {
    adres: '/gemeenten/{code}/keuze',
    naam: 'getKeuzeGemeente',
    tag: 'gemeenten',
    samenvatting: 'Krijgen mensen de plek die ze kiezen?',
    beschrijving:
      'Het deel van de mensen dat in een jaar begon op de plek van hun eerste keuze, uit het register van de gemeente. Alleen als de gemeente hier haar register bijhoudt.',
    pad: gemeenteCodePad,
    vraag: jaarVraag,
    antwoord: keuzejaarSchema,
    lees: async ({ pad, vraag, poorten, vandaag }) => {
      const code = parseGemeenteCode(pad.code);
      const gemeente = code && (await poorten.referentie.findGemeente(code));
      if (!gemeente) return { probleem: nietGevonden(`Er is geen gemeente met code ${pad.code}.`) };
      const { naam } = gemeente;
      const jaar = vraag.jaar ?? jaarVan(vandaag) - 1;
      const keuze = await loadOpenbareKeuze(poorten, { code: gemeente.code, naam }, jaar, vandaag);
      return {
        inhoud: {
          gebied: { niveau: 'gemeente' as const, code: gemeente.code, naam },
          jaar,
          eersteKeuze: asWaarde(keuze.eersteKeuze),
          mensen: asWaarde(keuze.mensen),
        },
      };
    },
  });
}

/** A share becomes a number here: four decimals fit exactly in the text of JSON. */
function asWaarde({ waarde, definitie, demo, ...rest }: OpenbaarKeuzegetal): z.infer<typeof waardeSchema> {
  return {
    waarde: waarde === null ? null : Number(waarde),
    ...rest,
    definitie: KEUZE_DEFINITIES[definitie],
    ...(demo ? { demo } : {}),
  };
}
