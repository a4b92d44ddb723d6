import { type Dag, leesDag } from '../dag.ts';

/** How many people work on a day. */
export type Curve = (dag: Dag) => number;

type Punt = readonly [Dag, number];

/** A line through the points; level before the first and after the last. */
function createCurve(punten: readonly Punt[]): Curve {
  return (dag) => {
    let vorig = punten[0] ?? [0, 0];
    for (const punt of punten) {
      if (dag < punt[0]) {
        if (dag <= vorig[0]) return vorig[1];
        return vorig[1] + ((punt[1] - vorig[1]) * (dag - vorig[0])) / (punt[0] - vorig[0]);
      }
      vorig = punt;
    }
    return vorig[1];
  };
}

/**
 * Almere: 9 placed in 2015, 19 by June 2016, 30 wished for in 2016 (interview of 2016), 60 expected in 2018, 65 by the
 * end of March 2019 and 73 on 15 April 2019 (news item of the gemeente). The other points are invented.
 */
export const CURVE_ALMERE: readonly (readonly [string, number])[] = [
  ['2015-05-31', 0],
  ['2015-12-31', 9],
  ['2016-06-15', 19],
  ['2016-12-31', 30],
  ['2017-12-31', 38],
  ['2018-12-31', 60],
  ['2019-03-31', 67],
  ['2019-04-15', 73],
  ['2019-12-31', 78],
  ['2020-12-31', 84],
  ['2021-12-31', 92],
  ['2022-12-31', 99],
  ['2023-12-31', 107],
  ['2024-12-31', 114],
  ['2025-12-31', 120],
  ['2026-03-02', 121],
  ['2030-12-31', 150],
];

/** Share of the taakstelling of 2026 that worked in the whole country; published for 2015, 2018, 2019 and 2022. */
export const CURVE_LANDELIJK: readonly (readonly [string, number])[] = [
  ['2015-03-31', 0],
  ['2015-12-31', 0.01],
  ['2016-12-31', 0.03],
  ['2017-12-31', 0.09],
  ['2018-12-31', 0.195],
  ['2019-12-31', 0.31],
  ['2020-12-31', 0.41],
  ['2021-12-31', 0.52],
  ['2022-12-31', 0.63],
  ['2023-12-31', 0.7],
  ['2024-12-31', 0.76],
  ['2025-12-31', 0.82],
  ['2026-12-31', 0.85],
];

/** The points of a table, each number multiplied. */
export function schaalCurve(punten: readonly (readonly [string, number])[], factor: number): Curve {
  return createCurve(punten.map(([tekst, aantal]) => [leesDag(tekst), aantal * factor] as const));
}
