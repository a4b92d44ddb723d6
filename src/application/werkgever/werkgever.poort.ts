import type { Datum } from '#domain/shared/index.ts';
import type { Werkgever, WerkgeverContact, WerkgeverFilter, WerkgeverRij } from './werkgever.ts';

/** An organisation in the shared reference data; `werkgeverId` when this gemeente already works with it. */
export type BekendeOrganisatie = {
  readonly id: string;
  readonly naam: string;
  readonly werkgeverId: string | null;
};

/** Employers and providers of the gemeente. No people's files. */
export type WerkgeverPoort = {
  listWerkgevers(filter: WerkgeverFilter, peildatum: Datum): Promise<readonly WerkgeverRij[]>;
  findWerkgever(id: string): Promise<Werkgever | undefined>;
  /** Id and name of every employer, sorted by name, for a choice in a form. */
  listWerkgeverNamen(): Promise<readonly { readonly id: string; readonly naam: string }[]>;
  findOrganisatie(kvk: string): Promise<BekendeOrganisatie | undefined>;
  addOrganisatie(organisatie: { readonly kvk: string; readonly naam: string }): Promise<string>;
  addWerkgever(
    werkgever: WerkgeverContact & { readonly organisatieId: string; readonly sinds: Datum },
  ): Promise<string>;
  /** Throws Verouderd when someone else changed it since `versie`. */
  saveWerkgever(id: string, versie: number, contact: WerkgeverContact): Promise<void>;
};
