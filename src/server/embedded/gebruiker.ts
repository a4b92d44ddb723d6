import { readFile } from 'node:fs/promises';
import { Startfout } from '../config/startfout.ts';

/** The user that runs the database; null means: whoever we are. */
export type Databasegebruiker = { uid: number; gid: number } | null;

/**
 * PostgreSQL refuses to run as root, so root lends the work to somebody with fewer rights: the owner of the data that
 * is already there, else the system user postgres, else nobody. PostgreSQL demands that the user is in the passwd file.
 * @throws Startfout when no such user exists.
 */
export async function chooseDatabasegebruiker(eigenaar: number | undefined): Promise<Databasegebruiker> {
  if (process.getuid?.() !== 0) return null;
  const gebruikers = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const gekozen =
    gebruikers.find((g) => g.uid === eigenaar && g.uid !== 0) ??
    gebruikers.find((g) => g.naam === 'postgres') ??
    gebruikers.find((g) => g.naam === 'nobody');
  if (!gekozen) {
    throw new Startfout(
      "De database mag niet als root draaien en er is geen gebruiker 'postgres' of 'nobody'. Start Groeiplek als gewone gebruiker.",
    );
  }
  return { uid: gekozen.uid, gid: gekozen.gid };
}

function parsePasswd(tekst: string): { naam: string; uid: number; gid: number }[] {
  return tekst
    .split('\n')
    .map((regel) => regel.split(':'))
    .filter((velden) => velden.length >= 7)
    .map(([naam = '', , uid, gid]) => ({ naam, uid: Number(uid), gid: Number(gid) }));
}
