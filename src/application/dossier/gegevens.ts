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
  readonly jobcoach: string;
  readonly klantmanagerId: string | null;
  readonly samenvatting: string;
};

export type Klantmanager = { readonly id: string; readonly naam: string };
