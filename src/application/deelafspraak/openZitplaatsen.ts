import type { Poorten } from '#application/poorten.ts';
import { HORIZON_DAGEN } from '#application/ronde/index.ts';
import type { Werk } from '#application/shared/index.ts';
import {
  determineDeelafspraakStand,
  determineOpenstelling,
  intersectPerioden,
  type OpenstellingWeigering,
} from '#domain/deelafspraak/index.ts';
import { type Datum, err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import type { Deelafspraak, OpenbarePlek } from './deelafspraak.ts';

export type OpenWeigering =
  | OpenstellingWeigering
  | { readonly code: 'afspraak-geldt-niet' }
  | { readonly code: 'begin-voorbij' };

/**
 * Opens seats of an own place for the partner of an agreement. Own residents first: without a reason only after a round,
 * and when none of them waits for the place.
 */
export async function openZitplaatsen(
  { vandaag }: Werk,
  poorten: Pick<Poorten, 'deelafspraken' | 'rondes'>,
  invoer: {
    readonly afspraak: Deelafspraak;
    readonly plek: OpenbarePlek;
    readonly aantal: number;
    readonly periode: Periode;
    readonly reden: string;
  },
): Promise<Result<string, OpenWeigering>> {
  const { afspraak, plek, aantal, reden } = invoer;
  const stand = determineDeelafspraakStand(afspraak, vandaag);
  const periode = intersectPerioden(afspraak.periode, invoer.periode);
  if (afspraak.kant !== 'eigenaar' || !['loopt', 'komt'].includes(stand) || periode === undefined) {
    return err({ code: 'afspraak-geldt-niet' });
  }
  if (invoer.periode.van < vandaag) return err({ code: 'begin-voorbij' });
  const grond = determineOpenstelling({
    ...{ aantal, vrij: plek.vrij, reden },
    laatsteRonde: await findLaatsteRonde(poorten),
    eigenWachtenden: await countEigenWachtenden(poorten, plek.nummer, vandaag),
  });
  if (!grond.ok) return grond;
  const { id, ander } = afspraak;
  return ok(
    await poorten.deelafspraken.addPlekdeling({
      ...{ afspraak: { id, ander }, werkplekId: plek.id, aantal, periode, geopendOp: vandaag },
      grond: grond.value,
    }),
  );
}

async function findLaatsteRonde({ rondes }: Pick<Poorten, 'rondes'>): Promise<number | null> {
  const gedraaid = (await rondes.listRondes()).filter(({ gedraaidOp }) => gedraaidOp !== null);
  return gedraaid[0]?.nummer ?? null;
}

/**
 * Own residents who wait, or ask for another place, and have this one on their list, unless it surely does not fit.
 * Writes a line in the log.
 */
async function countEigenWachtenden(
  { rondes }: Pick<Poorten, 'rondes'>,
  nummer: string,
  vandaag: Datum,
): Promise<number> {
  const { personen } = await rondes.loadGegevens(vandaag, HORIZON_DAGEN);
  return personen.filter(({ keuzes }) =>
    keuzes.some(({ plek, haalbaarheid }) => plek === nummer && haalbaarheid.uitkomst !== 'niet-haalbaar'),
  ).length;
}
