import type { OpenAPIHono } from '@hono/zod-openapi';
import { API_VERSIE, type ApiEnv, type ApiOmgeving } from './omgeving.ts';

/** The contract of the API, by OpenAPI 3.1. */
export function createDocument(api: OpenAPIHono<ApiEnv>, { url }: ApiOmgeving) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Groeiplek: open cijfers over beschut werk',
      version: API_VERSIE,
      description:
        'Cijfers over beschut werk per gemeente, arbeidsmarktregio en land. Alleen lezen, voor iedereen, zonder sleutel. Elk getal heeft een definitie, een peildatum en een bron. Kleine aantallen zijn beschermd.',
      contact: {
        name: 'Groeiplek',
        email: 'contact@groeiplek.example',
        url: 'https://github.com/groeiplek/groeiplek',
      },
      license: { name: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' },
    },
    servers: [{ url: `${url}/api/v1`, description: 'Deze installatie' }],
    tags: [
      { name: 'gemeenten', description: 'Gemeenten en hun cijfers' },
      { name: 'regios', description: 'Arbeidsmarktregio’s en hun cijfers' },
      { name: 'landelijk', description: 'Cijfers van het hele land' },
    ],
  });
}
