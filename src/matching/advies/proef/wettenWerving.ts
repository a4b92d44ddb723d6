import type { Net } from '../../markt/net.ts';
import { createToeval, type Toeval } from '../../proef/toeval.ts';
import { applyWijzigingen } from '../gewijzigdNet.ts';
import type { Zitplaatstype } from '../werving.ts';
import { bruteMaximum } from './bruut.ts';
import type { Wet } from './motor.ts';
import { buildProefnet, createProefmarkt } from './proefmarkt.ts';

/** P23: the frontier is convex, and its n-th point is the cheapest of all sets of seats that place n people more. */
export const grensIsHetGoedkoopst: Wet = (motor, seed) => {
  const toeval = createToeval(seed);
  const net = buildProefnet(createProefmarkt(toeval, 5, 3));
  const typen = createTypen(net, toeval);
  const grens = motor.calculateWervingsgrens(net, typen);
  const verwacht = bruteGrens(net, typen);
  if (grens.length !== verwacht.length - 1)
    return `${grens.length} steps, brute force ${verwacht.length - 1}`;
  for (const [k, { erbij, prijs, totaal, type }] of grens.entries()) {
    if (erbij !== k + 1 || totaal !== verwacht[erbij])
      return `${erbij} more cost ${totaal}, brute force ${verwacht[erbij]}`;
    if (prijs !== typen[type].prijs) return `step ${erbij} has another price than its type`;
    if (k > 0 && prijs < grens[k - 1].prijs) return `step ${erbij} is cheaper than the one before`;
  }
  return undefined;
};

function createTypen(net: Net, toeval: Toeval): readonly Zitplaatstype[] {
  const kandidaten = Array.from({ length: net.begin.length - 1 }, (_, i) => i);
  return Array.from({ length: 1 + toeval.getal(3) }, (_, t) => ({
    id: `t${t}`,
    prijs: toeval.getal(5),
    zitplaatsen: 1 + toeval.getal(2),
    wie: kandidaten
      .filter(() => toeval.getal(2) === 0)
      .map((kandidaat) => ({ kandidaat, positie: 0, sleutel: kandidaat, bevestigd: true })),
  }));
}

/** Tries every number of seats of every type: the cheapest way to each number of people more, as far as possible. */
function bruteGrens(net: Net, typen: readonly Zitplaatstype[]): readonly number[] {
  const basis = bruteMaximum(net);
  const laagste: number[] = [];
  for (const aantallen of listAantallen(typen)) {
    const opening = typen.map(({ wie }, t) => ({
      soort: 'plek-erbij' as const,
      zitplaatsen: aantallen[t],
      wie,
    }));
    const erbij = bruteMaximum(applyWijzigingen(net, opening).net) - basis;
    const prijs = typen.reduce((som, type, t) => som + type.prijs * aantallen[t], 0);
    laagste[erbij] = Math.min(prijs, laagste[erbij] ?? Number.POSITIVE_INFINITY);
  }
  return laagste;
}

function listAantallen(typen: readonly Zitplaatstype[]): readonly (readonly number[])[] {
  return typen.reduce<readonly (readonly number[])[]>(
    (tot, { zitplaatsen }) =>
      tot.flatMap((rij) => Array.from({ length: zitplaatsen + 1 }, (_, k) => [...rij, k])),
    [[]],
  );
}
