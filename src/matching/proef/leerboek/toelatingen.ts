import { createMarktUitLijsten } from '../proefmarkt.ts';
import type { Leerboekgeval } from './leerboek.ts';

/** Lists that do not hold everybody, or several seats at a place. */
export const TOELATINGEN: readonly Leerboekgeval[] = [
  {
    naam: 'two applicants would gladly change places, and stability forbids it',
    bron: 'Roth (1982), The Economics of Matching, Math. Oper. Res. 7; as example 1 in Abdulkadiroğlu and Sönmez (2003), School Choice, AER 93',
    markt: createMarktUitLijsten(
      { i1: ['s2', 's1', 's3'], i2: ['s1', 's2', 's3'], i3: ['s1', 's2', 's3'] },
      { s1: ['i1', 'i3', 'i2'], s2: ['i2', 'i1', 'i3'], s3: ['i2', 'i1', 'i3'] },
    ),
    verwacht: { i1: 's1', i2: 's2', i3: 's3' },
    stabiele: 1,
  },
  {
    naam: 'the only stable matching is not the best for a college with two seats',
    bron: 'Roth (1985), The College Admissions Problem is not Equivalent to the Marriage Problem, J. Econ. Theory 36',
    markt: createMarktUitLijsten(
      {
        s1: ['C3', 'C1', 'C2'],
        s2: ['C2', 'C1', 'C3'],
        s3: ['C1', 'C3', 'C2'],
        s4: ['C1', 'C2', 'C3'],
      },
      { C1: [2, 's1', 's2', 's3', 's4'], C2: ['s1', 's2', 's3', 's4'], C3: ['s3', 's1', 's2', 's4'] },
    ),
    verwacht: { s1: 'C3', s2: 'C2', s3: 'C1', s4: 'C1' },
    stabiele: 1,
  },
  {
    naam: 'somebody without a place keeps two others from changing',
    bron: 'Ergin (2002), Efficient Resource Allocation on the Basis of Priorities, Econometrica 70, the first example',
    markt: createMarktUitLijsten(
      { i: ['b', 'a'], j: ['a'], k: ['a', 'b'] },
      { a: ['i', 'j', 'k'], b: ['k', 'i', 'j'] },
    ),
    verwacht: { i: 'a', k: 'b' },
  },
  {
    naam: 'five applicants, three hospitals with two positions each',
    bron: 'National Resident Matching Program (2014), Run a Match',
    markt: createMarktUitLijsten(
      {
        Anderson: ['City'],
        Chen: ['City', 'Mercy'],
        Ford: ['City', 'General', 'Mercy'],
        Davis: ['Mercy', 'City', 'General'],
        Eastman: ['City', 'Mercy', 'General'],
      },
      {
        Mercy: [2, 'Chen', 'Ford'],
        City: [2, 'Eastman', 'Anderson', 'Chen', 'Davis', 'Ford'],
        General: [2, 'Eastman', 'Anderson', 'Ford', 'Davis'],
      },
    ),
    verwacht: { Anderson: 'City', Chen: 'Mercy', Davis: 'General', Eastman: 'City', Ford: 'General' },
  },
  {
    naam: 'five residents, three hospitals with two positions each',
    bron: 'Wilde, Knight and Gillard (2020), Matching: A Python library for solving matching games, J. Open Source Softw. 5; the README',
    markt: createMarktUitLijsten(
      { A: ['C'], S: ['C', 'M'], D: ['C', 'M', 'G'], J: ['C', 'G', 'M'], L: ['M', 'C', 'G'] },
      { M: [2, 'D', 'L', 'S', 'J'], C: [2, 'D', 'A', 'S', 'L', 'J'], G: [2, 'D', 'J', 'L'] },
    ),
    verwacht: { A: 'C', D: 'C', J: 'G', L: 'M', S: 'M' },
  },
];
