import { zoeknaamVan } from '#domain/persoon/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { ConceptKandidaat } from './concept.ts';
import type { Herkomst } from './herkomst.poort.ts';

export type RegistratieInvoer = {
  readonly concept: ConceptKandidaat;
  /** Id of the known person it is; 'iemand-anders'; null when nothing was chosen. */
  readonly keuze: string | null;
  readonly herkomst: Herkomst;
  readonly postcode: string | null;
  readonly telefoon: string;
};

export type RegistratieWeigering =
  | { readonly code: 'keuze-ontbreekt' }
  | { readonly code: 'zelfde-bsn'; readonly nummer: string }
  | { readonly code: 'dossier-is-open'; readonly nummer: string };

/**
 * Registers a person and opens a dossier with the actor as klantmanager; gives the dossier number. People who may be
 * the same must be looked at first: the same BSN is the same person, a likeness asks for a choice.
 */
export async function registerKandidaat(
  { actor, vandaag }: Werk,
  { kandidaten }: Pick<Poorten, 'kandidaten'>,
  { concept, keuze, herkomst, postcode, telefoon }: RegistratieInvoer,
): Promise<Result<string, RegistratieWeigering>> {
  const dubbelen = await kandidaten.listDubbelen(concept, actor.gemeenteCode);
  const gekozen = dubbelen.find(({ persoonId }) => persoonId === keuze);
  if (dubbelen.length > 0 && gekozen === undefined && keuze !== 'iemand-anders') {
    return err({ code: 'keuze-ontbreekt' });
  }
  const zelfde = dubbelen.find(({ grond }) => grond === 'bsn');
  if (zelfde !== undefined && gekozen !== zelfde) return err({ code: 'zelfde-bsn', nummer: zelfde.nummer });
  if (gekozen?.open) return err({ code: 'dossier-is-open', nummer: gekozen.nummer });
  const nummer = await kandidaten.saveKandidaat({
    ...concept,
    gemeenteCode: actor.gemeenteCode,
    persoonId: gekozen?.persoonId ?? null,
    herkomst,
    postcode,
    telefoon,
    klantmanagerId: actor.gebruikerId,
    geopendOp: vandaag,
    zoeknaam: zoeknaamVan(concept.naam),
  });
  return ok(nummer);
}
