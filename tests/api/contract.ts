import { Hono } from 'hono';
import { type ApiOmgeving, registerApi } from '#api/v1/index.ts';
import { datum } from '#domain/shared/index.ts';

/** Anything in a contract. */
export type Json = null | boolean | number | string | Json[] | { [naam: string]: Json };

const OMGEVING: ApiOmgeving = {
  lees: () => Promise.reject(new Error('the contract needs no database')),
  vandaag: () => datum('2026-03-02'),
  url: 'https://groeiplek.example',
  meldStoring: () => 'nummer',
};

/** The contract as an installation with an https address publishes it. */
export async function readContract(): Promise<{ [naam: string]: Json }> {
  const app = new Hono<{ Variables: { verzoekId: string } }>();
  registerApi(app, OMGEVING);
  const antwoord = await app.request('/api/v1/openapi.json');
  return (await antwoord.json()) as { [naam: string]: Json };
}
