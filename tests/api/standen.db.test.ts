import { beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createProefApp } from './proefApp.ts';

type Waarde = { waarde: number | null; status: string; soort: string; definitie: string; bron: string };
type Standen = { toelichting: string | null; peildatum: string } & Record<
  'taakstelling' | 'positief' | 'werkzaam' | 'wachtend' | 'tekort' | 'dekking',
  Waarde & { peildatum: string; demo?: true }
>;

const CIJFERS = ['taakstelling', 'positief', 'werkzaam', 'wachtend', 'tekort', 'dekking'] as const;
const MENSEN = CIJFERS.filter((cijfer) => cijfer !== 'taakstelling');

let database: TestDatabase;
let app: ReturnType<typeof createProefApp>;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  await database.pool.query(
    `insert into register (gemeente_code, sinds, demo) values ('GM0034', '2024-01-01', true)`,
  );
  app = createProefApp(database);
});

async function lees<T = Standen>(pad: string): Promise<T> {
  const antwoord = await app.request(`/api/v1/${pad}`);
  expect(antwoord.status, pad).toBe(200);
  return await antwoord.json();
}

function waarden(standen: Standen): (number | null)[] {
  return CIJFERS.map((cijfer) => standen[cijfer].waarde);
}

describe('gemeenten', () => {
  it('are all of today, with region and page', async () => {
    const alle = await lees<{ code: string; arbeidsmarktregio: { code: string } }[]>('gemeenten');
    expect(alle).toHaveLength(342);
    expect(alle.find(({ code }) => code === 'GM0034')).toMatchObject({
      naam: 'Almere',
      provincie: 'Flevoland',
      arbeidsmarktregio: { code: 'AM11', naam: 'Flevoland' },
      geldigTot: null,
      pagina: 'https://groeiplek.example/gemeenten/almere',
    });
    expect(await lees('gemeenten?arbeidsmarktregio=AM11')).toHaveLength(5);
    expect(await lees('gemeenten?provincie=Flevoland')).toHaveLength(6);
  });

  it('of the past are found by code, with what came after', async () => {
    expect(await lees('gemeenten/GM0003')).toMatchObject({
      naam: 'Appingedam',
      geldigTot: '2021-01-01',
      opvolgers: [{ code: 'GM1979', naam: 'Eemsdelta', overgang: 'samengevoegd' }],
    });
  });

  it('have their target per year, and unknown is never 0', async () => {
    const { taakstellingen } = await lees<{ taakstellingen: { jaar: number; waarde: number | null }[] }>(
      'gemeenten/GM0034',
    );
    expect(taakstellingen.map(({ jaar, waarde }) => [jaar, waarde])).toContainEqual([2019, 65]);
    expect(taakstellingen.map(({ jaar, waarde }) => [jaar, waarde])).toContainEqual([2020, null]);
  });
});

describe('standen', () => {
  it('without a date are of the last month end before the day of the application', async () => {
    expect((await lees('gemeenten/GM0034/standen')).peildatum).toBe('2026-02-28');
  });

  it('of a day to come give the target, and people as toekomst', async () => {
    const standen = await lees('gemeenten/GM0034/standen?peildatum=2026-12-31');
    expect(waarden(standen)).toEqual([139, null, null, null, null, null]);
    expect(standen.taakstelling.status).toBe('bekend');
    expect(MENSEN.map((cijfer) => standen[cijfer].status)).toEqual(MENSEN.map(() => 'toekomst'));
  });

  it('of the country give what was published on exactly that day', async () => {
    expect(waarden(await lees('landelijk/standen?peildatum=2018-12-31'))).toEqual([
      4600, 3700, 2500, 1200, 2100, 0.5435,
    ]);
    expect(waarden(await lees('landelijk/standen?peildatum=2022-12-31'))).toEqual([
      9500,
      null,
      8032,
      4329,
      1468,
      0.8455,
    ]);
    const dagEerder = await lees('landelijk/standen?peildatum=2018-12-30');
    expect(MENSEN.map((cijfer) => dagEerder[cijfer].status)).toEqual(MENSEN.map(() => 'onbekend'));
    expect(dagEerder.toelichting).toContain('2018-12-31');
  });

  it('of a gemeente without a register give published facts only', async () => {
    const amersfoort = await lees('gemeenten/GM0307/standen?peildatum=2018-12-31');
    expect(waarden(amersfoort)).toEqual([41, null, 8, null, 33, 0.1951]);
    expect(amersfoort.werkzaam.soort).toBe('gepubliceerd');
    expect(amersfoort.wachtend.status).toBe('onbekend');
  });

  it('of a register are marked when its people are invented, and only from its first day', async () => {
    const nu = await lees('gemeenten/GM0034/standen');
    expect(nu.werkzaam).toMatchObject({ soort: 'register', status: 'beschermd', demo: true });
    expect(nu.taakstelling.demo).toBeUndefined();
    const eerder = await lees('gemeenten/GM0034/standen?peildatum=2023-12-31');
    expect(eerder.werkzaam).toMatchObject({ soort: 'gepubliceerd', status: 'onbekend' });
  });

  it('of a region need every register; its target is the sum of its gemeenten', async () => {
    const flevoland = await lees('regios/AM11/standen');
    expect(flevoland.taakstelling.waarde).toBe(242);
    expect(flevoland.werkzaam).toMatchObject({ soort: 'gepubliceerd', status: 'onbekend' });
  });

  it('carry definition, day and source with every value', async () => {
    for (const pad of ['gemeenten/GM0034/standen', 'regios/AM11/standen', 'landelijk/standen']) {
      const standen = await lees(pad);
      for (const cijfer of CIJFERS) {
        const { waarde, status, definitie, peildatum, bron } = standen[cijfer];
        expect(waarde === null).toBe(status !== 'bekend');
        expect([definitie, bron].every((tekst) => tekst.length > 10)).toBe(true);
        expect(peildatum).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});

describe('the sum of the targets', () => {
  it('is the same per region here as in the figures for staff', async () => {
    const regios = await lees<{ code: string }[]>('regios');
    const sommen = await Promise.all(
      regios.map(
        async ({ code }) => (await lees(`regios/${code}/standen?peildatum=2022-12-31`)).taakstelling,
      ),
    );
    expect(sommen.reduce((som, { waarde }) => som + (waarde ?? Number.NaN), 0)).toBe(9506);
  });
});
