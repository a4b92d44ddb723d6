import type { Datum } from '#domain/shared/index.ts';
import type { Rol } from '#domain/toegang/index.ts';

/** A signed-in person, as the session cookie proves it. */
export type Sessie = {
  readonly gemeenteCode: string;
  readonly gemeenteNaam: string;
  readonly gebruikerId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** The sitting for which this session is locked: staff pages stay shut until the PIN is given. Else null. */
  readonly samenSessieId: string | null;
};

/** What came of a PIN: right, wrong, or no tries left. */
export type Ontgrendeling = 'open' | 'fout' | 'op';

export type DemoGebruiker = {
  readonly gebruikerId: string;
  readonly gemeenteNaam: string;
  readonly naam: string;
  readonly functie: string;
  readonly rollen: readonly Rol[];
};

/** Signing in and out. The token is only ever in the cookie; the database knows its hash. */
export type AanmeldingPoort = {
  findSessie(token: string, vandaag: Datum): Promise<Sessie | undefined>;
  /** Opens a session and gives its token; undefined when the account is blocked. */
  openSessie(gebruikerId: string): Promise<string | undefined>;
  sluitSessie(token: string): Promise<void>;
  /** Opens a locked session again with its PIN. After too many tries only signing in again helps. */
  ontgrendel(token: string, pincode: string): Promise<Ontgrendeling>;
  listDemoGebruikers(): Promise<readonly DemoGebruiker[]>;
  /** Gives the account when e-mail and password fit; takes equally long when they don't. */
  findGebruikerMetWachtwoord(email: string, wachtwoord: string): Promise<{ gebruikerId: string } | undefined>;
  findEenmaligeLink(token: string): Promise<{ gebruikerId: string; naam: string } | undefined>;
  /** Sets the password once; false when the link was used or is too old. */
  zetWachtwoord(token: string, wachtwoord: string): Promise<boolean>;
};
