import { createToeval, type Toeval } from '../../proef/toeval.ts';
import { calculateVerdeling } from '../../verdeling/calculateVerdeling.ts';
import type { Wijziging } from '../wijziging.ts';
import type { Wet } from './motor.ts';
import { buildProefnet, createProefmarkt, type Proefmarkt, SLEUTELSTAP, toPlekken } from './proefmarkt.ts';
import { withZitplaatsen } from './wettenMaximum.ts';

/** P24: the outcome of a change is that of the changed lists, allocated from scratch. */
export const watAlsIsOpnieuwVerdelen: Wet = (motor, seed) => {
  const toeval = createToeval(seed);
  const markt = createProefmarkt(toeval, 6, 5);
  const net = buildProefnet(markt);
  const { gekozen } = calculateVerdeling(net);
  const { wijziging, erna } = createWijziging(markt, toeval);
  const watAls = motor.whatIf(net, gekozen, [wijziging]);
  const nieuw = buildProefnet(erna);
  const verwacht = toPlekken(nieuw, calculateVerdeling(nieuw).gekozen);
  const was = toPlekken(net, gekozen);
  const soort = wijziging.soort;
  if (toPlekken(watAls.net, watAls.gekozen).join() !== verwacht.join()) return `${soort}: other places`;
  const geplaatst = (plekken: readonly number[]) => plekken.filter((j) => j >= 0).length;
  if (watAls.verschil !== geplaatst(verwacht) - geplaatst(was)) return `${soort}: other difference`;
  for (let i = 0; i < was.length; i += 1) {
    const lijst = [...createOordeel(markt.lijsten[i], erna.lijsten[i]), -1];
    const beter = lijst.indexOf(verwacht[i]) < lijst.indexOf(was[i]);
    const slechter = lijst.indexOf(verwacht[i]) > lijst.indexOf(was[i]);
    if (watAls.beter.includes(i) !== beter) return `${soort}: person ${i} better`;
    if (watAls.slechter.includes(i) !== slechter) return `${soort}: person ${i} worse`;
    if (watAls.nieuw.includes(i) !== (was[i] < 0 && verwacht[i] >= 0)) return `${soort}: person ${i} new`;
    if (watAls.kwijt.includes(i) !== (was[i] >= 0 && verwacht[i] < 0)) return `${soort}: person ${i} lost`;
  }
  return undefined;
};

/** The longer of two lists: what was removed is judged by where it stood. */
function createOordeel(voor: readonly number[], na: readonly number[]): readonly number[] {
  return voor.length > na.length ? voor : na;
}

/** A random change, and by hand the lists after it. */
function createWijziging(
  markt: Proefmarkt,
  toeval: Toeval,
): { readonly wijziging: Wijziging; readonly erna: Proefmarkt } {
  const { lijsten, volgorden, capaciteit } = markt;
  const kandidaat = toeval.getal(lijsten.length);
  const plek = toeval.getal(capaciteit.length);
  const lijst = lijsten[kandidaat];
  const soort = toeval.getal(4);
  if (soort === 1 && lijst.length > 0) {
    const weg = lijst[toeval.getal(lijst.length)];
    const korter = lijst.filter((j) => j !== weg);
    return {
      wijziging: { soort: 'paar-weg', kandidaat, plek: weg },
      erna: { ...markt, lijsten: lijsten.with(kandidaat, korter) },
    };
  }
  if (soort === 2 && !lijst.includes(plek)) {
    const positie = toeval.getal(lijst.length + 1);
    const sleutel = SLEUTELSTAP * (1 + volgorden[plek].indexOf(kandidaat));
    return {
      wijziging: { soort: 'paar-erbij', plek, wie: { kandidaat, positie, sleutel } },
      erna: { ...markt, lijsten: lijsten.with(kandidaat, lijst.toSpliced(positie, 0, plek)) },
    };
  }
  if (soort === 3) return createNieuwePlek(markt, toeval);
  const aantal = toeval.getal(4) - Math.min(capaciteit[plek], 1);
  return {
    wijziging: { soort: 'zitplaatsen', plek, aantal },
    erna: { ...markt, capaciteit: capaciteit.with(plek, capaciteit[plek] + aantal) },
  };
}

