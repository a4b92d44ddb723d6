import type { Cent, Datum, Periode, Uren, Weekdag } from '#domain/shared/index.ts';
import type { Aanpassing, Begeleiding } from '#domain/werkplek/index.ts';
import type { Afspraakdekking, UrenBereik } from './gegevens.ts';

/** A requirement holds, fails, or cannot be told. Unknown never counts as a match. */
export type ToetsUitkomst = 'voldoet' | 'voldoet-niet' | 'onbekend';

/**
 * One hard requirement, with the two values that were compared: what is asked and what is offered.
 * `prijs` is for staff only. Null is *onbekend*.
 */
export type Toets = { readonly uitkomst: ToetsUitkomst } & (
  | { readonly code: 'besluit'; readonly gevraagd: Datum; readonly geboden: readonly Periode[] }
  | { readonly code: 'periode'; readonly gevraagd: Datum; readonly geboden: Periode }
  | { readonly code: 'zitplaats'; readonly gevraagd: Datum; readonly geboden: Datum | null }
  | { readonly code: 'beschikbaarheid'; readonly gevraagd: Datum; readonly geboden: Datum | null }
  | { readonly code: 'duur'; readonly gevraagd: number; readonly geboden: number | null }
  | { readonly code: 'uren'; readonly gevraagd: UrenBereik | null; readonly geboden: UrenBereik | null }
  | { readonly code: 'lokale-uren'; readonly gevraagd: Uren; readonly geboden: Uren | null }
  | {
      readonly code: 'dagen';
      readonly gevraagd: readonly Weekdag[] | null;
      readonly geboden: readonly Weekdag[] | null;
    }
  | { readonly code: 'reisafstand'; readonly gevraagd: number | null; readonly geboden: number | null }
  | { readonly code: 'reistijd'; readonly gevraagd: number | null; readonly geboden: number | null }
  | {
      readonly code: 'begeleiding';
      readonly gevraagd: Begeleiding | null;
      readonly geboden: Begeleiding | null;
    }
  | {
      readonly code: 'permanent-toezicht';
      readonly gevraagd: boolean | null;
      readonly geboden: boolean | null;
    }
  | {
      readonly code: 'aanpassingen';
      readonly gevraagd: readonly Aanpassing[] | null;
      readonly geboden: readonly Aanpassing[] | null;
      /** What is needed and not offered. */
      readonly ontbreekt: readonly Aanpassing[];
    }
  | { readonly code: 'prijs'; readonly gevraagd: Cent; readonly geboden: Cent | null }
  | { readonly code: 'afspraak'; readonly gevraagd: Datum; readonly geboden: Afspraakdekking }
  | {
      readonly code: 'uitsluiting';
      readonly gevraagd: 'geen';
      readonly geboden: { readonly datum: Datum; readonly grond: string };
    }
);

/** The outcome of a comparison of two values that may be unknown. */
export function compareBekend<G, B>(
  gevraagd: G | null,
  geboden: B | null,
  voldoet: (gevraagd: G, geboden: B) => boolean,
): ToetsUitkomst {
  if (gevraagd === null || geboden === null) return 'onbekend';
  return voldoet(gevraagd, geboden) ? 'voldoet' : 'voldoet-niet';
}
