import type { Net } from '../../markt/net.ts';
import type { Toeval } from '../../proef/toeval.ts';

/** A small market in plain lists, from which a test can see what should come out. */
export type Proefmarkt = {
  /** Per person the places of the own list. */
  readonly lijsten: readonly (readonly number[])[];
  /** Per place everybody, highest precedence first. */
  readonly volgorden: readonly (readonly number[])[];
  readonly capaciteit: readonly number[];
};

/** Between two positions in an order there is room for somebody else. */
export const SLEUTELSTAP = 10;

/** Random lists; every place has an order of its own, so that rejections run on in chains. */
export function createProefmarkt(toeval: Toeval, maxKandidaten = 5, maxPlekken = 4): Proefmarkt {
  const kandidaten = 1 + toeval.getal(maxKandidaten);
  const plekken = 1 + toeval.getal(maxPlekken);
  const alle = Array.from({ length: plekken }, (_, j) => j);
  const iedereen = Array.from({ length: kandidaten }, (_, i) => i);
  return {
    lijsten: iedereen.map(() => toeval.schud(alle).slice(0, toeval.getal(plekken + 1))),
    volgorden: alle.map(() => toeval.schud(iedereen)),
    capaciteit: alle.map(() => toeval.getal(3)),
  };
}

/** The net of a market. */
export function buildProefnet({ lijsten, volgorden, capaciteit }: Proefmarkt): Net {
  const begin = new Int32Array(lijsten.length + 1);
  lijsten.forEach((lijst, i) => {
    begin[i + 1] = begin[i] + lijst.length;
  });
  return {
    begin,
    plek: Int32Array.from(lijsten.flat()),
    sleutel: Uint32Array.from(
      lijsten.flatMap((lijst, i) => lijst.map((j) => SLEUTELSTAP * (1 + volgorden[j].indexOf(i)))),
    ),
    capaciteit: Int32Array.from(capaciteit),
  };
}

/** Per person the number of the place, -1 without. */
export function toPlekken(net: Net, gekozen: Int32Array): number[] {
  return Array.from(gekozen, (e) => (e < 0 ? -1 : net.plek[e]));
}
