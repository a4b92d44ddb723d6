import { join } from 'node:path';
import pino from 'pino';
import { createApp } from '#server/app.ts';
import { projectMap } from '#server/config/index.ts';
import { readManifest } from '#web/stijl/manifest.ts';
import type { BenchDatabase } from './database.ts';
import { PEILDATUM, SLEUTEL } from './gegevens.ts';

const ADRES = 'http://127.0.0.1:3000';

/** Folder of the built files that the browser asks for. */
export const assetsMap = (): string => join(projectMap(), 'dist', 'server', 'assets');

/** The application as one function: an address in, an answer out. */
export type Toepassing = {
  /** Signs in as someone of the demo; the answer of every next `get` is for this person. */
  meldAan(gebruikerId: string): Promise<string>;
  get(pad: string, koekje?: string): Promise<Response>;
};

/** The whole web application on the database, without a network in between. */
export function createToepassing({ pool }: BenchDatabase, onQuery?: (sql: string) => void): Toepassing {
  const app = createApp({
    pool,
    sleutel: SLEUTEL,
    demo: true,
    vandaag: () => PEILDATUM,
    url: ADRES,
    middelen: readManifest({ uitMap: assetsMap() }),
    assetsMap: assetsMap(),
    logger: pino({ level: 'silent' }),
    ...(onQuery ? { onQuery } : {}),
  });
  return {
    get: async (pad, koekje) =>
      await app.request(`${ADRES}${pad}`, koekje === undefined ? {} : { headers: { cookie: koekje } }),
    meldAan: async (gebruikerId) => {
      const antwoord = await app.request(`${ADRES}/aanmelden`, {
        method: 'POST',
        headers: { origin: ADRES },
        body: new URLSearchParams({ gebruiker: gebruikerId }),
      });
      const koekje = antwoord.headers.get('set-cookie')?.split(';')[0];
      if (antwoord.status !== 303 || koekje === undefined) throw new Error('signing in did not work');
      return koekje;
    },
  };
}
