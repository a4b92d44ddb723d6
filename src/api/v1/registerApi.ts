import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { createDocument } from './document.ts';
import { registerGebieden } from './gebieden.ts';
import { registerGemeenten } from './gemeenten.ts';
import { registerKeuzes } from './keuzes.ts';
import { zetKoppen } from './koppen.ts';
import type { ApiEnv, ApiOmgeving } from './omgeving.ts';
import { nietGevonden, stuurProbleem } from './probleem.ts';

/** Puts the API under /api of an application. Register it before anything that needs a session. */
export function registerApi<E extends ApiEnv>(app: Hono<E>, omgeving: ApiOmgeving): void {
  const api = new OpenAPIHono<ApiEnv>();
  registerGemeenten(api, omgeving);
  registerKeuzes(api, omgeving);
  registerGebieden(api, omgeving);
  const document = createDocument(api, omgeving);
  api.get('/openapi.json', (c) => c.json(document));
  api.onError((fout, c) => {
    const nummer = omgeving.meldStoring(fout, c.get('verzoekId'));
    const detail = `Er ging iets mis bij ons. Probeer het later opnieuw. Blijft het fout gaan? Noem nummer ${nummer}.`;
    return stuurProbleem(c, { status: 500, title: 'Storing', detail });
  });
  const bekend = api.routes.map(({ path }) => new RegExp(`^/api/v1${path.replace(/:\w+/g, '[^/]+')}$`));

  app.use('/api/*', zetKoppen);
  app.route('/api/v1', api);
  app.all('/api/*', (c) => {
    if (bekend.some((patroon) => patroon.test(c.req.path))) {
      c.header('Allow', 'GET, HEAD, OPTIONS');
      const detail = 'Op dit adres kun je alleen lezen. Gebruik GET.';
      return stuurProbleem(c, { status: 405, title: 'Methode niet toegestaan', detail });
    }
    return stuurProbleem(
      c,
      nietGevonden('Dit adres bestaat niet. Kijk op /api/v1/openapi.json wat er wel is.'),
    );
  });
}
