import type { Markt } from '../../markt/markt.ts';
import { koppel } from '../motor.ts';
import { withKeuzes } from '../proefmarkt.ts';
import { getRang } from '../stabiel.ts';
import type { Eigenschap } from './eigenschap.ts';

/** P8 and P9: telling the truth is the best anybody can do. */
export const PRIKKELS: readonly Eigenschap[] = [
  {
    naam: 'P8 no other list gives a person a better place',
    kandidaten: 4,
    geldt: (motor, markt) => {
      const eerlijk = koppel(motor, markt);
      return markt.kandidaten.every(({ id }) =>
        listLijsten(markt, 3).every(
          (lijst) =>
            getRang(markt, id, koppel(motor, withKeuzes(markt, id, lijst))) >= getRang(markt, id, eerlijk),
        ),
      );
    },
  },
  {
    naam: 'P9 no two lists give two people both a better place',
    kandidaten: 3,
    geldt: (motor, markt) => {
      const eerlijk = koppel(motor, markt);
      return listParen(markt.kandidaten.map(({ id }) => id)).every(([een, ander]) =>
        listLijsten(markt, 2).every((lijst) =>
          listLijsten(markt, 2).every((andere) => {
            const uitkomst = koppel(motor, withKeuzes(withKeuzes(markt, een, lijst), ander, andere));
            return [een, ander].some((id) => getRang(markt, id, uitkomst) >= getRang(markt, id, eerlijk));
          }),
        ),
      );
    },
  },
];

/** Every list of at most so many places. */
function listLijsten(markt: Markt, lengte: number): readonly (readonly string[])[] {
  const plekken = markt.plekken.map(({ id }) => id);
  let lijsten: (readonly string[])[] = [[]];
  for (let keer = 0; keer < lengte; keer += 1) {
    const langer = lijsten.flatMap((lijst) =>
      plekken.filter((plek) => !lijst.includes(plek)).map((plek) => [...lijst, plek]),
    );
    lijsten = [...lijsten, ...langer];
  }
  return [...new Map(lijsten.map((lijst) => [lijst.join(' '), lijst])).values()];
}

function listParen(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((een, plaats) => ids.slice(plaats + 1).map((ander) => [een, ander] as const));
}
