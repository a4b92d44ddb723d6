import { describe, expect, it } from 'vitest';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { withGarantie } from './garantie.ts';
import { KAPOT } from './proef/kapot.ts';
import { MOTOR } from './proef/motor.ts';
import { buildProefnet, toPlekken } from './proef/proefmarkt.ts';
import { followVacature } from './proef/vacatureketen.ts';
import { whatIf } from './watAls.ts';

describe('traps: what seems right and takes something from somebody', () => {
  it('a vacancy chain gives another outcome than allocating again (three people, own residents first)', () => {
    // Found by search. Gemeente A: place 2 and person 0; gemeente B: places 0 and 1, persons 1 and 2. Numbers are dates.
    const net = buildProefnet({
      lijsten: [[0, 2], [2, 0], [2]],
      volgorden: [
        [1, 2, 0],
        [1, 2, 0],
        [0, 1, 2],
      ],
      capaciteit: [0, 1, 1],
    });
    const { gekozen } = calculateVerdeling(net);
    expect(toPlekken(net, gekozen)).toEqual([2, -1, -1]);
    // A seat opens at place 0. Person 1 goes first there and takes it; nobody moves on. Person 0 and 1 would rather swap.
    expect(toPlekken(net, followVacature(net, gekozen, 0))).toEqual([2, 0, -1]);
    const opnieuw = whatIf(net, gekozen, [{ soort: 'zitplaatsen', plek: 0, aantal: 1 }]);
    expect(toPlekken(net, opnieuw.gekozen)).toEqual([0, 2, -1]);
    expect(opnieuw).toMatchObject({ verschil: 1, beter: [0, 1], slechter: [], nieuw: [1], kwijt: [] });
  });

  it('allocating again after a refusal takes the offer of another, a guarantee keeps it', () => {
    // Person 1 refuses place 0 and would take place 1, the offer of person 0.
    const net = buildProefnet({
      lijsten: [[1], [0, 1]],
      volgorden: [
        [1, 0],
        [1, 0],
      ],
      capaciteit: [1, 1],
    });
    const { gekozen } = calculateVerdeling(net);
    expect(toPlekken(net, gekozen)).toEqual([1, 0]);
    const naief = KAPOT.weigeringZonderGarantie.allocateNaWeigering(net, gekozen, [1]);
    expect(toPlekken(naief.afgeleid.net, naief.gekozen)).toEqual([-1, 1]);
    const na = MOTOR.allocateNaWeigering(net, gekozen, [1]);
    expect(toPlekken(na.afgeleid.net, na.gekozen)).toEqual([1, -1]);
  });

  it('a yes without guarantee takes the place of somebody who was not asked', () => {
    // Found by search. Two are asked, one after the other; only person 3 says yes, to place 2, which is still full.
    const net = buildProefnet({
      lijsten: [[2], [1], [2, 0], [1, 2]],
      volgorden: [
        [2, 0, 3, 1],
        [3, 0, 2, 1],
        [3, 2, 0, 1],
      ],
      capaciteit: [1, 1, 2],
    });
    const { gekozen } = calculateVerdeling(net);
    expect(toPlekken(net, gekozen)).toEqual([2, -1, 2, 1]);
    const plan = MOTOR.planToestemming(net, gekozen);
    expect(plan.vragen.map(({ kandidaat, naar }) => [kandidaat, net.plek[naar]])).toEqual([
      [2, 0],
      [3, 2],
    ]);
    const ja = plan.vragen.filter(({ kandidaat }) => kandidaat === 3);
    const zonder = KAPOT.jaZonderGarantie.executeToestemmingen(net, gekozen, ja);
    expect(toPlekken(zonder.afgeleid.net, zonder.gekozen)).toEqual([-1, 1, 2, 2]);
    const met = MOTOR.executeToestemmingen(net, gekozen, ja);
    expect(toPlekken(met.afgeleid.net, met.gekozen)).toEqual([2, -1, 2, 1]);
  });

  it('a mover frees the own seat in the same run', () => {
    // Person 0 holds the seat of place 0 and moves to place 1; person 1 gets the seat that comes free.
    const net = buildProefnet({ lijsten: [[1, 0], [0]], volgorden: [[1, 0], [0]], capaciteit: [1, 1] });
    const houders = Int32Array.of(1, -1);
    expect(toPlekken(net, calculateVerdeling(withGarantie(net, houders)).gekozen)).toEqual([1, 0]);
  });

  it('a mover who cannot move keeps the own seat, also from somebody with precedence there', () => {
    const net = buildProefnet({ lijsten: [[1, 0], [0]], volgorden: [[1, 0], [0]], capaciteit: [1, 0] });
    const houders = Int32Array.of(1, -1);
    expect(toPlekken(net, calculateVerdeling(withGarantie(net, houders)).gekozen)).toEqual([0, -1]);
  });
});