function createNieuwePlek({ lijsten, volgorden, capaciteit }: Proefmarkt, toeval: Toeval) {
  const volgorde = toeval.schud(lijsten.map((_, i) => i));
  const zitplaatsen = toeval.getal(3);
  const wie = volgorde
    .filter(() => toeval.getal(2) === 0)
    .map((kandidaat) => ({
      kandidaat,
      positie: toeval.getal(lijsten[kandidaat].length + 1),
      sleutel: volgorde.indexOf(kandidaat),
    }));
  const wijziging: Wijziging = { soort: 'plek-erbij', zitplaatsen, wie };
  const positieVan = new Map(wie.map(({ kandidaat, positie }) => [kandidaat, positie]));
  const erna = {
    lijsten: lijsten.map((lijst, i) => {
      const positie = positieVan.get(i);
      return positie === undefined ? lijst : lijst.toSpliced(positie, 0, capaciteit.length);
    }),
    volgorden: [...volgorden, volgorde],
    capaciteit: [...capaciteit, zitplaatsen],
  };
  return { wijziging, erna };
}

/** P13: a seat more makes nobody worse and places at most one more; a seat fewer makes nobody better. */
export const zitplaatsMeerSchaadtNiemand: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed), 7, 5));
  const { gekozen } = calculateVerdeling(net);
  for (let plek = 0; plek < net.capaciteit.length; plek += 1) {
    const meer = motor.whatIf(net, gekozen, [{ soort: 'zitplaatsen', plek, aantal: 1 }]);
    if (meer.slechter.length > 0 || meer.verschil < 0 || meer.verschil > 1)
      return `place ${plek}, one seat more`;
    if (meer.beter.length < meer.verschil) return `place ${plek}, more placed than better`;
    if (net.capaciteit[plek] === 0) continue;
    const minder = motor.whatIf(net, gekozen, [{ soort: 'zitplaatsen', plek, aantal: -1 }]);
    if (minder.beter.length > 0 || minder.verschil > 0) return `place ${plek}, one seat fewer`;
  }
  return undefined;
};

/** T8 and P24: the table of all seats says what allocating anew with each seat says. */
export const winstIsOpnieuwVerdelen: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed), 9, 6));
  const { gekozen } = calculateVerdeling(net);
  const winst = motor.calculateZitplaatswinst(net, gekozen);
  for (let j = 0; j < net.capaciteit.length; j += 1) {
    const na = calculateVerdeling(withZitplaatsen(net, j, 1)).gekozen;
    const beter = na.filter((e, i) => e !== gekozen[i]).length;
    const nieuw = na.findIndex((e, i) => e >= 0 && gekozen[i] < 0);
    if (winst.beter[j] !== beter) return `place ${j}: better ${beter}, says ${winst.beter[j]}`;
    if (winst.nieuw[j] !== nieuw) return `place ${j}: new ${nieuw}, says ${winst.nieuw[j]}`;
  }
  return undefined;
};

/** P18: the parts, each allocated apart, are the whole. */
export const delenZijnHetGeheel: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed), 9, 9));
  const heel = calculateVerdeling(net);
  const samen = new Int32Array(heel.gekozen.length).fill(-1);
  let aanmeldingen = 0;
  for (const { net: deel, kandidaten, kanten } of motor.listComponenten(net)) {
    const verdeling = calculateVerdeling(deel);
    aanmeldingen += verdeling.aanmeldingen;
    verdeling.gekozen.forEach((e, k) => {
      if (e >= 0) samen[kandidaten[k]] = kanten[e];
    });
  }
  if (aanmeldingen !== heel.aanmeldingen) return `${aanmeldingen} applications, not ${heel.aanmeldingen}`;
  return samen.join() === heel.gekozen.join() ? undefined : 'the parts are not the whole';
};

/** A component has no edge to outside. */
export const componentIsAfgesloten: Wet = (motor, seed) => {
  const net = buildProefnet(createProefmarkt(createToeval(seed), 9, 9));
  const { kandidaten, plekken } = motor.findComponent(net, [0], []);
  const [binnen, eigen] = [new Set(kandidaten), new Set(plekken)];
  const buiten = Array.from({ length: net.begin.length - 1 }, (_, i) => i).find((i) =>
    net.plek.subarray(net.begin[i], net.begin[i + 1]).some((j) => eigen.has(j) !== binnen.has(i)),
  );
  return buiten === undefined ? undefined : `person ${buiten} has an edge across`;
};
