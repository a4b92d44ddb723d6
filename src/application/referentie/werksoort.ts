import type { GemeenteCode } from '#domain/shared/index.ts';
import type { Bron } from './bron.ts';

/** A kind of work with the occupations it is linked to. The link is our proposal, as `koppelingStatus` says. */
export type Werksoort = {
  readonly code: string;
  readonly naam: string;
  readonly koppelingStatus: string;
  readonly beroepen: readonly { readonly isco08: string; readonly label: string }[];
  readonly bron: Bron;
};

/** A four-digit postcode with a point; straight-line distance is not travel time. */
export type Postcode = {
  readonly pc4: string;
  readonly woonplaats: string;
  readonly gemeenteCode: GemeenteCode;
  readonly punt: { readonly lat: number; readonly lon: number };
  readonly bron: Bron;
};
