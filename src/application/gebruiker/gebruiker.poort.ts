import type { Datum } from '#domain/shared/index.ts';
import type { Rol } from '#domain/toegang/index.ts';

/** A colleague with an account. */
export type Gebruiker = {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly functie: string;
  readonly rollen: readonly Rol[];
  readonly geblokkeerd: boolean;
  readonly heeftWachtwoord: boolean;
  readonly versie: number;
};

export type NieuweGebruiker = Pick<Gebruiker, 'naam' | 'email' | 'functie' | 'rollen'>;

/** Accounts of the own municipality. */
export type GebruikerPoort = {
  list(vandaag: Datum): Promise<readonly Gebruiker[]>;
  /** @throws Conflict 'email-bekend' */
  create(gebruiker: NieuweGebruiker, vandaag: Datum): Promise<string>;
  /** Roles from today on; earlier ones stay in the history. */
  zetRollen(gebruikerId: string, rollen: readonly Rol[], vandaag: Datum): Promise<void>;
  /** Blocks (and ends running sessions) or unblocks. @throws Verouderd */
  zetGeblokkeerd(gebruikerId: string, versie: number, geblokkeerd: boolean): Promise<void>;
  /** A token with which the person sets a password once, within three days; undefined for an unknown account. */
  createLink(gebruikerId: string): Promise<string | undefined>;
};
