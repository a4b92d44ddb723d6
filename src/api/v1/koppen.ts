import type { MiddlewareHandler } from 'hono';
import { API_VERSIE } from './omgeving.ts';

const KOPPEN = {
  'API-Version': API_VERSIE,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** Headers of every answer under /api, errors included: version, open to all origins, never stored or framed. */
export const zetKoppen: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') {
    c.res = c.body(null, 204, {
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Accept, Content-Type',
      'Access-Control-Max-Age': '86400',
    });
  } else {
    await next();
  }
  for (const [naam, waarde] of Object.entries(KOPPEN)) c.res.headers.set(naam, waarde);
};
