import { createMarktUitLijsten } from '../proefmarkt.ts';
import { createLijsten, createParen, type Leerboekgeval } from './leerboek.ts';

/** One seat at every place. */
export const HUWELIJKEN: readonly Leerboekgeval[] = [
  {
    naam: 'three stable sets, everybody who proposes gets the first choice',
    bron: 'Gale and Shapley (1962), College Admissions and the Stability of Marriage, Am. Math. Monthly 69, example 1',
    markt: createMarktUitLijsten(
      { alpha: ['A', 'B', 'C'], beta: ['B', 'C', 'A'], gamma: ['C', 'A', 'B'] },
      { A: ['beta', 'gamma', 'alpha'], B: ['gamma', 'alpha', 'beta'], C: ['alpha', 'beta', 'gamma'] },
    ),
    verwacht: { alpha: 'A', beta: 'B', gamma: 'C' },
    stabiele: 3,
  },
  {
    naam: 'one stable set, in which nobody gets the first choice',
    bron: 'Gale and Shapley (1962), example 2',
    markt: createMarktUitLijsten(
      {
        alpha: ['A', 'B', 'C', 'D'],
        beta: ['A', 'D', 'C', 'B'],
        gamma: ['B', 'A', 'C', 'D'],
        delta: ['D', 'B', 'C', 'A'],
      },
      {
        A: ['delta', 'gamma', 'alpha', 'beta'],
        B: ['beta', 'delta', 'alpha', 'gamma'],
        C: ['delta', 'alpha', 'beta', 'gamma'],
        D: ['gamma', 'beta', 'alpha', 'delta'],
      },
    ),
    verwacht: { alpha: 'C', beta: 'D', gamma: 'A', delta: 'B' },
    stabiele: 1,
  },
  {
    naam: 'ten stable matchings of four pairs',
    bron: 'Knuth (1976), Mariages stables; also Gusfield and Irving (1989), The Stable Marriage Problem',
    markt: createMarktUitLijsten(
      createLijsten('m', 'w', ['1 2 3 4', '2 1 4 3', '3 4 1 2', '4 3 2 1']),
      createLijsten('w', 'm', ['4 3 2 1', '3 4 1 2', '2 1 4 3', '1 2 3 4']),
    ),
    verwacht: createParen('m', 'w', '1 2 3 4'),
    stabiele: 10,
  },
  {
    naam: '268 stable matchings of eight pairs: the previous case doubled',
    bron: 'Irving and Leather (1986), The complexity of counting stable marriages, SIAM J. Comput. 15',
    markt: createMarktUitLijsten(
      createLijsten('m', 'w', [
        '1 2 3 4 5 6 7 8',
        '2 1 4 3 6 5 8 7',
        '3 4 1 2 7 8 5 6',
        '4 3 2 1 8 7 6 5',
        '5 6 7 8 1 2 3 4',
        '6 5 8 7 2 1 4 3',
        '7 8 5 6 3 4 1 2',
        '8 7 6 5 4 3 2 1',
      ]),
      createLijsten('w', 'm', [
        '8 7 6 5 4 3 2 1',
        '7 8 5 6 3 4 1 2',
        '6 5 8 7 2 1 4 3',
        '5 6 7 8 1 2 3 4',
        '4 3 2 1 8 7 6 5',
        '3 4 1 2 7 8 5 6',
        '2 1 4 3 6 5 8 7',
        '1 2 3 4 5 6 7 8',
      ]),
    ),
    verwacht: createParen('m', 'w', '1 2 3 4 5 6 7 8'),
    stabiele: 268,
  },
  {
    naam: 'nine stable matchings of eight pairs',
    bron: 'McVitie and Wilson (1971), The stable marriage problem, Comm. ACM 14, the worked example',
    markt: createMarktUitLijsten(
      createLijsten('m', 'w', [
        '5 7 1 2 6 8 4 3',
        '2 3 7 5 4 1 8 6',
        '8 5 1 4 6 2 3 7',
        '3 2 7 4 1 6 8 5',
        '7 2 5 1 3 6 8 4',
        '1 6 7 5 8 4 2 3',
        '2 5 7 6 3 4 8 1',
        '3 8 4 5 7 2 6 1',
      ]),
      createLijsten('w', 'm', [
        '5 3 7 6 1 2 8 4',
        '8 6 3 5 7 2 1 4',
        '1 5 6 2 4 8 7 3',
        '8 7 3 2 4 1 5 6',
        '6 4 7 3 8 1 2 5',
        '2 8 5 4 6 3 7 1',
        '7 5 2 1 8 6 4 3',
        '7 4 1 5 2 3 6 8',
      ]),
    ),
    verwacht: createParen('m', 'w', '5 3 8 6 7 1 2 4'),
    stabiele: 9,
  },
  {
    naam: 'three stable solutions of three pairs',
    bron: 'Wikipedia, Stable marriage problem, section "Different stable matchings"',
    markt: createMarktUitLijsten(
      { A: ['Y', 'X', 'Z'], B: ['Z', 'Y', 'X'], C: ['X', 'Z', 'Y'] },
      { X: ['B', 'A', 'C'], Y: ['C', 'B', 'A'], Z: ['A', 'C', 'B'] },
    ),
    verwacht: { A: 'Y', B: 'Z', C: 'X' },
    stabiele: 3,
  },
  {
    naam: 'ten pairs from abe to jon',
    bron: 'Rosetta Code, Stable marriage problem, the engagements of the sample output',
    markt: createMarktUitLijsten(
      {
        abe: ['abi', 'eve', 'cath', 'ivy', 'jan', 'dee', 'fay', 'bea', 'hope', 'gay'],
        bob: ['cath', 'hope', 'abi', 'dee', 'eve', 'fay', 'bea', 'jan', 'ivy', 'gay'],
        col: ['hope', 'eve', 'abi', 'dee', 'bea', 'fay', 'ivy', 'gay', 'cath', 'jan'],
        dan: ['ivy', 'fay', 'dee', 'gay', 'hope', 'eve', 'jan', 'bea', 'cath', 'abi'],
        ed: ['jan', 'dee', 'bea', 'cath', 'fay', 'eve', 'abi', 'ivy', 'hope', 'gay'],
        fred: ['bea', 'abi', 'dee', 'gay', 'eve', 'ivy', 'cath', 'jan', 'hope', 'fay'],
        gav: ['gay', 'eve', 'ivy', 'bea', 'cath', 'abi', 'dee', 'hope', 'jan', 'fay'],
        hal: ['abi', 'eve', 'hope', 'fay', 'ivy', 'cath', 'jan', 'bea', 'gay', 'dee'],
        ian: ['hope', 'cath', 'dee', 'gay', 'bea', 'abi', 'fay', 'ivy', 'jan', 'eve'],
        jon: ['abi', 'fay', 'jan', 'gay', 'eve', 'bea', 'dee', 'cath', 'ivy', 'hope'],
      },
      {
        abi: ['bob', 'fred', 'jon', 'gav', 'ian', 'abe', 'dan', 'ed', 'col', 'hal'],
        bea: ['bob', 'abe', 'col', 'fred', 'gav', 'dan', 'ian', 'ed', 'jon', 'hal'],
        cath: ['fred', 'bob', 'ed', 'gav', 'hal', 'col', 'ian', 'abe', 'dan', 'jon'],
        dee: ['fred', 'jon', 'col', 'abe', 'ian', 'hal', 'gav', 'dan', 'bob', 'ed'],
        eve: ['jon', 'hal', 'fred', 'dan', 'abe', 'gav', 'col', 'ed', 'ian', 'bob'],
        fay: ['bob', 'abe', 'ed', 'ian', 'jon', 'dan', 'fred', 'gav', 'col', 'hal'],
        gay: ['jon', 'gav', 'hal', 'fred', 'bob', 'abe', 'col', 'ed', 'dan', 'ian'],
        hope: ['gav', 'jon', 'bob', 'abe', 'ian', 'dan', 'hal', 'ed', 'col', 'fred'],
        ivy: ['ian', 'col', 'hal', 'gav', 'fred', 'bob', 'abe', 'ed', 'jon', 'dan'],
        jan: ['ed', 'hal', 'gav', 'abe', 'bob', 'jon', 'col', 'ian', 'fred', 'dan'],
      },
    ),
    verwacht: {
      ...{ abe: 'ivy', bob: 'cath', col: 'dee', dan: 'fay', ed: 'jan' },
      ...{ fred: 'bea', gav: 'gay', hal: 'eve', ian: 'hope', jon: 'abi' },
    },
  },
];
