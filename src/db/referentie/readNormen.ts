import { createNormen, type Normen } from '#domain/normen/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { BESTANDEN, readBestanden } from './bestanden.ts';
import { checkNormen } from './controle/index.ts';
import type { ReferentieFout } from './fout.ts';
import { parseNormbestanden } from './lees.ts';
import { toNormen } from './toNormen.ts';

const NORMBESTANDEN = [
  BESTANDEN.minimumloon,
  BESTANDEN.minimumloonJeugd,
  BESTANDEN.lksParameters,
  BESTANDEN.normen,
];

/** The published norms from the folder `map`, without a database. Refused at the first thing that is wrong. */
export async function readNormen(map: string): Promise<Result<Normen, ReferentieFout>> {
  const bestanden = await readBestanden(map, NORMBESTANDEN);
  if (!bestanden.ok) return bestanden;
  const gelezen = parseNormbestanden(bestanden.value);
  if (!gelezen.ok) return gelezen;
  const [fout] = checkNormen(gelezen.value);
  return fout === undefined ? ok(createNormen(toNormen(gelezen.value))) : err(fout);
}
