import { describe, expect, it } from 'vitest';
import { createToeval } from '../proef/toeval.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { countGeplaatst } from './geplaatst.ts';
import { calculateMaximum } from './maximum.ts';
import { buildProefnet, createProefmarkt } from './proef/proefmarkt.ts';
import { planToestemming } from './toestemming.ts';
import { repeatToestemmingen } from './toestemmingUitvoeren.ts';

describe('repeatToestemmingen', () => {
  it('T14 nobody loses a place in any round, and nearly the whole distance to the maximum is covered', () => {
    let [afstand, gedicht] = [0, 0];
    for (let zaad = 0; zaad < 300; zaad += 1) {
      const markt = createProefmarkt(createToeval(zaad), 60, 50);
      /** Short lists: there the allocation stays behind the maximum. */
      const net = buildProefnet({ ...markt, lijsten: markt.lijsten.map((lijst) => lijst.slice(0, 4)) });
      const { gekozen } = calculateVerdeling(net);
      const { aantal } = calculateMaximum(net, gekozen);
      const { rondes, gekozen: einde } = repeatToestemmingen(net, gekozen);
      expect(rondes.every(({ kwijt, erbij }) => kwijt === 0 && erbij >= 0)).toBe(true);
      expect(countGeplaatst(einde)).toBeLessThanOrEqual(aantal);
      afstand += aantal - countGeplaatst(gekozen);
      gedicht += countGeplaatst(einde) - countGeplaatst(gekozen);
    }
    expect(afstand).toBeGreaterThan(200);
    expect(gedicht / afstand).toBeGreaterThanOrEqual(0.97);
  });
});

describe('planToestemming', () => {
  /** Bo (1) can only go to 1, where Cas (2) is, who would rather be at 0, where Ada (0) is; she could go down to 2. */
  const net = buildProefnet({
    lijsten: [[0, 2], [1], [0, 1]],
    volgorden: [
      [0, 2, 1],
      [2, 1, 0],
      [0, 1, 2],
    ],
    capaciteit: [1, 1, 1],
  });
  const { gekozen } = calculateVerdeling(net);

  it('counts on nobody moving up', () => {
    expect(planToestemming(net, gekozen)).toEqual({ vragen: [], nieuw: [] });
  });

  it('counts on it when told so, and asks only who goes down', () => {
    expect(planToestemming(net, gekozen, { metOmhoog: true })).toEqual({
      vragen: [{ kandidaat: 0, van: 0, naar: 1 }],
      nieuw: [{ kandidaat: 1, kant: 2 }],
    });
  });
});
