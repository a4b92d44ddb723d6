import type { Bevestigbaar, Merk, Norm, Normen } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** A norm that somebody of this installation entered, also when it was withdrawn. */
export type NormInvulling = Bevestigbaar & {
  readonly id: string;
  readonly versie: number;
  readonly gemeenteCode: string;
  readonly norm: Norm;
  /** Who read the source. */
  readonly gelezenDoor: string;
};

export type NieuweNorm = Pick<
  Norm,
  'code' | 'waarde' | 'eenheid' | 'geldig' | 'artikel' | 'bron' | 'bronUrl'
> & {
  readonly merk: Extract<Merk, 'W' | 'P'>;
  readonly gelezenDoor: string;
  readonly gecontroleerdOp: Datum;
};

/** Norms: published ones that come with Groeiplek, and those that an administrator entered. */
export type NormenPoort = {
  /** Every norm that counts now. */
  readNormen(): Promise<Normen>;
  /** Only the published ones. */
  listGepubliceerd(): Promise<readonly Norm[]>;
  /** Everything ever entered in this installation, newest first. */
  listInvullingen(): Promise<readonly NormInvulling[]>;
  findInvulling(id: string): Promise<NormInvulling | undefined>;
  /** Enters a norm in the name of the actor; gives its id. Conflict 'norm-bekend' when one starts on that day. */
  addInvulling(norm: NieuweNorm, naam: string): Promise<string>;
  /** Confirms in the name of the actor. Verouderd when it changed since it was shown. */
  confirmInvulling(invulling: Pick<NormInvulling, 'id' | 'versie'>, naam: string): Promise<void>;
  /** Withdraws in the name of the actor; the row stays, with the reason. */
  withdrawInvulling(
    invulling: Pick<NormInvulling, 'id' | 'versie'>,
    intrekking: { readonly naam: string; readonly reden: string },
  ): Promise<void>;
};
