import { type AdviesInvoer, calculateVroegsteEigenAanvraag, determineAdvies } from '#domain/advies/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { calculateAdviestermijn } from '#domain/termijn/index.ts';
import type { GeenBerekening } from '../berekening/index.ts';
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
  | { readonly code: 'binnen-twaalf-maanden'; readonly vroegsteDatum: Datum }
  | GeenBerekening;

/**
 * Records the request to UWV with the last day of its 8 weeks (Besluit advisering beschut werk art. 2(2)), and keeps
 * that calculation. An own application within 12 months after an advice is refused by UWV at once unless there are new
 * facts (art. 3(3)-(6)); where the text of that rule was not read, nothing is said about it.
 */
export async function requestAdvies(
  { vandaag }: Werk,
  { adviezen, berekeningen }: Pick<Poorten, 'adviezen' | 'berekeningen'>,
  kop: DossierKop,
  invoer: AanvraagInvoer,
): Promise<Result<void, AanvraagWeigering>> {
  const { aanvrager, ontvangenOp, toelichting, nieuweFeiten } = invoer;
  if (kop.geslotenOp !== null) return err({ code: 'dossier-gesloten' });
  if (ontvangenOp > vandaag) return err({ code: 'ontvangen-in-toekomst' });
  const aanvragen = await adviezen.listAanvragen(kop.id);
  const lopend = findLopendeAanvraag(aanvragen);
  if (lopend !== undefined) return err({ code: 'aanvraag-loopt', uiterlijkOp: lopend.uiterlijkOp });
  const eerderAdvies = findEerderAdvies(aanvragen, ontvangenOp);
  const weigering = findWeigering({
    aanvrager,
    ontvangen: ontvangenOp,
    criteriumA: null,
    criteriumB: null,
    eerderAdvies: invoer.toch ? null : eerderAdvies,
    nieuweFeiten: nieuweFeiten !== '',
  });
  if (weigering !== null) return err(weigering);
  const termijn = calculateAdviestermijn({ ontvangen: ontvangenOp });
  if (!termijn.ok) return err({ code: 'geen-berekening', weigering: termijn.error });
  const rijId = await adviezen.addAanvraag(kop.id, {
    aanvrager,
    ontvangenOp,
    uiterlijkOp: termijn.value.uitkomst.uiterlijk,
    toelichting,
    nieuweFeiten,
  });
  await berekeningen.saveBerekening(termijn.value, { tabel: 'adviesaanvraag', rijId, dossierId: kop.id });
  return ok(undefined);
}

/** The request on which UWV has not answered yet; undefined when there is none. */
export function findLopendeAanvraag(aanvragen: readonly Adviesaanvraag[]): Adviesaanvraag | undefined {
  return aanvragen.find(({ advies, ingetrokkenOp }) => advies === null && ingetrokkenOp === null);
}

/** The last advice that was there when UWV received the request; null when there was none. */
function findEerderAdvies(aanvragen: readonly Adviesaanvraag[], ontvangenOp: Datum): Datum | null {
  return aanvragen
    .flatMap(({ advies }) => advies?.uitgebrachtOp ?? [])
    .filter((dag) => dag <= ontvangenOp)
    .reduce<Datum | null>((laatste, dag) => (laatste === null || dag > laatste ? dag : laatste), null);
}

/** Why UWV would not look at the request; null when nothing stands in the way, or when that text was not read. */
function findWeigering(invoer: AdviesInvoer): AanvraagWeigering | null {
  const antwoord = determineAdvies(invoer);
  if (!antwoord.ok) {
    return antwoord.error.code === 'periode-niet-gelezen'
      ? null
      : { code: 'geen-berekening', weigering: antwoord.error };
  }
  const { eerderAdvies } = invoer;
  return antwoord.value.uitkomst.onderzoek || !eerderAdvies
    ? null
    : { code: 'binnen-twaalf-maanden', vroegsteDatum: calculateVroegsteEigenAanvraag(eerderAdvies) };
}
