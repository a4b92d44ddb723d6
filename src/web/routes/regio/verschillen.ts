import type { Werkcel } from '#application/deelafspraak/index.ts';
import { isKleinAantal } from '#domain/publicatie/index.ts';

/** A kind of work that more people of a gemeente wish than it has free seats for, and who has free seats. */
export type Verschil = Werkcel & { readonly elders: readonly string[] };

const MEESTE = 3;

/** The largest gaps, made of shown figures only: where few people wish the work nothing is said. */
export function listVerschillen(cellen: readonly Werkcel[]): readonly Verschil[] {
  return cellen
    .filter(({ gewenst, vrij }) => !isKleinAantal(gewenst) && gewenst > vrij)
    .sort((a, b) => b.gewenst - b.vrij - (a.gewenst - a.vrij))
    .slice(0, MEESTE)
    .map((cel) => ({
      ...cel,
      elders: cellen
        .filter(
          ({ werksoort, gemeente, vrij }) =>
            werksoort === cel.werksoort && gemeente !== cel.gemeente && vrij > 0,
        )
        .map(({ gemeente }) => gemeente),
    }));
}
