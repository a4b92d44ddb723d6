import { describe, expect, it } from 'vitest';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { buildProefnet } from './proef/proefmarkt.ts';
import { calculateWervingsgrens } from './werving.ts';
import { planWerving } from './wervingsplan.ts';

/** One seat for two people, and person 2 and 3 with an empty list. Person 0 has it. */
const NET = buildProefnet({ lijsten: [[0], [0], [], []], volgorden: [[0, 1, 2, 3]], capaciteit: [1] });
const { gekozen: GEKOZEN } = calculateVerdeling(NET);

function likeIedereen(...kandidaten: readonly number[]) {
  return kandidaten.map((kandidaat) => ({
    kandidaat,
    positie: 0,
    sleutel: kandidaat,
    bevestigd: kandidaat !== 3,
  }));
}

const DUUR = { id: 'duur', prijs: 500, zitplaatsen: 2, wie: likeIedereen(1, 2, 3) };
const GOEDKOOP = { id: 'goedkoop', prijs: 300, zitplaatsen: 3, wie: likeIedereen(0, 1) };
const LEEG = { id: 'leeg', prijs: 1, zitplaatsen: 9, wie: [] };

describe('calculateWervingsgrens', () => {
  it('takes the cheapest seat that still places somebody more', () => {
    // The cheap seat places 1 (or 0, who leaves a seat for 1); two dear ones place 2 and 3. A free-for-nobody is no help.
    expect(calculateWervingsgrens(NET, [DUUR, GOEDKOOP, LEEG])).toEqual([
      { erbij: 1, type: 1, prijs: 300, totaal: 300 },
      { erbij: 2, type: 0, prijs: 500, totaal: 800 },
      { erbij: 3, type: 0, prijs: 500, totaal: 1300 },
    ]);
  });

  it('refuses a price that is not whole', () => {
    expect(() => calculateWervingsgrens(NET, [{ ...DUUR, prijs: 0.5 }])).toThrow('price 0.5 of duur');
  });
});

describe('planWerving', () => {
  it('tells what each type does when it is opened and everything is divided again', () => {
    const wachttijd = { dag: 1000, sinds: Int32Array.of(100, 400, 300, 900) };
    const { voorstellen } = planWerving(NET, GEKOZEN, [DUUR, GOEDKOOP, LEEG], wachttijd);
    expect(voorstellen).toEqual([
      // One cheap seat: 0 has precedence and would rather have it, 1 gets the seat that 0 leaves.
      {
        type: 1,
        zitplaatsen: 1,
        aanWerk: 1,
        beter: 1,
        langsteWacht: 600,
        prijsPerPlaatsing: 300,
        schatting: false,
      },
      // Two dear seats go to 1 and 2, by precedence; 3 did not confirm.
      {
        type: 0,
        zitplaatsen: 2,
        aanWerk: 2,
        beter: 0,
        langsteWacht: 700,
        prijsPerPlaatsing: 500,
        schatting: true,
      },
    ]);
  });

  it('stops after as many types as asked for', () => {
    const wachttijd = { dag: 0, sinds: new Int32Array(4) };
    expect(
      planWerving(NET, GEKOZEN, [DUUR, GOEDKOOP], wachttijd, 1).voorstellen.map(({ type }) => type),
    ).toEqual([1]);
  });

  it('has no price per placement when the seats place nobody more', () => {
    // 0 takes the new seat and leaves one that 1 wants elsewhere only: nobody listed place 0 but 0.
    const net = buildProefnet({ lijsten: [[0], []], volgorden: [[0, 1]], capaciteit: [1] });
    const type = { id: 't', prijs: 700, zitplaatsen: 1, wie: likeIedereen(0, 1) };
    const { grens, voorstellen } = planWerving(net, calculateVerdeling(net).gekozen, [type], {
      dag: 10,
      sinds: new Int32Array(2),
    });
    expect(grens).toEqual([{ erbij: 1, type: 0, prijs: 700, totaal: 700 }]);
    expect(voorstellen[0]).toMatchObject({
      aanWerk: 0,
      beter: 1,
      langsteWacht: null,
      prijsPerPlaatsing: null,
    });
  });
});
