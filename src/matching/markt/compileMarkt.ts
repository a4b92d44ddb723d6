import type { Uitslag } from '../uitslag.ts';
import { isMarkt } from './isMarkt.ts';
import { listMarktfouten } from './listMarktfouten.ts';
import type { Markt } from './markt.ts';
import type { Marktfout } from './marktfout.ts';
import type { GecompileerdeMarkt, Net } from './net.ts';
import { type Nummering, nummerIds } from './nummerIds.ts';

/**
 * Checks a parsed document, numbers its people and places and keeps the pairs that stand in both lists. With a fault
 * anywhere: every fault, with its path. O(choices + orders + people log people).
 */
export function compileMarkt(waarde: unknown): Uitslag<GecompileerdeMarkt, readonly Marktfout[]> {
  const gecompileerd = isMarkt(waarde) ? tryCompile(waarde) : undefined;
  return gecompileerd === undefined
    ? { ok: false, error: listMarktfouten(waarde) }
    : { ok: true, value: gecompileerd };
}

/** Every choice of every person one after another, also those that the place can not take. */
type Keuzelijsten = {
  readonly lijstbegin: Int32Array;
  /** Per choice: whose it is, and the number of the place. */
  readonly eigenaar: Int32Array;
  readonly plek: Int32Array;
  /** Per choice: another choice of the same place, or GEEN; and per place where that chain begins. */
  readonly volgende: Int32Array;
  readonly eerste: Int32Array;
};

const GEEN = -1;
const ONHAALBAAR = 0xffff_ffff;

/** Undefined when an id is double or unknown, or is no id at all. */
function tryCompile(markt: Markt): GecompileerdeMarkt | undefined {
  const kandidaten = nummerIds(markt.kandidaten);
  const plekken = nummerIds(markt.plekken);
  if (kandidaten === undefined || plekken === undefined) return undefined;
  const keuzes = readKeuzes(markt, kandidaten, plekken);
  if (keuzes === undefined) return undefined;
  const sleutel = readVolgordes(markt, kandidaten, plekken, keuzes);
  if (sleutel === undefined) return undefined;
  const { net, rang } = buildNet(markt, plekken, keuzes, sleutel);
  return {
    markt,
    net,
    kandidaten: kandidaten.ids,
    plekken: plekken.ids,
    rang,
    lijstbegin: keuzes.lijstbegin,
  };
}

/** Undefined when a choice is unknown or stands in a list twice. */
function readKeuzes(markt: Markt, kandidaten: Nummering, plekken: Nummering): Keuzelijsten | undefined {
  const lijstbegin = listLijstbegin(markt, kandidaten);
  const aantal = lijstbegin[lijstbegin.length - 1];
  const plek = new Int32Array(aantal);
  const eigenaar = new Int32Array(aantal);
  const volgende = new Int32Array(aantal);
  const eerste = new Int32Array(plekken.ids.length).fill(GEEN);
  for (let i = 0; i + 1 < lijstbegin.length; i += 1) {
    const { keuzes } = markt.kandidaten[kandidaten.plaatsen[i]];
    const begin = lijstbegin[i];
    for (let r = 0; r < keuzes.length; r += 1) {
      const j = plekken.nummers.get(keuzes[r]);
      if (j === undefined || eerste[j] >= begin) return undefined;
      const e = begin + r;
      plek[e] = j;
      eigenaar[e] = i;
      volgende[e] = eerste[j];
      eerste[j] = e;
    }
  }
  return { lijstbegin, eigenaar, plek, volgende, eerste };
}

function listLijstbegin(markt: Markt, { ids, plaatsen }: Nummering): Int32Array {
  const lijstbegin = new Int32Array(ids.length + 1);
  for (let i = 0; i < ids.length; i += 1) {
    lijstbegin[i + 1] = lijstbegin[i] + markt.kandidaten[plaatsen[i]].keuzes.length;
  }
  return lijstbegin;
}

/** Per choice: position in the order of the place, or ONHAALBAAR. Undefined when an order is wrong. */
function readVolgordes(
  markt: Markt,
  kandidaten: Nummering,
  plekken: Nummering,
  { eigenaar, volgende, eerste }: Keuzelijsten,
): Uint32Array | undefined {
  const sleutel = new Uint32Array(eigenaar.length).fill(ONHAALBAAR);
  const positie = new Int32Array(kandidaten.ids.length);
  const gezienBij = new Int32Array(kandidaten.ids.length).fill(GEEN);
  for (let j = 0; j < plekken.ids.length; j += 1) {
    const { volgorde } = markt.plekken[plekken.plaatsen[j]];
    for (let r = 0; r < volgorde.length; r += 1) {
      const i = kandidaten.nummers.get(volgorde[r]);
      if (i === undefined || gezienBij[i] === j) return undefined;
      gezienBij[i] = j;
      positie[i] = r;
    }
    for (let e = eerste[j]; e !== GEEN; e = volgende[e]) {
      const i = eigenaar[e];
      if (gezienBij[i] === j) sleutel[e] = positie[i];
    }
  }
  return sleutel;
}

/** Drops the choices that are not feasible. */
function buildNet(
  markt: Markt,
  plekken: Nummering,
  { lijstbegin, plek }: Keuzelijsten,
  sleutel: Uint32Array,
): { readonly net: Net; readonly rang: Int32Array } {
  const begin = new Int32Array(lijstbegin.length);
  const rang = new Int32Array(plek.length);
  const capaciteit = new Int32Array(plekken.ids.length);
  let kanten = 0;
  for (let i = 0; i + 1 < lijstbegin.length; i += 1) {
    for (let e = lijstbegin[i]; e < lijstbegin[i + 1]; e += 1) {
      if (sleutel[e] === ONHAALBAAR) continue;
      capaciteit[plek[e]] += 1;
      plek[kanten] = plek[e];
      sleutel[kanten] = sleutel[e];
      rang[kanten] = e - lijstbegin[i];
      kanten += 1;
    }
    begin[i + 1] = kanten;
  }
  for (let j = 0; j < capaciteit.length; j += 1) {
    capaciteit[j] = Math.min(markt.plekken[plekken.plaatsen[j]].capaciteit, capaciteit[j] + 1);
  }
  return {
    net: { begin, plek: plek.slice(0, kanten), sleutel: sleutel.slice(0, kanten), capaciteit },
    rang: rang.slice(0, kanten),
  };
}
