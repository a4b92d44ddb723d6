import { describe, expect, it } from 'vitest';
import { adviseRonde } from './adviseRonde.ts';

/** Ada holds the kas and can also go to the was, her third choice; Bo can only go to the kas; Cas before Bo. */
function markt(metCas: boolean): string {
  return JSON.stringify({
    formaat: 'groeiplek-markt/1',
    kandidaten: [
      { id: 'ada', keuzes: ['kas', 'hof', 'was'] },
      { id: 'bo', keuzes: ['kas'] },
      { id: 'cas', keuzes: metCas ? ['kas', 'tuin'] : ['tuin'] },
    ],
    plekken: [
      { id: 'hof', capaciteit: 0, volgorde: ['ada'] },
      { id: 'kas', capaciteit: 1, volgorde: ['ada', 'cas', 'bo'] },
      { id: 'tuin', capaciteit: 1, volgorde: ['cas'] },
      { id: 'was', capaciteit: 1, volgorde: ['ada'] },
    ],
  });
}

describe('the consent plan of a round', () => {
  it('asks one person, with the ranks of the own list, and places one more', () => {
    expect(adviseRonde({ markt: markt(false) })).toEqual({
      ...{ geplaatst: 2, maximaalPlaatsbaar: 3, beloofd: 1, naHerberekening: 1 },
      vragen: [{ nummer: 'ada', van: { plek: 'kas', rang: 1 }, naar: { plek: 'was', rang: 3 } }],
      nieuw: [{ nummer: 'bo', plek: 'kas' }],
    });
  });

  it('does not promise what dividing again does not give: the freed seat goes to who is first', () => {
    expect(adviseRonde({ markt: markt(true) })).toMatchObject({ beloofd: 1, naHerberekening: 0 });
  });

  it('has no advice on a round that has not run', () => {
    expect(adviseRonde({ markt: null })).toBeUndefined();
  });
});
