import type { Net } from '../markt/net.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { findComponent } from './componenten.ts';
import { applyWijzigingen, hoogteInLijst, hoogteNaWijziging } from './gewijzigdNet.ts';
import type { Wijziging } from './wijziging.ts';

/** What a change would do. Lists of person numbers, ascending. */
export type WatAls = {
  /** The net with the change in it, and the whole allocation on it. */
  readonly net: Net;
  readonly gekozen: Int32Array;
  /** How many people more (or fewer) have a place. */
  readonly verschil: number;
  readonly beter: readonly number[];
  readonly slechter: readonly number[];
  /** Those among `beter` who had no place, and those among `slechter` who have none now. */
  readonly nieuw: readonly number[];
  readonly kwijt: readonly number[];
};

/**
 * What would happen with these changes: the exact outcome of allocating again, computed for the part of the market
 * that hangs together with the change (the rest cannot differ). `gekozen` is the allocation on `net`.
 */
export function whatIf(net: Net, gekozen: Int32Array, wijzigingen: readonly Wijziging[]): WatAls {
  const gewijzigd = applyWijzigingen(net, wijzigingen);
  const component = findComponent(gewijzigd.net, [...gewijzigd.lijsten.keys()], gewijzigd.plekken);
  const deel = calculateVerdeling(component.net).gekozen;
  const na = toGewijzigd(net, gewijzigd.net, gekozen);
  const [beter, slechter, nieuw, kwijt]: [number[], number[], number[], number[]] = [[], [], [], []];
  component.kandidaten.forEach((i, k) => {
    na[i] = deel[k] < 0 ? -1 : component.kanten[deel[k]];
    const was = hoogteInLijst(net, i, gekozen[i]);
    const wordt = hoogteNaWijziging(gewijzigd, i, na[i]);
    if (wordt < was) beter.push(i);
    if (wordt > was) slechter.push(i);
    if (wordt < was && gekozen[i] < 0) nieuw.push(i);
    if (wordt > was && na[i] < 0) kwijt.push(i);
  });
  for (const lijst of [beter, slechter, nieuw, kwijt]) lijst.sort((a, b) => a - b);
  return {
    net: gewijzigd.net,
    gekozen: na,
    verschil: nieuw.length - kwijt.length,
    beter,
    slechter,
    nieuw,
    kwijt,
  };
}

/** The edges of the allocation in the numbers of the changed net; right for everybody whose list did not change. */
function toGewijzigd(net: Net, nieuw: Net, gekozen: Int32Array): Int32Array {
  return gekozen.map((e, i) => (e < 0 ? -1 : e - net.begin[i] + nieuw.begin[i]));
}

/** A change that gives the person a place: a single one, checked by allocating again. */
export type Hulp = { readonly wijziging: Wijziging; readonly watAls: WatAls };

/**
 * Which single change would place this person: one seat more at each place of the own list, best first, and after
 * those the changes that the caller can think of (a wider travel distance, other hours). Each is verified by
 * allocating again; what does not help is left out.
 */
export function whatWouldHelp(
  net: Net,
  gekozen: Int32Array,
  kandidaat: number,
  mogelijk: readonly Wijziging[] = [],
): readonly Hulp[] {
  if (gekozen[kandidaat] >= 0) return [];
  const zitplaatsen = Array.from(
    net.plek.subarray(net.begin[kandidaat], net.begin[kandidaat + 1]),
    (plek): Wijziging => ({ soort: 'zitplaatsen', plek, aantal: 1 }),
  );
  return [...zitplaatsen, ...mogelijk]
    .map((wijziging) => ({ wijziging, watAls: whatIf(net, gekozen, [wijziging]) }))
    .filter(({ watAls }) => watAls.gekozen[kandidaat] >= 0);
}
