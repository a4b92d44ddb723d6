import { randomUUID } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { routePath } from 'hono/route';
import type pg from 'pg';
import type { Logger } from 'pino';
import { registerApi } from '#api/v1/index.ts';
import { createAanmeldingRepository } from '#db/repositories/aanmelding.repository.ts';
import { createDatabase } from '#db/verbinding/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Omgeving, WebEnv } from '#web/rand/omgeving.ts';
import { stuurNietGevonden } from '#web/rand/stuur.tsx';
import { readToken } from '#web/routes/aanmelden/aanmelden.route.tsx';
import { registerRoutes } from '#web/routes/index.ts';
import { createAanmeldrem } from './aanmeldrem.ts';
import { beveilig } from './beveiliging.ts';
import { meldStoring, stuurStoring } from './storing.tsx';
import { createTransacties } from './transacties.ts';

/** What the application runs with; `src/server/start` reads it from the settings. */
export type AppInstellingen = {
  readonly pool: pg.Pool;
  readonly sleutel: Buffer;
  /** Demo mode: sign-in by choosing a person, and every page marked as invented. */
  readonly demo: boolean;
  readonly vandaag: () => Datum;
  /** Public address, such as 'http://127.0.0.1:3000'. */
  readonly url: string;
  readonly middelen: Omgeving['middelen'];
  /** Folder of the built assets. */
  readonly assetsMap: string;
  readonly logger: Logger;
  readonly onQuery?: (sql: string) => void;
};

const LIMIET_BYTES = 1_000_000;

/** The whole web application as one request handler. */
export function createApp(instellingen: AppInstellingen): Hono<WebEnv> {
  const { pool, demo, vandaag, url, middelen, assetsMap, logger } = instellingen;
  const db = createDatabase(pool, instellingen.onQuery);
  const omgeving: Omgeving = {
    ...createTransacties(db, instellingen),
    aanmelding: createAanmeldingRepository(db),
    vandaag,
    middelen,
    demo,
    url,
    createVerzoek: randomUUID,
    magAanmelden: createAanmeldrem(),
  };
  const app = new Hono<WebEnv>();

  app.get('/healthz', async (c) => {
    const antwoordt = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    return antwoordt ? c.json({ status: 'ok' }) : c.json({ status: 'geen-database' }, 503);
  });
  app.use(async (c, next) => {
    const verzoekId = randomUUID();
    c.set('verzoekId', verzoekId);
    const begin = performance.now();
    await next();
    // The pattern of the address, not the address: that can hold a dossier number or a one-time token.
    logger.info(
      {
        verzoekId,
        methode: c.req.method,
        pad: routePath(c, -1),
        status: c.res.status,
        ms: Math.round(performance.now() - begin),
      },
      'verzoek',
    );
  });
  app.use(beveilig(url));
  app.use(compress());
  registerApi(app, {
    lees: (fn) => omgeving.inTransactie(null, fn),
    vandaag,
    url,
    meldStoring: (fout, verzoekId) => meldStoring(fout, verzoekId, logger),
  });
  app.use(
    '/assets/*',
    serveStatic({
      root: assetsMap,
      rewriteRequestPath: (pad) => pad.replace(/^\/assets/, ''),
      onFound: (_pad, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use(bodyLimit({ maxSize: LIMIET_BYTES }));
  app.use(csrf({ origin: (origin, c) => origin === new URL(c.req.url).origin || origin === url }));
  app.use(async (c, next) => {
    const token = readToken(c, omgeving);
    c.set('sessie', token ? await omgeving.aanmelding.findSessie(token, vandaag()) : undefined);
    await next();
    if (c.get('sessie') || c.req.method !== 'GET' || c.req.path.startsWith('/aanmelden')) {
      c.header('cache-control', 'no-store');
    }
  });

  registerRoutes(app, omgeving);

  app.notFound((c) => stuurNietGevonden(c, omgeving));
  app.onError((fout, c) => stuurStoring(fout, c, omgeving, logger));
  return app;
}
