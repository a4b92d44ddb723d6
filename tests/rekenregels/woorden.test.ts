import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Berekening } from '#domain/berekening/index.ts';
import {
  describeInvoerfout,
  heeftWeigeringTekst,
  listZonderLabel,
  listZonderVeldnaam,
} from '#web/texts/nl/rekenen.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const REKENBLAD = '#domain/berekening/rekenblad.ts';

const berekeningen: Berekening<unknown, unknown>[] = [];

/** Examples give their outcome only; this keeps every calculation that they make on the way. */
beforeAll(async () => {
  const echt = await vi.importActual<typeof import('../../src/domain/berekening/rekenblad.ts')>(REKENBLAD);
  vi.resetModules();
  vi.doMock(REKENBLAD, () => ({
    createRekenblad: (...delen: Parameters<typeof echt.createRekenblad>) => {
      const blad = echt.createRekenblad(...delen);
      return {
        ...blad,
        klaar: (uitkomst: unknown) => {
          const berekening = blad.klaar(uitkomst);
          berekeningen.push(berekening);
          return berekening;
        },
      };
    },
  }));
});

/** Other tests share the loaded modules. */
afterAll(() => {
  vi.doUnmock(REKENBLAD);
  vi.resetModules();
});

const EINDE = '.voorbeelden.ts';
const families = readdirSync(import.meta.dirname)
  .filter((naam) => naam.endsWith(EINDE))
  .map((naam) => naam.slice(0, -EINDE.length));

async function listAntwoorden(familie: string): Promise<readonly unknown[]> {
  const { voorbeelden }: { voorbeelden: readonly Voorbeeld[] } = await import(`./${familie}.voorbeelden.ts`);
  return voorbeelden.map(({ reken }) => reken());
}

/** Every refusal and every fault of the input in an answer, however it is wrapped. */
function* listWeigeringen(antwoord: unknown): Generator<string> {
  if (typeof antwoord !== 'object' || antwoord === null) return;
  if ('code' in antwoord && typeof antwoord.code === 'string') {
    if ('norm' in antwoord && !heeftWeigeringTekst(antwoord.code)) yield `weigering: ${antwoord.code}`;
    if ('pad' in antwoord && describeInvoerfout(antwoord.code) === antwoord.code)
      yield `fout: ${antwoord.code}`;
  }
  for (const deel of Object.values(antwoord)) yield* listWeigeringen(deel);
}

it('finds examples to read', () => {
  expect(families.length).toBeGreaterThan(8);
});

it.each(families)('%s: every step, operand, warning, code and refusal can be read', async (familie) => {
  berekeningen.length = 0;
  const antwoorden = await listAntwoorden(familie);
  expect(berekeningen.length).toBeGreaterThan(0);
  const mist = [
    ...berekeningen.flatMap(listZonderLabel),
    ...antwoorden.flatMap((een) => [...listWeigeringen(een)]),
  ];
  expect([...new Set(mist)].sort()).toEqual([]);
});

it.each(families)('%s: every field of input and outcome has a name', async (familie) => {
  berekeningen.length = 0;
  await listAntwoorden(familie);
  expect([...new Set(berekeningen.flatMap(listZonderVeldnaam))].sort()).toEqual([]);
});

it('the examples make calculations with steps and warnings', async () => {
  for (const familie of families) await listAntwoorden(familie);
  expect(berekeningen.flatMap(({ stappen }) => stappen).length).toBeGreaterThan(50);
  expect(berekeningen.flatMap(({ waarschuwingen }) => waarschuwingen).length).toBeGreaterThan(5);
});

it('a code without words is found', () => {
  expect(
    listZonderLabel({
      regel: 'proef',
      versie: 'proef 2015-01-01',
      peildatum: null,
      invoer: {},
      stappen: [{ code: 'bestaat-niet', formule: '', operanden: [], waarde: 'ook-niet', eenheid: 'code' }],
      uitkomst: {},
      artikelen: [],
      bronnen: [],
      normen: [],
      waarschuwingen: [{ code: 'noch-dit', merk: 'I' }],
    }),
  ).toEqual(['stappen: bestaat-niet', 'codes: ook-niet', 'waarschuwingen: noch-dit']);
});
