import type { Net } from '../../markt/net.ts';
import { createToeval, type Toeval } from '../../proef/toeval.ts';
import { calculateVerdeling } from '../../verdeling/calculateVerdeling.ts';
import { compareSamen, type Gemeenten } from '../samen.ts';
import type { Wet } from './motor.ts';
import { buildProefnet, createProefmarkt, type Proefmarkt, toPlekken } from './proefmarkt.ts';

/** How places order people: own residents before all others, or by date alone. People are numbered by date. */
export type Voorrang = 'eigen-eerst' | 'datum';

/** A region with a few gemeenten in which every place orders people in the same way. */
function createRegio(
  toeval: Toeval,
  voorrang: Voorrang,
): { readonly net: Net; readonly gemeenten: Gemeenten } {
  const markt = createProefmarkt(toeval, 8, 6);
  const aantal = 1 + toeval.getal(3);
  const vanKandidaat = Int32Array.from(markt.lijsten, () => toeval.getal(aantal));
  const vanPlek = Int32Array.from(markt.capaciteit, () => toeval.getal(aantal));
  const opDatum = markt.lijsten.map((_, i) => i);
  const volgorden = markt.volgorden.map((_, j) => {
    const isEigen = (i: number) => voorrang === 'eigen-eerst' && vanKandidaat[i] === vanPlek[j];
    return [...opDatum.filter(isEigen), ...opDatum.filter((i) => !isEigen(i))];
  });
  return { net: buildProefnet({ ...markt, volgorden }), gemeenten: { aantal, vanKandidaat, vanPlek } };
}

/** P17: with own residents first, sharing makes nobody worse off, and lent is borrowed. */
export const samenSchaadtNiemand: Wet = (motor, seed) => {
  const slechter = countSlechter(seed, 'eigen-eerst', motor.compareSamen);
  return slechter === 0 ? undefined : `${slechter} people worse off`;
};

/** How many people of the region of this seed are worse off together; refuses counts that do not add up. */
export function countSlechter(seed: number, voorrang: Voorrang, compare = compareSamen): number {
  const { net, gemeenten } = createRegio(createToeval(seed), voorrang);
  const winst = compare(net, gemeenten);
  const som = (veld: 'uitgeleend' | 'geleend' | 'samen' | 'slechter') =>
    winst.reduce((totaal, deel) => totaal + deel[veld], 0);
  if (som('uitgeleend') !== som('geleend')) throw new Error(`seed ${seed}: lent is not borrowed`);
  if (som('samen') !== calculateVerdeling(net).gekozen.filter((e) => e >= 0).length) {
    throw new Error(`seed ${seed}: the parts are not the whole`);
  }
  return som('slechter');
}

/** P15: people who hold a place and would like another never end below it, and the seat they leave is used. */
export const verhuizerHoudtDeEigenPlek: Wet = (motor, seed) =>
  findVerhuisfout(seed, (net, houders) => calculateVerdeling(motor.withGarantie(net, houders)).gekozen);

/** P15: what is wrong when some people hold a place already and would like another. */
export function findVerhuisfout(
  seed: number,
  divide: (net: Net, houders: Int32Array) => Int32Array,
): string | undefined {
  const { net, houders } = createVerhuizers(createToeval(seed));
  const na = divide(net, houders);
  const plekken = toPlekken(net, na);
  for (let i = 0; i < houders.length; i += 1) {
    if (houders[i] < 0) continue;
    if (na[i] < 0 || na[i] > houders[i]) return `mover ${i} ends below the own place`;
    const verlaten = net.plek[houders[i]];
    const bezet = plekken.filter((j) => j === verlaten).length;
    if (na[i] === houders[i] || bezet === net.capaciteit[verlaten]) continue;
    const wil = na.findIndex((e, k) => wantsEerder(net, k, e, verlaten));
    if (wil >= 0) return `the place that ${i} left stays free, and ${wil} wants it`;
  }
  return undefined;
}

function wantsEerder(net: Net, i: number, nu: number, plek: number): boolean {
  const tot = nu < 0 ? net.begin[i + 1] : nu;
  return net.plek.subarray(net.begin[i], Math.max(tot, net.begin[i])).includes(plek);
}

/** A market in which the seats of some people are taken by themselves. */
function createVerhuizers(toeval: Toeval): { readonly net: Net; readonly houders: Int32Array } {
  const markt: Proefmarkt = createProefmarkt(toeval, 7, 5);
  const net = buildProefnet(markt);
  const vrij = net.capaciteit.slice();
  const houders = Int32Array.from(markt.lijsten, (lijst, i) => {
    if (lijst.length === 0 || toeval.getal(2) === 0) return -1;
    const e = net.begin[i] + toeval.getal(lijst.length);
    vrij[net.plek[e]] -= 1;
    return vrij[net.plek[e]] < 0 ? -1 : e;
  });
  return { net, houders };
}

/** Broken: movers are people like all others. */
export function divideZonderGarantie(net: Net): Int32Array {
  return calculateVerdeling(net).gekozen;
}

/** Broken: the seats of movers are kept out of the market; who finds nothing better stays. */
export function divideBuitenDeMarkt(net: Net, houders: Int32Array): Int32Array {
  const capaciteit = net.capaciteit.slice();
  for (const e of houders) if (e >= 0) capaciteit[net.plek[e]] -= 1;
  const { gekozen } = calculateVerdeling({ ...net, capaciteit });
  return gekozen.map((e, i) => (houders[i] >= 0 && (e < 0 || e > houders[i]) ? houders[i] : e));
}
