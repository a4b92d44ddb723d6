import { determineOnderzoek } from '#domain/advies/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { calculateAdviestermijn } from '#domain/termijn/index.ts';
import type { DossierKop } from '../dossier/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { Aanvrager, Adviesaanvraag } from './advies.poort.ts';

export type AanvraagInvoer = {
  readonly aanvrager: Aanvrager;
  /** Day on which UWV received the request: the 8 weeks start after it. */
  readonly ontvangenOp: Datum;
  readonly toelichting: string;
  /** What changed since the last advice; empty when nothing did. */
  readonly nieuweFeiten: string;
  /** The reader saw that UWV will refuse at once, and goes on. */
  readonly toch: boolean;
};

export type AanvraagWeigering =
  | { readonly code: 'dossier-gesloten' }
  | { readonly code: 'aanvraag-loopt'; readonly uiterlijkOp: Datum }
  | { readonly code: 'ontvangen-in-toekomst' }
  | { readonly code: 'termijn-onbekend'; readonly gelezenVan: Datum }
  | { readonly code: 'binnen-twaalf-maanden'; readonly vroegsteDatum: Datum };

/**
 * Records the request to UWV with the last day of its 8 weeks (Besluit advisering beschut werk art. 2(2)). An own
 * application within 12 months after an advice is refused by UWV at once unless there are new facts (art. 3(3)-(6)).
 */
export async function requestAdvies(
  { vandaag }: Werk,
  { adviezen }: Pick<Poorten, 'adviezen'>,
  kop: DossierKop,
  invoer: AanvraagInvoer,
): Promise<Result<void, AanvraagWeigering>> {
  const { aanvrager, ontvangenOp, toelichting, nieuweFeiten } = invoer;
  if (kop.geslotenOp !== null) return err({ code: 'dossier-gesloten' });
  if (ontvangenOp > vandaag) return err({ code: 'ontvangen-in-toekomst' });
  const aanvragen = await adviezen.listAanvragen(kop.id);
  const lopend = findLopendeAanvraag(aanvragen);
  if (lopend !== undefined) return err({ code: 'aanvraag-loopt', uiterlijkOp: lopend.uiterlijkOp });
  const bezwaar = invoer.toch ? null : findTweedeAanvraag(aanvragen, invoer);
  if (bezwaar !== null) return err({ code: 'binnen-twaalf-maanden', vroegsteDatum: bezwaar });
  const termijn = calculateAdviestermijn(ontvangenOp);
  if (!termijn.ok) return err({ code: 'termijn-onbekend', gelezenVan: termijn.error.gelezenVan });
  await adviezen.addAanvraag(kop.id, {
    aanvrager,
    ontvangenOp,
    uiterlijkOp: termijn.value.uitkomst,
    toelichting,
    nieuweFeiten,
  });
  return ok(undefined);
}

/** The request on which UWV has not answered yet; undefined when there is none. */
export function findLopendeAanvraag(aanvragen: readonly Adviesaanvraag[]): Adviesaanvraag | undefined {
  return aanvragen.find(({ advies, ingetrokkenOp }) => advies === null && ingetrokkenOp === null);
}

/** First day on which an own application makes sense again; null when nothing stands in the way. */
function findTweedeAanvraag(
  aanvragen: readonly Adviesaanvraag[],
  { aanvrager, ontvangenOp, nieuweFeiten }: AanvraagInvoer,
): Datum | null {
  const eerderAdvies = aanvragen
    .flatMap(({ advies }) => advies?.uitgebrachtOp ?? [])
    .reduce<Datum | null>((laatste, dag) => (laatste === null || dag > laatste ? dag : laatste), null);
  const onderzoek = determineOnderzoek({
    aanvrager,
    datumAanvraag: ontvangenOp,
    eerderAdvies,
    wsw: 'geen',
    heeftNieuweFeiten: nieuweFeiten !== '',
  });
  return onderzoek.ok && onderzoek.value.soort === 'zonder-onderzoek' ? onderzoek.value.vroegsteDatum : null;
}
