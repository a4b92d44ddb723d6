import { describe, expect, test } from 'vitest';
import { compileMarkt } from '../markt/compileMarkt.ts';
import { createMarktUitLijsten } from '../proef/proefmarkt.ts';
import { allocate } from '../verdeling/allocate.ts';
import type { Toegewezen, Toewijzing } from '../verdeling/toewijzing.ts';
import { readToewijzing } from './readToewijzing.ts';
import { verifyToewijzing } from './verifyToewijzing.ts';

const MARKT = createMarktUitLijsten(
  { an: ['p1', 'p2'], bo: ['p1', 'p2'], cor: ['p3', 'p1'], dik: ['p2'] },
  { p1: [1, 'an', 'bo'], p2: [2, 'bo', 'dik', 'an'], p3: [0, 'cor'] },
);

function outcome(paren: Readonly<Record<string, string>>, nietGeplaatst: readonly string[]): Toewijzing {
  const rang = (kandidaat: string, plek: string) =>
    (MARKT.kandidaten.find(({ id }) => id === kandidaat)?.keuzes.indexOf(plek) ?? -1) + 1;
  const toewijzingen = Object.entries(paren).map(
    ([kandidaat, plek]): Toegewezen => ({ kandidaat, plek, rang: rang(kandidaat, plek) }),
  );
  return { formaat: 'groeiplek-toewijzing/1', toewijzingen, nietGeplaatst, aanmeldingen: 0 };
}

const GOED = outcome({ an: 'p1', bo: 'p2', dik: 'p2' }, ['cor']);

test('the outcome of the engine is valid', () => {
  const gelezen = compileMarkt(MARKT);
  if (!gelezen.ok) throw new Error('refused');
  expect(allocate(gelezen.value)).toEqual({ ...GOED, aanmeldingen: 5 });
  expect(verifyToewijzing(MARKT, GOED)).toEqual([]);
});

test('another stable outcome is valid too', () => {
  const markt = createMarktUitLijsten(
    { an: ['p1', 'p2'], bo: ['p2', 'p1'] },
    { p1: ['bo', 'an'], p2: ['an', 'bo'] },
  );
  const omgekeerd: Toewijzing = {
    formaat: 'groeiplek-toewijzing/1',
    toewijzingen: [
      { kandidaat: 'an', plek: 'p2', rang: 2 },
      { kandidaat: 'bo', plek: 'p1', rang: 2 },
    ],
    nietGeplaatst: [],
    aanmeldingen: 4,
  };
  expect(verifyToewijzing(markt, omgekeerd)).toEqual([]);
});

