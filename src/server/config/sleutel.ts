import { randomBytes, timingSafeEqual } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { SLEUTEL_BYTES, sleutelControle } from '#db/versleuteling/index.ts';
import { parseSleutel } from './sleutelTekst.ts';
import { EXIT, Startfout } from './startfout.ts';

function sleutelbestand(map: string): string {
  return join(map, 'sleutel');
}

/**
 * The key beside the embedded database; undefined when there is none yet.
 * @throws Startfout when the file holds something else.
 */
export async function readSleutel(map: string): Promise<Buffer | undefined> {
  const tekst = await readFile(sleutelbestand(map), 'utf8').catch(() => undefined);
  if (tekst === undefined) return undefined;
  const sleutel = parseSleutel(tekst);
  if (sleutel) return sleutel;
  throw new Startfout(
    `Het bestand ${sleutelbestand(map)} is beschadigd. Zet de sleutel terug uit de reservekopie.`,
    EXIT.weigering,
  );
}

/** Makes a key and keeps it, on disk before anything is encrypted with it, readable by its owner only. */
export async function createSleutel(map: string): Promise<Buffer> {
  const sleutel = randomBytes(SLEUTEL_BYTES);
  const tijdelijk = `${sleutelbestand(map)}.nieuw`;
  const bestand = await open(tijdelijk, 'w', 0o600);
  try {
    await bestand.chmod(0o600);
    await bestand.writeFile(`${sleutel.toString('hex')}\n`);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
  await rename(tijdelijk, sleutelbestand(map));
  return sleutel;
}

/** Whether the data was encrypted with this key, by what the database remembers of the right one. */
export function isSleutelJuist(sleutel: Buffer, controle: string): boolean {
  const eigen = Buffer.from(sleutelControle(sleutel));
  const bewaard = Buffer.from(controle);
  return eigen.length === bewaard.length && timingSafeEqual(eigen, bewaard);
}
