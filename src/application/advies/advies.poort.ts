import type { AdviesUitkomst, Criteria } from '#domain/advies/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';

export type Aanvrager = 'gemeente' | 'persoon';

export type Advies = {
  readonly id: string;
  readonly uitgebrachtOp: Datum;
  readonly criteria: Criteria;
  readonly uitkomst: AdviesUitkomst;
  /** Reference of UWV; empty when unknown. */
  readonly kenmerk: string;
};

/** A request to UWV, with its advice once it came. */
export type Adviesaanvraag = {
  readonly id: string;
  readonly versie: number;
  readonly aanvrager: Aanvrager;
  readonly ontvangenOp: Datum;
  /** Last day of the 8 weeks, as it was calculated when the request was recorded. */
  readonly uiterlijkOp: Datum;
  readonly toelichting: string;
  readonly nieuweFeiten: string;
  readonly ingetrokkenOp: Datum | null;
  readonly advies: Advies | null;
};

/** Requests to UWV and their advices; adding gives the id. Saving with an old `versie` throws Verouderd. */
export type AdviesPoort = {
  /** Newest first. */
  listAanvragen(dossierId: DossierId): Promise<readonly Adviesaanvraag[]>;
  addAanvraag(
    dossierId: DossierId,
    aanvraag: Omit<Adviesaanvraag, 'id' | 'versie' | 'ingetrokkenOp' | 'advies'>,
  ): Promise<string>;
  saveIntrekking(aanvraagId: string, versie: number, op: Datum): Promise<void>;
  /** Throws Conflict 'advies-bestaat' when someone else recorded the advice just now. */
  addAdvies(
    dossierId: DossierId,
    aanvraagId: string,
    advies: Pick<Advies, 'uitgebrachtOp' | 'criteria' | 'kenmerk'>,
  ): Promise<string>;
};
