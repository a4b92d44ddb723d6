import type { Datum } from '#domain/shared/index.ts';
import type { Herkomst } from '../kandidaat/herkomst.poort.ts';

/** Who the person is and how to reach them. */
export type PersoonGegevens = {
  readonly versie: number;
  readonly voornaam: string;
  readonly voorvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum: Datum;
  /** Null when unknown. */
  readonly postcode: string | null;
  readonly telefoon: string;
  readonly email: string;
  readonly heeftBsn: boolean;
};

/** Who guides the person in this gemeente, and what is good to know. */
export type DossierGegevens = {
  readonly versie: number;
  readonly herkomst: Herkomst;
  /** Name of a jobcoach without an account; empty when there is none or when `jobcoachId` says who. */
  readonly jobcoach: string;
  readonly jobcoachId: string | null;
  readonly klantmanagerId: string | null;
  readonly samenvatting: string;
};

/** A colleague who can be chosen. */
export type Begeleider = { readonly id: string; readonly naam: string };
