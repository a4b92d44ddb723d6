import type { Net } from '../../markt/net.ts';
import { createToeval, type Toeval } from '../../proef/toeval.ts';
import { calculateVerdeling } from '../../verdeling/calculateVerdeling.ts';
import { countGeplaatst } from '../geplaatst.ts';
import type { Goedkoopste, Kosten } from '../goedkoopste.ts';
import type { Tekort } from '../tekorten.ts';
import { bruteLaagste, bruteMaximum, listVerdelingen, sumKosten } from './bruut.ts';
import type { Wet } from './motor.ts';
import { buildProefnet, createProefmarkt } from './proefmarkt.ts';

/** P20: most placeable ≥ placed ≥ half of it; exact; and whoever was placed still is. */
export const maximumIsHetMeeste: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed)));
  const { gekozen } = calculateVerdeling(net);
  const maximum = motor.calculateMaximum(net, gekozen);
  const geplaatst = countGeplaatst(gekozen);
  if (maximum.aantal !== bruteMaximum(net))
    return `maximum ${maximum.aantal}, brute force ${bruteMaximum(net)}`;
  if (maximum.aantal !== countGeplaatst(maximum.gekozen)) return 'says another number than it places';
  if (geplaatst > maximum.aantal || 2 * geplaatst < maximum.aantal)
    return `placed ${geplaatst} of ${maximum.aantal}`;
  if (gekozen.some((e, i) => e >= 0 && maximum.gekozen[i] < 0)) return 'somebody loses the place';
  return undefined;
};

/** P22: overdemanded exactly when one seat more raises the maximum; and the gain of further seats never grows. */
export const overvraagdIsEenZitplaatsMeer: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed), 4, 3));
  const { aantal, overvraagd } = motor.calculateMaximum(net, calculateVerdeling(net).gekozen);
  for (let j = 0; j < net.capaciteit.length; j += 1) {
    const meer = [1, 2, 3].map((k) => bruteMaximum(withZitplaatsen(net, j, k)));
    if (meer[0] - aantal !== overvraagd[j])
      return `place ${j}: one seat more ${meer[0] - aantal}, says ${overvraagd[j]}`;
    if (meer[2] - meer[1] > meer[1] - meer[0] || meer[1] - meer[0] > meer[0] - aantal)
      return `place ${j} not concave`;
  }
  return undefined;
};

/** Hall: the people of a shortage can only go to its places, and those have fewer seats; together they explain all. */
export const tekortIsEenBewijs: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed), 8, 4));
  const maximum = motor.calculateMaximum(net, calculateVerdeling(net).gekozen);
  const tekorten = motor.listTekorten(net, maximum);
  const zonder = maximum.gekozen.length - maximum.aantal;
  const verklaard = tekorten.reduce(
    (som, { kandidaten, zitplaatsen }) => som + kandidaten.length - zitplaatsen,
    0,
  );
  if (verklaard !== zonder) return `${zonder} without a place, ${verklaard} explained`;
  if (
    new Set(tekorten.flatMap(({ plekken }) => plekken)).size <
    tekorten.flatMap(({ plekken }) => plekken).length
  ) {
    return 'a place stands in two shortages';
  }
  for (let i = 0; i < maximum.gekozen.length; i += 1) {
    const klein = motor.findTekort(net, maximum, i);
    if ((klein === undefined) !== maximum.gekozen[i] >= 0)
      return `person ${i} without a place and without a proof`;
    if (klein === undefined) continue;
    if (klein.kandidaten.length !== klein.zitplaatsen + 1 || !klein.kandidaten.includes(i))
      return `proof of ${i} is off`;
    if (!isGesloten(net, klein)) return `proof of ${i} is not closed`;
  }
  return tekorten.every((tekort) => isGesloten(net, tekort)) ? undefined : 'a shortage is not closed';
};

