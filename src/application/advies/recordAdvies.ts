import { type AdviesUitkomst, type Criteria, determineAdviesUitkomst } from '#domain/advies/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { DossierKop } from '../dossier/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import { findLopendeAanvraag } from './requestAdvies.ts';

export type AdviesInvoer = {
  readonly uitgebrachtOp: Datum;
  readonly criteria: Criteria;
  readonly kenmerk: string;
};

export type AdviesWeigering =
  | { readonly code: 'geen-aanvraag' }
  | { readonly code: 'dossier-gesloten' }
  | { readonly code: 'advies-voor-aanvraag'; readonly ontvangenOp: Datum }
  | { readonly code: 'advies-in-toekomst' };

/** Records the advice on the running request and gives its outcome: one criterion is enough for a positive advice. */
export async function recordAdvies(
  { vandaag }: Werk,
  { adviezen }: Pick<Poorten, 'adviezen'>,
  kop: DossierKop,
  { uitgebrachtOp, criteria, kenmerk }: AdviesInvoer,
): Promise<Result<AdviesUitkomst, AdviesWeigering>> {
  if (kop.geslotenOp !== null) return err({ code: 'dossier-gesloten' });
  const aanvraag = findLopendeAanvraag(await adviezen.listAanvragen(kop.id));
  if (aanvraag === undefined) return err({ code: 'geen-aanvraag' });
  if (uitgebrachtOp > vandaag) return err({ code: 'advies-in-toekomst' });
  if (uitgebrachtOp < aanvraag.ontvangenOp) {
    return err({ code: 'advies-voor-aanvraag', ontvangenOp: aanvraag.ontvangenOp });
  }
  await adviezen.addAdvies(kop.id, aanvraag.id, { uitgebrachtOp, criteria, kenmerk });
  return ok(determineAdviesUitkomst(criteria));
}
