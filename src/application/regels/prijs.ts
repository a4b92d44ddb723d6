import type { Bevestigbaar } from '#domain/normen/index.ts';
import type { Datum, Periode } from '#domain/shared/index.ts';

export const GEMEENTE_PRIJS_SOORTEN = ['begeleidingsvergoeding', 'prijs-per-plek'] as const;

/** begeleidingsvergoeding: for guidance of one person; prijs-per-plek: for one place, whatever is in it. */
export type GemeentePrijsSoort = (typeof GEMEENTE_PRIJS_SOORTEN)[number];

/** What the gemeente itself pays per person per year, until a later price begins. Confirmed by a second person. */
export type GemeentePrijs = Bevestigbaar & {
  readonly id: string;
  readonly versie: number;
  readonly soort: GemeentePrijsSoort;
  /** Euro with two decimals: '8500.00'. */
  readonly bedrag: string;
  readonly geldig: Periode;
  readonly bron: string;
};

export type NieuwePrijs = Pick<GemeentePrijs, 'soort' | 'bedrag' | 'bron'> & { readonly vanaf: Datum };

/** The price in force on the day, confirmed or not; undefined when the gemeente has none. Prices as listed. */
export function findPrijs(
  prijzen: readonly GemeentePrijs[],
  soort: GemeentePrijsSoort,
  peildatum: Datum,
): GemeentePrijs | undefined {
  return prijzen
    .filter((prijs) => prijs.soort === soort && prijs.ingetrokken === null && prijs.geldig.van <= peildatum)
    .toSorted((a, b) => (a.geldig.van < b.geldig.van ? 1 : -1))[0];
}
