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
  /** Per choice: whose it is, the number of the place, and its place in the list from 0. */
  readonly eigenaar: Int32Array;
  readonly plek: Int32Array;
  readonly rang: Int32Array;
  /** Per choice: another choice of the same place, or GEEN; and per place where that chain begins. */
  readonly volgende: Int32Array;
  readonly eerste: Int32Array;
};

/** Per choice: position in the order of the place, or ONHAALBAAR; and per place how many choices are feasible. */
type Sleutels = { readonly sleutel: Uint32Array; readonly haalbaar: Int32Array };

const GEEN = -1;
const ONHAALBAAR = 0xffff_ffff;

/** Undefined when an id is double or unknown, or is no id at all. */
function tryCompile(markt: Markt): GecompileerdeMarkt | undefined {
  const kandidaten = nummerIds(markt.kandidaten);
  const plekken = nummerIds(markt.plekken);
  if (kandidaten === undefined || plekken === undefined) return undefined;
  const keuzes = readKeuzes(markt, kandidaten, plekken);
  if (keuzes === undefined) return undefined;
  const sleutels = readVolgordes(markt, kandidaten, plekken, keuzes);
  if (sleutels === undefined) return undefined;
  const { rang, ...kanten } = dropOnhaalbare(keuzes, sleutels);
  const net = { ...kanten, capaciteit: listCapaciteiten(markt, plekken, sleutels) };
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
  const eigenaar = new Int32Array(aantal);
  const plek = new Int32Array(aantal);
  const rang = new Int32Array(aantal);
  const volgende = new Int32Array(aantal);
  const eerste = new Int32Array(plekken.ids.length).fill(GEEN);
  for (let i = 0; i + 1 < lijstbegin.length; i += 1) {
    const { keuzes } = markt.kandidaten[kandidaten.plaatsen[i]];
    const begin = lijstbegin[i];
    for (let r = 0; r < keuzes.length; r += 1) {
      const j = plekken.nummers.get(keuzes[r]);
      if (j === undefined || eerste[j] >= begin) return undefined;
      const e = begin + r;
      eigenaar[e] = i;
      plek[e] = j;
      rang[e] = r;
      volgende[e] = eerste[j];
      eerste[j] = e;
    }
  }
  return { lijstbegin, eigenaar, plek, rang, volgende, eerste };
}

function listLijstbegin(markt: Markt, { ids, plaatsen }: Nummering): Int32Array {
  const lijstbegin = new Int32Array(ids.length + 1);
  for (let i = 0; i < ids.length; i += 1) {
    lijstbegin[i + 1] = lijstbegin[i] + markt.kandidaten[plaatsen[i]].keuzes.length;
  }
  return lijstbegin;
}

/** Undefined when somebody in an order is unknown or stands in it twice. */
function readVolgordes(
  markt: Markt,
  kandidaten: Nummering,
  plekken: Nummering,
  { eigenaar, volgende, eerste }: Keuzelijsten,
): Sleutels | undefined {
  const sleutel = new Uint32Array(eigenaar.length).fill(ONHAALBAAR);
  const haalbaar = new Int32Array(plekken.ids.length);
  const positie = new Int32Array(kandidaten.ids.length);
  const gezienBij = new Int32Array(kandidaten.ids.length).fill(GEEN);
  for (let j = 0; j < haalbaar.length; j += 1) {
    const { volgorde } = markt.plekken[plekken.plaatsen[j]];
    for (let r = 0; r < volgorde.length; r += 1) {
      const i = kandidaten.nummers.get(volgorde[r]);
      if (i === undefined || gezienBij[i] === j) return undefined;
      gezienBij[i] = j;
      positie[i] = r;
    }
    for (let e = eerste[j]; e !== GEEN; e = volgende[e]) {
      const i = eigenaar[e];
      if (gezienBij[i] !== j) continue;
      sleutel[e] = positie[i];
      haalbaar[j] += 1;
    }
  }
  return { sleutel, haalbaar };
}

function listCapaciteiten(markt: Markt, { plaatsen }: Nummering, { haalbaar }: Sleutels): Int32Array {
  return haalbaar.map((kanten, j) => Math.min(markt.plekken[plaatsen[j]].capaciteit, kanten + 1));
}

type Kanten = Omit<Net, 'capaciteit'> & { readonly rang: Int32Array };

/** The feasible choices; most often that is all of them. */
function dropOnhaalbare({ lijstbegin, plek, rang }: Keuzelijsten, { sleutel, haalbaar }: Sleutels): Kanten {
  const aantal = haalbaar.reduce((som, kanten) => som + kanten, 0);
  if (aantal === plek.length) return { begin: lijstbegin, plek, sleutel, rang };
  const begin = new Int32Array(lijstbegin.length);
  const over = {
    plek: new Int32Array(aantal),
    sleutel: new Uint32Array(aantal),
    rang: new Int32Array(aantal),
  };
  let kanten = 0;
  for (let i = 0; i + 1 < lijstbegin.length; i += 1) {
    for (let e = lijstbegin[i]; e < lijstbegin[i + 1]; e += 1) {
      if (sleutel[e] === ONHAALBAAR) continue;
      over.plek[kanten] = plek[e];
      over.sleutel[kanten] = sleutel[e];
      over.rang[kanten] = rang[e];
      kanten += 1;
    }
    begin[i + 1] = kanten;
  }
  return { begin, ...over };
}
