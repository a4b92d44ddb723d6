import { beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createProefApp } from './proefApp.ts';

let database: TestDatabase;
let app: ReturnType<typeof createProefApp>;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  app = createProefApp(database);
});

const GOED = [
  '/api/v1/openapi.json',
  '/api/v1/gemeenten',
  '/api/v1/gemeenten/GM0034',
  '/api/v1/gemeenten/GM0034/standen',
  '/api/v1/regios',
  '/api/v1/regios/AM11/standen',
  '/api/v1/landelijk/standen?peildatum=2022-12-31',
];

const FOUT: readonly (readonly [methode: string, pad: string, status: number])[] = [
  ['GET', '/api', 404],
  ['GET', '/api/v1', 404],
  ['GET', '/api/v1/gemeenten/', 404],
  ['GET', '/api/v1/bestaat-niet', 404],
  ['GET', '/api/v2/gemeenten', 404],
  ['GET', '/api/v1/gemeenten/GM9999', 404],
  ['GET', '/api/v1/gemeenten/GM9999/standen', 404],
  ['GET', '/api/v1/gemeenten/GM0003/standen', 404],
  ['GET', '/api/v1/regios/AM99/standen', 404],
  ['GET', '/api/v1/gemeenten/0034', 400],
  ['GET', '/api/v1/gemeenten?arbeidsmarktregio=flevoland', 400],
  ['GET', '/api/v1/gemeenten/GM0034/standen?peildatum=2026-02-30', 400],
  ['GET', '/api/v1/gemeenten/GM0034/standen?peildatum=31-12-2026', 400],
  ['GET', '/api/v1/gemeenten/GM0034/standen?peildatum=2014-12-31', 400],
  ['GET', '/api/v1/landelijk/standen?peil=2026-12-31', 400],
  ['GET', '/api/v1/landelijk/standen?peildatum=2026-01-31&peildatum=2026-02-28', 400],
  ['POST', '/api/v1/gemeenten', 405],
  ['DELETE', '/api/v1/gemeenten/GM0034', 405],
];

function expectHeaders(antwoord: Response): void {
  const koppen = Object.fromEntries(antwoord.headers);
  expect(koppen).toMatchObject({
    'api-version': '1.0.0',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'strict-transport-security': expect.stringContaining('max-age=31536000'),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
  });
  expect(koppen['set-cookie']).toBeUndefined();
  expect(koppen['x-powered-by']).toBeUndefined();
}

describe('every answer under /api', () => {
  it.each(GOED)('%s is JSON with version, open to all, never stored', async (pad) => {
    const antwoord = await app.request(pad);
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('content-type')).toBe('application/json');
    expectHeaders(antwoord);
  });

  it.each(FOUT)('%s %s is a problem with status %i', async (method, pad, status) => {
    const antwoord = await app.request(pad, { method });
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
    expectHeaders(antwoord);
    const probleem = await antwoord.json();
    expect(probleem).toMatchObject({
      status,
      title: expect.stringMatching(/./),
      detail: expect.stringMatching(/./),
    });
  });

  it('a preflight of another origin is allowed to read', async () => {
    const antwoord = await app.request('/api/v1/gemeenten', {
      method: 'OPTIONS',
      headers: { origin: 'https://elders.example', 'access-control-request-method': 'GET' },
    });
    expect(antwoord.status).toBe(204);
    expect(antwoord.headers.get('access-control-allow-methods')).toContain('GET');
    expectHeaders(antwoord);
  });

  it('HEAD gives the headers of GET without a body', async () => {
    const antwoord = await app.request('/api/v1/gemeenten', { method: 'HEAD' });
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).toBe('');
    expectHeaders(antwoord);
  });

  it('all faults of a request are named at once', async () => {
    const antwoord = await app.request('/api/v1/gemeenten/almere/standen?peildatum=gisteren&dag=1&dag=2');
    const probleem: { fouten: { naam: string }[] } = await antwoord.json();
    expect(probleem.fouten.map(({ naam }) => naam).sort()).toEqual(['code', 'dag', 'dag', 'peildatum']);
  });

  it('a failure of ours tells a number and nothing of the inside', async () => {
    const kapot = await createTestDatabase();
    await kapot.pool.query('drop table gepubliceerd_cijfer cascade');
    const antwoord = await createProefApp(kapot).request('/api/v1/landelijk/standen');
    expect(antwoord.status).toBe(500);
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
    expectHeaders(antwoord);
    expect(await antwoord.text()).not.toMatch(/gepubliceerd_cijfer|relation|at .*:\d+/);
  });

  it('asking twice changes nothing', async () => {
    const vraag = async () => (await app.request('/api/v1/regios/AM11/standen')).text();
    expect(await vraag()).toBe(await vraag());
  });
});
