import type { AdviesUitkomst } from '#domain/advies/index.ts';
import { containsDatum, type Datum, err, ok, type Periode, type Result } from '#domain/shared/index.ts';

/**
 * What the college establishes about a person: able to work only in a sheltered environment (positief) or not.
 * It has no expiry date in law: its period ends only by a new beschikking, a withdrawal or a removal.
 */
export type Vaststelling = {
  readonly uitkomst: AdviesUitkomst;
  /** Whether the college decided otherwise than the advice. */
  readonly afwijkend: boolean;
  readonly periode: Periode;
};

export type BesluitInvoer = {
  /** The last advice; null when there is none. */
  readonly advies: { readonly uitkomst: AdviesUitkomst; readonly datum: Datum } | null;
  readonly uitkomst: AdviesUitkomst;
  readonly datumBesluit: Datum;
  /** Why the college decides otherwise; null or blank when it follows the advice. */
  readonly motivering: string | null;
  readonly vandaag: Datum;
};

export type BesluitWeigering =
  | { readonly code: 'advies-ontbreekt' }
  | { readonly code: 'besluit-voor-advies'; readonly datumAdvies: Datum }
  | { readonly code: 'besluit-in-toekomst'; readonly vandaag: Datum }
  | { readonly code: 'motivering-ontbreekt'; readonly artikel: 'Awb art. 3:50' };

/**
 * The vaststelling that follows from a beschikking, in force from the day of the decision. Participatiewet art. 10b:
 * the college establishes after advice of UWV; deviating from it must be motivated (Awb art. 3:50).
 */
export function createVaststelling(invoer: BesluitInvoer): Result<Vaststelling, BesluitWeigering> {
  const { advies, uitkomst, datumBesluit, motivering, vandaag } = invoer;
  if (advies === null) return err({ code: 'advies-ontbreekt' });
  if (datumBesluit < advies.datum) return err({ code: 'besluit-voor-advies', datumAdvies: advies.datum });
  if (datumBesluit > vandaag) return err({ code: 'besluit-in-toekomst', vandaag });
  const afwijkend = isAfwijkend(advies.uitkomst, uitkomst);
  if (afwijkend && (motivering ?? '').trim() === '') {
    return err({ code: 'motivering-ontbreekt', artikel: 'Awb art. 3:50' });
  }
  return ok({ uitkomst, afwijkend, periode: { van: datumBesluit, tot: null } });
}

/** Whether the college decides otherwise than UWV advised. */
function isAfwijkend(advies: AdviesUitkomst, besluit: AdviesUitkomst): boolean {
  return advies !== besluit;
}

/** The vaststelling in force on the reference date; undefined when there is none. */
export function findGeldigeVaststelling<V extends Pick<Vaststelling, 'periode'>>(
  vaststellingen: readonly V[],
  peildatum: Datum,
): V | undefined {
  return vaststellingen.find((vaststelling) => containsDatum(vaststelling.periode, peildatum));
}
