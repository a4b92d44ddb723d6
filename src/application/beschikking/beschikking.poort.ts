import type { Datum, DossierId, Periode, PersoonId } from '#domain/shared/index.ts';

export type BeschikkingSoort = 'vaststelling' | 'afwijzing' | 'intrekking';

/** A beschikking of the college about one person. */
export type Beschikking = {
  readonly id: string;
  readonly versie: number;
  readonly adviesId: string | null;
  readonly soort: BeschikkingSoort;
  readonly afwijkend: boolean;
  readonly motivering: string;
  readonly genomenOp: Datum;
  readonly bekendgemaaktOp: Datum;
  readonly bezwaarUiterlijkOp: Datum;
  /** Only of a vaststelling. */
  readonly wachtSinds: Datum | null;
  /** When a vaststelling is in force; null for the others, and for one that was taken back on its first day. */
  readonly geldig: Periode | null;
};

/** Beschikkingen of one dossier. Saving with an old `versie` throws Verouderd. */
export type BeschikkingPoort = {
  /** Newest first. */
  listBeschikkingen(dossierId: DossierId): Promise<readonly Beschikking[]>;
  /** Gives its id. Throws Conflict 'vaststelling-loopt' when the person has one in the same period. */
  addBeschikking(
    dossierId: DossierId,
    persoonId: PersoonId,
    beschikking: Omit<Beschikking, 'id' | 'versie'>,
  ): Promise<string>;
  /** Ends a vaststelling: `tot` is the first day on which it is no longer in force. */
  sluitVaststelling(id: string, versie: number, tot: Datum): Promise<void>;
};
