import {
  type AdviesUitkomst,
  type Criteria,
  determineAdvies,
  determineAdviesUitkomst,
} from '#domain/advies/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { GeenBerekening } from '../berekening/index.ts';
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
  | { readonly code: 'advies-in-toekomst' }
  | GeenBerekening;

/** Records the advice on the running request and gives its outcome: one criterion is enough for a positive advice. */
export async function recordAdvies(
  { vandaag }: Werk,
  { adviezen, berekeningen }: Pick<Poorten, 'adviezen' | 'berekeningen'>,
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
  const antwoord = determineAdvies({
    aanvrager: aanvraag.aanvrager,
    ontvangen: aanvraag.ontvangenOp,
    criteriumA: criteria.a,
    criteriumB: criteria.b,
  });
  if (!antwoord.ok) return err({ code: 'geen-berekening', weigering: antwoord.error });
  const rijId = await adviezen.addAdvies(kop.id, aanvraag.id, { uitgebrachtOp, criteria, kenmerk });
  await berekeningen.saveBerekening(antwoord.value, { tabel: 'advies', rijId, dossierId: kop.id });
  return ok(determineAdviesUitkomst(criteria));
}