describe('every violation is named', () => {
  test('a blocking pair with both ids: somebody with less precedence has the seat', () => {
    expect(verifyToewijzing(MARKT, outcome({ an: 'p2', bo: 'p1', dik: 'p2' }, ['cor']))).toEqual([
      { code: 'blokkerend-paar', kandidaat: 'an', plek: 'p1', reden: 'meer-voorrang' },
    ]);
  });

  test('a blocking pair with both ids: a seat is free', () => {
    expect(verifyToewijzing(MARKT, outcome({ an: 'p1', bo: 'p2' }, ['cor', 'dik']))).toEqual([
      { code: 'blokkerend-paar', kandidaat: 'dik', plek: 'p2', reden: 'vrije-zitplaats' },
    ]);
  });

  test('too many people at a place, also at one without seats', () => {
    expect(verifyToewijzing(MARKT, outcome({ an: 'p1', bo: 'p1', cor: 'p3', dik: 'p2' }, []))).toEqual([
      { code: 'te-vol', plek: 'p1', capaciteit: 1, aantal: 2 },
      { code: 'te-vol', plek: 'p3', capaciteit: 0, aantal: 1 },
    ]);
  });

  test('a pair that does not stand in both lists', () => {
    const vreemd = outcome({ an: 'p1', bo: 'p2', cor: 'p1', dik: 'p2' }, []);
    expect(verifyToewijzing(MARKT, vreemd).map(({ code }) => code)).toEqual(['onhaalbaar-paar', 'te-vol']);
    const ongevraagd = outcome({ an: 'p1', bo: 'p2', dik: 'p3' }, ['cor']);
    expect(verifyToewijzing(MARKT, ongevraagd)).toContainEqual({
      code: 'onhaalbaar-paar',
      kandidaat: 'dik',
      plek: 'p3',
    });
  });

  test('unknown ids, people twice and people missing', () => {
    const fout = outcome({ an: 'p1', bo: 'p2', zus: 'p9' }, ['bo', 'cor', 'cor', '__proto__']);
    expect(verifyToewijzing(MARKT, fout)).toEqual([
      { code: 'onbekende-kandidaat', kandidaat: '__proto__' },
      { code: 'onbekende-kandidaat', kandidaat: 'zus' },
      { code: 'onbekende-plek', kandidaat: 'zus', plek: 'p9' },
      { code: 'dubbele-kandidaat', kandidaat: 'bo' },
      { code: 'dubbele-kandidaat', kandidaat: 'cor' },
      { code: 'ontbrekende-kandidaat', kandidaat: 'dik' },
      { code: 'blokkerend-paar', kandidaat: 'dik', plek: 'p2', reden: 'vrije-zitplaats' },
    ]);
  });

  test('a wrong rank', () => {
    const [eerste, ...rest] = GOED.toewijzingen;
    if (eerste === undefined) throw new Error('empty');
    expect(verifyToewijzing(MARKT, { ...GOED, toewijzingen: [{ ...eerste, rang: 2 }, ...rest] })).toEqual([
      { code: 'verkeerde-rang', kandidaat: 'an', plek: 'p1', rang: 2, verwacht: 1 },
    ]);
  });
});

test('the order of the violations does not depend on the order in the files', () => {
  const fout = outcome({ dik: 'p3', bo: 'p1', an: 'p2' }, ['cor']);
  const omgekeerd = { ...fout, toewijzingen: [...fout.toewijzingen].reverse() };
  const markt = {
    ...MARKT,
    kandidaten: [...MARKT.kandidaten].reverse(),
    plekken: [...MARKT.plekken].reverse(),
  };
  expect(verifyToewijzing(markt, omgekeerd)).toEqual(verifyToewijzing(MARKT, fout));
});

describe('an outcome is read by its shape', () => {
  test('a right one', () => {
    expect(readToewijzing(JSON.stringify(GOED))).toEqual({ ok: true, value: GOED });
  });

  test.each<[unknown, string]>([
    [[], ' geen-object'],
    [{ ...GOED, formaat: 'groeiplek-markt/1' }, 'formaat onbekend-formaat'],
    [{ ...GOED, toewijzingen: {} }, 'toewijzingen geen-lijst'],
    [{ ...GOED, toewijzingen: [null] }, 'toewijzingen[0] geen-object'],
    [
      { ...GOED, toewijzingen: [{ kandidaat: 1, plek: 'p', rang: 1 }] },
      'toewijzingen[0].kandidaat geen-tekst',
    ],
    [{ ...GOED, toewijzingen: [{ kandidaat: 'k', rang: 1 }] }, 'toewijzingen[0].plek geen-tekst'],
    [{ ...GOED, toewijzingen: [{ kandidaat: 'k', plek: 'p' }] }, 'toewijzingen[0].rang geen-geheel-getal'],
    [{ ...GOED, nietGeplaatst: [7] }, 'nietGeplaatst[0] geen-tekst'],
    [{ ...GOED, aanmeldingen: 1.5 }, 'aanmeldingen geen-geheel-getal'],
  ])('%j', (waarde, fout) => {
    const uitslag = readToewijzing(JSON.stringify(waarde));
    expect(uitslag.ok ? [] : uitslag.error.map(({ pad, code }) => `${pad} ${code}`)).toEqual([fout]);
  });

  test('no JSON', () => {
    expect(readToewijzing('{')).toEqual({ ok: false, error: [{ pad: '', code: 'geen-json' }] });
  });
});
