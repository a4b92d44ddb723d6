import { describe, expect, it } from 'vitest';
import { compileMarkt } from '../markt/compileMarkt.ts';
import type { Markt } from '../markt/markt.ts';
import { createMarktUitLijsten, createToevalsmarkt } from '../proef/proefmarkt.ts';
import { createToeval } from '../proef/toeval.ts';
import { adviseMarkt, type Marktadvies } from './adviseMarkt.ts';

function advise(markt: Markt): Marktadvies {
  const uitslag = compileMarkt(markt);
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.error));
  return adviseMarkt(uitslag.value);
}

describe('adviseMarkt', () => {
  it('asks whom, and says who could then be placed', () => {
    // Ada holds the garden, the only place for Bo; she could go to the kitchen, which is free.
    const markt = createMarktUitLijsten(
      { ada: ['tuin', 'keuken'], bo: ['tuin'] },
      { tuin: ['ada', 'bo'], keuken: ['ada'] },
    );
    expect(advise(markt)).toEqual({
      geplaatst: 1,
      maximaalPlaatsbaar: 2,
      toestemmingsplan: [{ kandidaat: 'ada', van: 'tuin', naar: 'keuken' }],
      nieuwGeplaatst: [{ kandidaat: 'bo', plek: 'tuin' }],
      beloofd: 1,
      naHerberekening: 1,
    });
  });

  it('tells that the freed seat goes to somebody who already had a place', () => {
    // Cas goes before Bo in the garden and leaves the shop, which Bo did not choose: one asked, nobody more placed.
    const markt = createMarktUitLijsten(
      { ada: ['tuin', 'keuken'], bo: ['tuin'], cas: ['tuin', 'winkel'] },
      { tuin: ['ada', 'cas', 'bo'], keuken: ['ada'], winkel: ['cas'] },
    );
    const { geplaatst, maximaalPlaatsbaar, beloofd, naHerberekening } = advise(markt);
    expect({ geplaatst, maximaalPlaatsbaar, beloofd, naHerberekening }).toEqual({
      geplaatst: 2,
      maximaalPlaatsbaar: 3,
      beloofd: 1,
      naHerberekening: 0,
    });
  });

  it('loses rank in the whole own list, and asks for the smallest loss', () => {
    // Both could make room for Bo. Ada would fall from 1 to 3 (her second choice cannot take her), Eva from 1 to 2.
    const markt = createMarktUitLijsten(
      { ada: ['tuin', 'winkel', 'keuken'], eva: ['tuin', 'was'], bo: ['tuin'] },
      { tuin: [2, 'ada', 'eva', 'bo'], winkel: [], keuken: ['ada'], was: ['eva'] },
    );
    expect(advise(markt).toestemmingsplan).toEqual([{ kandidaat: 'eva', van: 'tuin', naar: 'was' }]);
  });

  it('gives the same bytes in whatever order the market is written', () => {
    for (let zaad = 0; zaad < 300; zaad += 1) {
      const toeval = createToeval(zaad);
      const maat = { kandidaten: 12, plekken: 6, zitplaatsen: 3, voorrang: 'eigen' } as const;
      const markt = createToevalsmarkt(toeval, maat);
      const anders = {
        ...markt,
        kandidaten: toeval.schud(markt.kandidaten),
        plekken: toeval.schud(markt.plekken),
      };
      expect(JSON.stringify(advise(anders))).toBe(JSON.stringify(advise(markt)));
    }
  });

  it('advises on an empty market', () => {
    expect(advise(createMarktUitLijsten({}, {}))).toEqual({
      geplaatst: 0,
      maximaalPlaatsbaar: 0,
      toestemmingsplan: [],
      nieuwGeplaatst: [],
      beloofd: 0,
      naHerberekening: 0,
    });
  });
});
