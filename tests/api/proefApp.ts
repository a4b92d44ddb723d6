import { tmpdir } from 'node:os';
import pino from 'pino';
import { datum } from '#domain/shared/index.ts';
import { createApp } from '#server/app.ts';
import type { TestDatabase } from '../support/database.ts';

/** The application's day in the tests. */
export const VANDAAG = datum('2026-03-02');

/** The whole application, as it answers on the network. */
export function createProefApp({ pool }: Pick<TestDatabase, 'pool'>) {
  return createApp({
    pool,
    sleutel: Buffer.alloc(32, 1),
    demo: true,
    vandaag: () => VANDAAG,
    url: 'https://groeiplek.example',
    middelen: { stijl: '/assets/stijl.css', eiland: '/assets/eiland.js', letters: [], tekeningen: {} },
    assetsMap: tmpdir(),
    logger: pino({ level: 'silent' }),
  });
}