function isGesloten(net: Net, { kandidaten, plekken, zitplaatsen }: Tekort): boolean {
  const binnen = new Set(plekken);
  const keuzes = kandidaten.flatMap((i) => Array.from(net.plek.subarray(net.begin[i], net.begin[i + 1])));
  return (
    keuzes.every((j) => binnen.has(j)) &&
    plekken.reduce((som, j) => som + net.capaciteit[j], 0) === zitplaatsen
  );
}

/** P21: the cheapest is as cheap as brute force finds, with a certificate without fault. */
export const goedkoopsteIsBewezen: Wet = (motor, seed) => {
  const toeval = createToeval(seed);
  const net = buildProefnet(createProefmarkt(toeval, 4, 7));
  const kosten = createKosten(net, toeval);
  const uitkomst = motor.calculateGoedkoopste(net, kosten);
  const fouten = motor.findCertificaatfouten(net, kosten, uitkomst);
  if (fouten.length > 0) return JSON.stringify(fouten);
  const [som, laagste] = [sumKosten(kosten, uitkomst.gekozen), bruteLaagste(net, kosten)];
  return som === laagste ? undefined : `costs ${som}, brute force ${laagste}`;
};

/** P21, the other way: the certificate of anything that is dearer, or of any other price, has a fault. */
export const certificaatWijstAf: Wet = (motor, seed) => {
  const toeval = createToeval(seed);
  const net = buildProefnet(createProefmarkt(toeval));
  const kosten = createKosten(net, toeval);
  const goed = motor.calculateGoedkoopste(net, kosten);
  const laagste = sumKosten(kosten, goed.gekozen);
  const i = toeval.getal(goed.gekozen.length);
  const gekozen = goed.gekozen.with(i, toeval.getal(net.plek.length + 1) - 1);
  const isAnders = gekozen[i] !== goed.gekozen[i];
  const isEigen = gekozen[i] < 0 || (gekozen[i] >= net.begin[i] && gekozen[i] < net.begin[i + 1]);
  const isFout = isAnders && (!isEigen || sumKosten(kosten, gekozen) !== laagste);
  if (isFout && motor.findCertificaatfouten(net, kosten, { ...goed, gekozen }).length === 0)
    return 'accepts a dearer one';
  const j = toeval.getal(goed.prijs.length);
  const duurder = { ...goed, prijs: goed.prijs.with(j, goed.prijs[j] + 1) };
  const moetFout = net.capaciteit[j] > 0;
  if (moetFout && motor.findCertificaatfouten(net, kosten, duurder).length === 0)
    return 'accepts another price';
  const eender = createSchijnbewijs(net, kosten, toeval);
  const isDuurder = sumKosten(kosten, eender.gekozen) !== laagste;
  if (isDuurder && motor.findCertificaatfouten(net, kosten, eender).length === 0)
    return 'accepts any division';
  const half = { ...goed, nut: goed.nut.with(i, goed.nut[i] - 0.5) };
  return motor.findCertificaatfouten(net, kosten, half).length === 0 ? 'accepts a half' : undefined;
};

/** Any way of dividing, with as utility just what everybody pays: right in all but the other choices. */
function createSchijnbewijs(net: Net, kosten: Kosten, toeval: Toeval): Goedkoopste {
  const alle = listVerdelingen(net);
  const gekozen = alle[toeval.getal(alle.length)];
  const nut = Float64Array.from(gekozen, (e, i) => (e < 0 ? kosten.zonder[i] : kosten.kant[e]));
  return { gekozen, nut, prijs: new Float64Array(net.capaciteit.length) };
}

/** Costs with many alike, and now and then a choice that is not allowed. */
function createKosten(net: Net, toeval: Toeval): Kosten {
  return {
    kant: Float64Array.from(net.plek, () =>
      toeval.getal(12) === 0 ? Number.POSITIVE_INFINITY : toeval.getal(8),
    ),
    zonder: Float64Array.from({ length: net.begin.length - 1 }, () => toeval.getal(20)),
  };
}

/** The same net with `meer` seats more at place j. */
export function withZitplaatsen(net: Net, j: number, meer: number): Net {
  return { ...net, capaciteit: net.capaciteit.with(j, net.capaciteit[j] + meer) };
}
