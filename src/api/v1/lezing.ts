import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Poorten } from '#application/poorten.ts';
import type { Datum } from '#domain/shared/index.ts';
import { readInvoer } from './invoer.ts';
import type { ApiEnv, ApiOmgeving } from './omgeving.ts';
import { ongeldigeInvoer, PROBLEEM_TYPE, type Probleem, probleemSchema, stuurProbleem } from './probleem.ts';

/** What an address of the API gives. Everything can only be read, so there is one method: GET. */
export type Lezing<P extends z.ZodObject, V extends z.ZodObject, A extends z.ZodType> = {
  /** Path with `{parameter}`, from the root of the API. */
  readonly adres: string;
  readonly naam: string;
  readonly tag: string;
  readonly samenvatting: string;
  readonly beschrijving: string;
  readonly pad: P;
  readonly vraag: V;
  readonly antwoord: A;
  readonly lees: (vraag: {
    readonly pad: z.infer<P>;
    readonly vraag: z.infer<V>;
    readonly poorten: Poorten;
    readonly vandaag: Datum;
  }) => Promise<{ readonly inhoud: z.infer<A> } | { readonly probleem: Probleem }>;
};

const versiekop = {
  'API-Version': {
    description: 'Volledig versienummer van de API.',
    schema: { type: 'string', example: '1.0.0' },
  },
} as const;

/** No parameters. */
export const GEEN = z.strictObject({});

/** Adds an address to the API and to its contract. */
export function registerLezing<P extends z.ZodObject, V extends z.ZodObject, A extends z.ZodType>(
  api: OpenAPIHono<ApiEnv>,
  omgeving: ApiOmgeving,
  lezing: Lezing<P, V, A>,
): void {
  const route = createRoute({
    method: 'get',
    path: lezing.adres,
    operationId: lezing.naam,
    tags: [lezing.tag],
    summary: lezing.samenvatting,
    description: lezing.beschrijving,
    request: { params: lezing.pad, query: lezing.vraag },
    responses: {
      200: {
        description: 'Gelukt.',
        headers: versiekop,
        content: { 'application/json': { schema: lezing.antwoord } },
      },
      400: describeProbleem('De vraag klopt niet. Alle fouten staan erbij.'),
      404: describeProbleem('Dit bestaat niet.'),
      500: describeProbleem('Er ging iets mis bij ons.'),
    },
  });
  api.openAPIRegistry.registerPath(route);
  api.get(route.getRoutingPath(), async (c) => {
    const gelezen = readInvoer(c, lezing.pad, lezing.vraag);
    if (!gelezen.ok) return stuurProbleem(c, ongeldigeInvoer(gelezen.fouten));
    const { pad, vraag } = gelezen.waarde;
    const uitkomst = await omgeving.lees((poorten) =>
      lezing.lees({ pad, vraag, poorten, vandaag: omgeving.vandaag() }),
    );
    if ('probleem' in uitkomst) return stuurProbleem(c, uitkomst.probleem);
    return c.body(JSON.stringify(uitkomst.inhoud), 200, { 'content-type': 'application/json' });
  });
}

function describeProbleem(description: string) {
  return { description, headers: versiekop, content: { [PROBLEEM_TYPE]: { schema: probleemSchema } } };
}
