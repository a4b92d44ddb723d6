import { createHash } from 'node:crypto';
import { chown, lstat, mkdir } from 'node:fs/promises';
import { Startfout } from '../config/startfout.ts';
import type { Databasegebruiker } from './gebruiker.ts';

const MAX_SOCKET_PATH_BYTES = 100;

/**
 * Folder of the socket through which we reach the database: the cluster itself, which only we can enter. The system
 * allows about a hundred bytes for the path; for a longer one a short folder with the same protection is made.
 * @throws Startfout when somebody else made that short folder.
 */
export async function chooseSocketmap(cluster: string, gebruiker: Databasegebruiker): Promise<string> {
  if (Buffer.byteLength(`${cluster}/.s.PGSQL.5432.lock`) <= MAX_SOCKET_PATH_BYTES) return cluster;
  const kort = `/tmp/groeiplek-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;
  const uid = gebruiker?.uid ?? process.getuid?.();
  await mkdir(kort, { mode: 0o700 })
    .then(() => gebruiker && chown(kort, gebruiker.uid, gebruiker.gid))
    .catch(() => undefined);
  const { uid: eigenaar, mode } = await lstat(kort);
  if (eigenaar !== uid || (mode & 0o077) !== 0) {
    throw new Startfout(
      `De map ${kort} is van een ander. Kies met GROEIPLEK_DATA een gegevensmap met een korter pad.`,
    );
  }
  return kort;
}
