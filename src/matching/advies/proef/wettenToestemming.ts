import { createToeval } from '../../proef/toeval.ts';
import { calculateVerdeling } from '../../verdeling/calculateVerdeling.ts';
import { toAfgeleid } from '../afgeleidNet.ts';
import { countGeplaatst } from '../geplaatst.ts';
import { calculateGoedkoopste } from '../goedkoopste.ts';
import { calculateMaximum } from '../maximum.ts';
import { calculateToestemmingskosten, planToestemming, type Toestemmingsplan } from '../toestemming.ts';
import { bruteLaagste, sumKosten } from './bruut.ts';
import type { Wet } from './motor.ts';
import { buildProefnet, createProefmarkt, toPlekken } from './proefmarkt.ts';

/** Everybody placed stays placed, asked people only go down, no place overflows, and no plan places more or asks less. */
export const planNeemtNiemandIetsAf: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed)));
  const { gekozen } = calculateVerdeling(net);
  const plan = motor.planToestemming(net, gekozen);
  const na = applyPlan(gekozen, plan);
  if (plan.vragen.some(({ kandidaat, van, naar }) => gekozen[kandidaat] !== van || naar <= van))
    return 'asks to go up';
  if (plan.nieuw.some(({ kandidaat }) => gekozen[kandidaat] >= 0)) return 'places somebody who had a place';
  const bezet = net.capaciteit.slice();
  for (const j of toPlekken(net, na)) if (j >= 0) bezet[j] -= 1;
  if (bezet.some((over) => over < 0)) return 'a place overflows';
  const kosten = calculateToestemmingskosten(net, gekozen);
  const [som, laagste] = [sumKosten(kosten, na), bruteLaagste(net, kosten)];
  return som === laagste ? undefined : `plan costs ${som}, brute force ${laagste}`;
};

/** The same in larger markets, against the cheapest that the costs of the plan allow: nobody moves up unseen. */
export const planIsStrikt: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed), 12, 8));
  const { gekozen } = calculateVerdeling(net);
  const kosten = calculateToestemmingskosten(net, gekozen);
  const na = applyPlan(gekozen, motor.planToestemming(net, gekozen));
  const beste = calculateGoedkoopste(net, kosten, gekozen).gekozen;
  const [som, laagste] = [sumKosten(kosten, na), sumKosten(kosten, beste)];
  return som === laagste ? undefined : `plan costs ${som}, cheapest ${laagste}`;
};

function applyPlan(gekozen: Int32Array, { vragen, nieuw }: Toestemmingsplan): Int32Array {
  const na = gekozen.slice();
  for (const { kandidaat, naar } of vragen) na[kandidaat] = naar;
  for (const { kandidaat, kant } of nieuw) na[kandidaat] = kant;
  return na;
}

/** P20: whoever says yes, in whatever selection, nobody loses a place and no more are placed than is possible. */
export const jaKostNiemandEenPlek: Wet = (motor, seed) => {
  const toeval = createToeval(seed);
  let net = buildProefnet(createProefmarkt(toeval, 9, 6));
  let { gekozen } = calculateVerdeling(net);
  const maximum = calculateMaximum(net, gekozen).aantal;
  for (let ronde = 0; ronde < 3; ronde += 1) {
    const ja = planToestemming(net, gekozen).vragen.filter(() => toeval.getal(4) > 0);
    const na = motor.executeToestemmingen(net, gekozen, ja);
    const kwijt = na.gekozen.findIndex((e, i) => e < 0 && gekozen[i] >= 0);
    if (kwijt >= 0) return `round ${ronde}: person ${kwijt} loses a place`;
    if (countGeplaatst(na.gekozen) > maximum) return 'more people than possible';
    const houders = toAfgeleid(na.afgeleid, gekozen);
    const lager = na.gekozen.findIndex((e, i) => e > houders[i] && houders[i] >= 0);
    if (lager >= 0) return `round ${ronde}: person ${lager} ends below the own place`;
    net = na.afgeleid.net;
    gekozen = na.gekozen;
  }
  return undefined;
};

/** P16: after a refusal nobody else loses an offer or gets a lower one, and the refused pair does not come back. */
export const weigeringKostEenAnderNiets: Wet = (motor, seed) => {
  const toeval = createToeval(seed);
  const net = buildProefnet(createProefmarkt(toeval));
  const { gekozen } = calculateVerdeling(net);
  const weigeraars = Array.from(gekozen.keys()).filter((i) => gekozen[i] >= 0 && toeval.getal(3) === 0);
  const na = motor.allocateNaWeigering(net, gekozen, weigeraars);
  const oud = na.gekozen.map((e) => (e < 0 ? -1 : na.afgeleid.oorsprong[e]));
  const over = Array.from(net.plek.keys()).filter((e) => !weigeraars.some((i) => gekozen[i] === e));
  if (na.afgeleid.oorsprong.join() !== over.join()) return 'another choice than the refused one is gone';
  for (let i = 0; i < oud.length; i += 1) {
    const weigert = weigeraars.includes(i);
    if (weigert && oud[i] === gekozen[i]) return `person ${i} is offered what was refused`;
    if (!weigert && gekozen[i] >= 0 && (oud[i] < 0 || oud[i] > gekozen[i]))
      return `person ${i} loses an offer`;
  }
  return undefined;
};
