import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import {
  type BesluitInvoer,
  createVaststelling,
  findGeldigeVaststelling,
  findVolgendeToestand,
} from './index.ts';

const vandaag = datum('2026-03-02');
const positief: BesluitInvoer = {
  advies: { uitkomst: 'positief', datum: datum('2026-02-20') },
  uitkomst: 'positief',
  datumBesluit: vandaag,
  motivering: null,
  vandaag,
};

describe('createVaststelling', () => {
  it('follows the advice without a motivation', () => {
    expect(createVaststelling(positief)).toEqual({
      ok: true,
      value: { uitkomst: 'positief', afwijkend: false, periode: { van: '2026-03-02', tot: null } },
    });
  });

  it.each([null, '', '   '])('R27: deviating without a motivation (%s) is blocked', (motivering) => {
    expect(createVaststelling({ ...positief, uitkomst: 'negatief', motivering })).toEqual({
      ok: false,
      error: { code: 'motivering-ontbreekt', artikel: 'Awb art. 3:50' },
    });
  });

  it('deviates with a motivation, in both directions', () => {
    const advies = { uitkomst: 'negatief', datum: datum('2026-02-20') } as const;
    const motivering = 'Het advies mist de ervaring op de proefplaats.';
    expect(createVaststelling({ ...positief, advies, motivering })).toMatchObject({
      value: { uitkomst: 'positief', afwijkend: true },
    });
    expect(createVaststelling({ ...positief, uitkomst: 'negatief', motivering })).toMatchObject({
      value: { uitkomst: 'negatief', afwijkend: true },
    });
  });

  it.each<[Partial<BesluitInvoer>, string]>([
    [{ advies: null }, 'advies-ontbreekt'],
    [{ datumBesluit: datum('2026-02-19') }, 'besluit-voor-advies'],
    [{ datumBesluit: datum('2026-03-03') }, 'besluit-in-toekomst'],
  ])('refuses %j with %s', (verschil, code) => {
    expect(createVaststelling({ ...positief, ...verschil })).toMatchObject({ ok: false, error: { code } });
  });
});

describe('beschikking', () => {
  it.each([
    ['concept', 'bekendmaken', 'bekendgemaakt'],
    ['concept', 'herzien', undefined],
    ['concept', 'intrekken', undefined],
    ['bekendgemaakt', 'bekendmaken', undefined],
    ['bekendgemaakt', 'herzien', 'vervangen'],
    ['bekendgemaakt', 'intrekken', 'ingetrokken'],
    ['vervangen', 'bekendmaken', undefined],
    ['vervangen', 'herzien', undefined],
    ['vervangen', 'intrekken', undefined],
    ['ingetrokken', 'bekendmaken', undefined],
    ['ingetrokken', 'herzien', undefined],
    ['ingetrokken', 'intrekken', undefined],
  ] as const)('%s, %s leads to %s', (toestand, handeling, na) => {
    expect(findVolgendeToestand(toestand, handeling)).toBe(na);
  });

  it('is in force from its first day to the day before its end', () => {
    const eerste = { periode: { van: datum('2025-01-01'), tot: datum('2026-01-01') } };
    const tweede = { periode: { van: datum('2026-01-01'), tot: null } };
    expect(findGeldigeVaststelling([eerste, tweede], datum('2025-12-31'))).toBe(eerste);
    expect(findGeldigeVaststelling([eerste, tweede], datum('2026-01-01'))).toBe(tweede);
    expect(findGeldigeVaststelling([eerste, tweede], datum('2024-12-31'))).toBeUndefined();
  });
});
