import {
  DEELWINST_SOORTEN,
  type DeelwinstSoort,
  type GetoondeDeelwinst,
  protectDeelwinst,
} from '#application/deelafspraak/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Datum } from '#domain/shared/index.ts';

/** One outcome as it can be shown. */
export type DeelwinstSoortBeeld = {
  readonly soort: DeelwinstSoort;
  readonly rijen: readonly (GetoondeDeelwinst & { readonly naam: string })[];
  readonly marktHash: string;
};

/** The latest outcomes of the region, small numbers protected. */
export type DeelwinstBeeld = {
  readonly dag: Datum;
  readonly beleid: string;
  readonly delen: readonly DeelwinstSoortBeeld[];
};

/** Null when nothing was calculated for this region. */
export async function loadDeelwinstBeeld({
  deelafspraken,
}: Pick<Poorten, 'deelafspraken'>): Promise<DeelwinstBeeld | null> {
  const alle = await deelafspraken.listDeelwinst();
  const [eerste] = alle;
  if (eerste === undefined) return null;
  const namen = await deelafspraken.listGemeentenamen(alle.map(({ gemeente }) => gemeente));
  const delen = DEELWINST_SOORTEN.map((soort) => {
    const rijen = alle.filter((rij) => rij.soort === soort);
    return {
      soort,
      rijen: protectDeelwinst(rijen).map((rij) => ({
        ...rij,
        naam: namen.get(rij.gemeente) ?? rij.gemeente,
      })),
      marktHash: rijen[0]?.marktHash ?? '',
    };
  });
  return { dag: eerste.dag, beleid: eerste.beleid, delen };
}
