import type { Net } from '../markt/net.ts';
import type { Belangstelling, Wijziging } from './wijziging.ts';

/** One choice on a list, on its way to a net. */
type Keuze = { readonly plek: number; readonly sleutel: number; readonly hoogte: number };

/** The net after changes. New places have the numbers after the existing ones, in the order of the changes. */
export type GewijzigdNet = {
  readonly net: Net;
  /** The lists that changed, by person. */
  readonly lijsten: ReadonlyMap<number, readonly Keuze[]>;
  /** The places that a change speaks of. */
  readonly plekken: readonly number[];
};

/** The height of an edge of the old net on the list of its person: smaller is better, none is the worst. */
export function hoogteInLijst(net: Net, kandidaat: number, kant: number): number {
  return kant < 0 ? Number.POSITIVE_INFINITY : 2 * (kant - net.begin[kandidaat]) + 1;
}

/** The same of an edge of the net after changes, comparable with the old heights. */
export function hoogteNaWijziging({ net, lijsten }: GewijzigdNet, kandidaat: number, kant: number): number {
  const lijst = lijsten.get(kandidaat);
  return lijst === undefined || kant < 0
    ? hoogteInLijst(net, kandidaat, kant)
    : lijst[kant - net.begin[kandidaat]].hoogte;
}

/**
 * Makes the net that the changes describe. O(edges).
 *
 * @throws RangeError when a change takes away more seats than there are, removes a pair that is not there, adds one
 * that is, gives two people the same precedence at a place, or has a number that is not whole or too large.
 */
export function applyWijzigingen(net: Net, wijzigingen: readonly Wijziging[]): GewijzigdNet {
  const capaciteit = Array.from(net.capaciteit);
  const plekken: number[] = [];
  const lijsten = new Map<number, Keuze[]>();
  const listVan = (i: number) => {
    const lijst = lijsten.get(i) ?? listKeuzes(net, i);
    lijsten.set(i, lijst);
    return lijst;
  };
  for (const wijziging of wijzigingen) {
    const plek = wijziging.soort === 'plek-erbij' ? capaciteit.length : wijziging.plek;
    plekken.push(plek);
    switch (wijziging.soort) {
      case 'zitplaatsen':
        capaciteit[plek] += wijziging.aantal;
        requireGeheel(capaciteit[plek], `seats of place ${plek}`);
        break;
      case 'paar-weg':
        removeKeuze(listVan(wijziging.kandidaat), plek);
        break;
      case 'paar-erbij':
        addKeuze(listVan(wijziging.wie.kandidaat), plek, wijziging.wie);
        break;
      case 'plek-erbij':
        requireGeheel(wijziging.zitplaatsen, 'seats of new place');
        capaciteit.push(wijziging.zitplaatsen);
        for (const wie of wijziging.wie) addKeuze(listVan(wie.kandidaat), plek, wie);
    }
  }
  const nieuw = replaceLijsten(net, Int32Array.from(capaciteit), lijsten);
  requireVerschillend(nieuw, plekken);
  return { net: nieuw, lijsten, plekken };
}

/** Typed arrays would turn anything else into another number without a word. */
function requireGeheel(getal: number, wat: string): void {
  if (!Number.isInteger(getal) || getal < 0 || getal >= 2 ** 31) {
    throw new RangeError(`${wat}: ${getal} is no whole number from 0 below 2^31`);
  }
}

function listKeuzes(net: Net, i: number): Keuze[] {
  const keuzes: Keuze[] = [];
  for (let e = net.begin[i]; e < net.begin[i + 1]; e += 1) {
    keuzes.push({ plek: net.plek[e], sleutel: net.sleutel[e], hoogte: hoogteInLijst(net, i, e) });
  }
  return keuzes;
}

function removeKeuze(lijst: Keuze[], plek: number): void {
  const r = lijst.findIndex((keuze) => keuze.plek === plek);
  if (r < 0) throw new RangeError(`place ${plek} is not on the list that it should go from`);
  lijst.splice(r, 1);
}

function addKeuze(lijst: Keuze[], plek: number, { kandidaat, positie, sleutel }: Belangstelling): void {
  if (lijst.some((keuze) => keuze.plek === plek)) {
    throw new RangeError(`person ${kandidaat} has place ${plek} on the list already`);
  }
  requireGeheel(sleutel, 'precedence');
  const hoogte = 2 * positie;
  const r = lijst.findIndex((keuze) => keuze.hoogte > hoogte);
  lijst.splice(r < 0 ? lijst.length : r, 0, { plek, sleutel, hoogte });
}

function replaceLijsten(
  net: Net,
  capaciteit: Int32Array,
  lijsten: ReadonlyMap<number, readonly Keuze[]>,
): Net {
  const begin = new Int32Array(net.begin.length);
  for (let i = 0; i + 1 < begin.length; i += 1) {
    begin[i + 1] = begin[i] + (lijsten.get(i)?.length ?? net.begin[i + 1] - net.begin[i]);
  }
  const plek = new Int32Array(begin[begin.length - 1]);
  const sleutel = new Uint32Array(plek.length);
  for (let i = 0; i + 1 < begin.length; i += 1) {
    const lijst = lijsten.get(i);
    if (lijst === undefined) {
      for (let e = begin[i], oud = net.begin[i]; e < begin[i + 1]; e += 1, oud += 1) {
        plek[e] = net.plek[oud];
        sleutel[e] = net.sleutel[oud];
      }
    } else {
      plek.set(
        lijst.map((keuze) => keuze.plek),
        begin[i],
      );
      sleutel.set(
        lijst.map((keuze) => keuze.sleutel),
        begin[i],
      );
    }
  }
  return { begin, plek, sleutel, capaciteit };
}

/** Precedence stays strict at the places that changed. */
function requireVerschillend(net: Net, plekken: readonly number[]): void {
  const isGewijzigd = new Uint8Array(net.capaciteit.length);
  for (const j of plekken) isGewijzigd[j] = 1;
  const gezien = new Set<number>();
  for (let e = 0; e < net.plek.length; e += 1) {
    if (isGewijzigd[net.plek[e]] === 0) continue;
    const samen = net.plek[e] * 2 ** 32 + net.sleutel[e];
    if (gezien.has(samen))
      throw new RangeError(`two people have precedence ${net.sleutel[e]} at place ${net.plek[e]}`);
    gezien.add(samen);
  }
}
