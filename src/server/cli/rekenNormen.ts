import { join } from 'node:path';
import { describeReferentieFout, readNormen } from '#db/referentie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { EXIT, projectMap, Startfout } from '../config/index.ts';

/** The norms that come with Groeiplek; with the database also those that an administrator entered. */
export async function readRekennormen(metDatabase: boolean): Promise<Normen> {
  if (metDatabase) {
    const { readNormenUitDatabase } = await import('./rekenDatabase.ts');
    return await readNormenUitDatabase();
  }
  const normen = await readNormen(join(projectMap(), 'data'));
  if (normen.ok) return normen.value;
  throw new Startfout(describeReferentieFout(normen.error), EXIT.weigering);
}
