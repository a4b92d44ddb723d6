import { expect, it } from 'vitest';
import { createToeval } from '../proef/toeval.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { calculateKeuzewinst } from './keuzewinst.ts';
import { buildProefnet, createProefmarkt, SLEUTELSTAP } from './proef/proefmarkt.ts';
import { whatIf } from './watAls.ts';

it('says the same as allocating again, wherever the choice comes on the list', () => {
  let geholpen = 0;
  let nietGeholpen = 0;
  let afgepakt = 0;
  for (let zaad = 0; zaad < 3000; zaad += 1) {
    const toeval = createToeval(zaad);
    const net = buildProefnet(createProefmarkt(toeval, 7, 5));
    const { gekozen } = calculateVerdeling(net);
    const kandidaat = toeval.getal(gekozen.length);
    const lijst = net.plek.slice(net.begin[kandidaat], net.begin[kandidaat + 1]);
    const plek = toeval.getal(net.capaciteit.length);
    if (lijst.includes(plek)) continue;
    const sleutel = SLEUTELSTAP * toeval.getal(9) + 5;
    const [winst] = calculateKeuzewinst(net, gekozen, [{ kandidaat, plek, sleutel }]);
    for (let positie = 0; positie <= lijst.length; positie += 1) {
      const erbij = { soort: 'paar-erbij', plek, wie: { kandidaat, positie, sleutel } } as const;
      expect(whatIf(net, gekozen, [erbij]).nieuw.includes(kandidaat)).toBe(winst);
    }
    const houders = [...gekozen].flatMap((e) => (net.plek[e] === plek ? (net.sleutel[e] ?? []) : []));
    const zitplaatsen = net.capaciteit[plek] ?? 0;
    const zouMogen = houders.length < zitplaatsen || houders.some((s) => s > sleutel);
    if (winst) geholpen += 1;
    else nietGeholpen += 1;
    if (!winst && (gekozen[kandidaat] ?? 0) < 0 && zitplaatsen > 0 && zouMogen) afgepakt += 1;
  }
  // Each way it can end has to occur, the chain that comes back and takes the seat again as well.
  expect(Math.min(geholpen, nietGeholpen, afgepakt)).toBeGreaterThan(0);
});

it('is false for somebody with a place', () => {
  const net = buildProefnet({ lijsten: [[0]], volgorden: [[0], [0]], capaciteit: [1, 1] });
  const { gekozen } = calculateVerdeling(net);
  expect(calculateKeuzewinst(net, gekozen, [{ kandidaat: 0, plek: 1, sleutel: 1 }])).toEqual([false]);
});
