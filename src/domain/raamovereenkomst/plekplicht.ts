import { type Datum, dagenTussen } from '#domain/shared/index.ts';

/** How a provider stands against its duty to offer sheltered places. */
export type Plekplicht =
  | { readonly soort: 'voldaan' }
  | { readonly soort: 'tekort'; readonly aantal: number; readonly minimaal: number; readonly dagen: number };

/** After this many days with too few places the gemeente talks with the provider (signal catalogue). */
export const PLEKPLICHT_DAGEN = 30;

/**
 * Compares the number of sheltered places on offer with the agreed minimum (Almere: at least one). `sinds` is the
 * first day with too few.
 */
export function determinePlekplicht(feit: {
  readonly aantal: number;
  readonly minimaal: number;
  readonly sinds: Datum;
  readonly peildatum: Datum;
}): Plekplicht {
  const { aantal, minimaal, sinds, peildatum } = feit;
  if (aantal >= minimaal) return { soort: 'voldaan' };
  return { soort: 'tekort', aantal, minimaal, dagen: dagenTussen(sinds, peildatum) };
}
