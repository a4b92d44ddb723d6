import type { Markt } from './markt.ts';

/**
 * A market on typed arrays. People and places are numbered by the code-unit order of their ids, so that no answer
 * depends on the order of the input. The edges of person i are [begin[i], begin[i + 1]) in the order of the own list,
 * feasible ones only. Memory: 8 bytes an edge, 4 a person, 4 a place.
 */
export type Net = {
  /** Length people + 1: where the edges of each person begin. */
  readonly begin: Int32Array;
  /** Per edge: the number of the place. */
  readonly plek: Int32Array;
  /** Per edge: precedence of the person at the place; smaller goes first, no two alike at one place. */
  readonly sleutel: Uint32Array;
  /** Per place: seats, but never more than one above the number of edges: that many can not be filled anyway. */
  readonly capaciteit: Int32Array;
};

/** A checked market on numbers, with what is needed to speak about it in ids again. */
export type GecompileerdeMarkt = {
  readonly markt: Markt;
  readonly net: Net;
  /** Ids by number. */
  readonly kandidaten: readonly string[];
  /** Ids by number. */
  readonly plekken: readonly string[];
  /** Per edge: its place in the person's own list, from 0; choices that are not feasible count too. */
  readonly rang: Int32Array;
  /** Length people + 1: where the list of each person begins when all lists stand one after another. */
  readonly lijstbegin: Int32Array;
};
