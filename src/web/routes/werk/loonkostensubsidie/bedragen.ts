import type { DossierKop } from '#application/dossier/index.ts';
import { calculateSubsidie } from '#application/loonkostensubsidie/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import { containsDatum } from '#domain/shared/index.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { SubsidieMetBedrag } from './subsidie-blok.tsx';

/** The subsidies of one dossier, those that run today with what they are now. */
export async function listSubsidiesMetBedrag(
  { poorten, werk: { vandaag } }: Pick<PaginaVraag, 'poorten' | 'werk'>,
  { id, geboortedatum }: Pick<DossierKop, 'id' | 'geboortedatum'>,
  plaatsingen: readonly PlaatsingBeeld[],
): Promise<readonly SubsidieMetBedrag[]> {
  const subsidies = await poorten.subsidies.listSubsidies(id);
  if (subsidies.length === 0) return [];
  const normen = await poorten.normen.readNormen();
  const perId = new Map(
    plaatsingen.flatMap(({ dienstverbanden }) => dienstverbanden).map((deel) => [deel.id, deel]),
  );
  return subsidies.map((subsidie) => {
    const dienstverband = perId.get(subsidie.dienstverbandId);
    const loopt = containsDatum(subsidie.periode, vandaag) && dienstverband !== undefined;
    const uitslag = loopt
      ? calculateSubsidie(subsidie, { dienstverband, geboortedatum, dag: vandaag }, normen)
      : undefined;
    return { ...subsidie, uitslag };
  });
}
