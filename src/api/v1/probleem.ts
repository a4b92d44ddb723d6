import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A fault in one part of a request. */
export type Invoerfout = { readonly in: 'path' | 'query'; readonly naam: string; readonly detail: string };

/** An answer that is no success, by RFC 9457. */
export type Probleem = {
  readonly status: 400 | 404 | 405 | 500;
  readonly title: string;
  readonly detail: string;
  readonly fouten?: readonly Invoerfout[];
};

export const PROBLEEM_TYPE = 'application/problem+json';

/** The same as the contract says it. */
export const probleemSchema = z
  .object({
    type: z
      .string()
      .openapi({ description: 'Altijd about:blank: de status zegt genoeg.', example: 'about:blank' }),
    status: z.int().openapi({ description: 'De HTTP-status.', example: 404 }),
    title: z.string().openapi({ description: 'Wat er mis is, kort.', example: 'Niet gevonden' }),
    detail: z.string().openapi({ description: 'Wat er mis is en wat je kunt doen.' }),
    fouten: z
      .array(
        z.object({
          in: z.enum(['path', 'query']).openapi({ description: 'Waar de fout staat.' }),
          naam: z.string().openapi({ description: 'Naam van de parameter.', example: 'peildatum' }),
          detail: z.string().openapi({ description: 'Wat er niet klopt.' }),
        }),
      )
      .optional()
      .openapi({ description: 'Alle fouten in de vraag, bij status 400.' }),
  })
  .openapi('Probleem', { description: 'Uitleg bij een fout, volgens RFC 9457.' });

/** Sends a problem. */
export function stuurProbleem(c: Context, probleem: Probleem): Response {
  const { status, title, detail, fouten } = probleem;
  const inhoud = { type: 'about:blank', status, title, detail, ...(fouten ? { fouten } : {}) };
  const antwoordstatus: ContentfulStatusCode = status;
  return c.body(JSON.stringify(inhoud), antwoordstatus, { 'content-type': PROBLEEM_TYPE });
}

/** What was asked for does not exist. */
export function nietGevonden(detail: string): Probleem {
  return { status: 404, title: 'Niet gevonden', detail };
}

/** The request has faults; all of them are named. */
export function ongeldigeInvoer(fouten: readonly Invoerfout[]): Probleem {
  const detail = fouten.map(({ naam, detail: een }) => `${naam}: ${een}`).join(' ');
  return { status: 400, title: 'De vraag klopt niet', detail, fouten };
}
