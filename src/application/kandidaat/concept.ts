import type { Bsn, Naam } from '#domain/persoon/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** Who someone wants to register, kept between the search for doubles and the rest of the form. */
export type ConceptKandidaat = {
  readonly naam: Naam;
  readonly geboortedatum: Datum;
  readonly bsn: Bsn | null;
};

/** Why a known person may be the same: the same BSN always is. */
export type DubbelGrond = 'bsn' | 'naam-en-geboortedatum' | 'geboortedatum-en-lijkt-op' | 'naam';

/** A person who is already known. Without name and birth date when the dossier is a colleague's. */
export type Dubbel = {
  readonly persoonId: string;
  readonly grond: DubbelGrond;
  readonly nummer: string;
  /** False when the last dossier was closed: then a new dossier for the same person is possible. */
  readonly open: boolean;
  readonly klantmanager: string | null;
  readonly eigen: { readonly naam: Naam; readonly geboortedatum: Datum } | null;
};
