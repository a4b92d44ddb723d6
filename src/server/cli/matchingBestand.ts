import { readFile } from 'node:fs/promises';
import { codeOf, EXIT, Startfout } from '../config/index.ts';

const ONLEESBAAR: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand is er niet. Controleer de naam.',
  ENOTDIR: 'dit bestand is er niet. Controleer de naam.',
  EISDIR: 'dit is een map. Geef de naam van een bestand.',
  EACCES: 'dit bestand mag niet worden gelezen. Geef uzelf leesrechten.',
  ERR_FS_FILE_TOO_LARGE: 'dit bestand is te groot om te lezen.',
  ERR_STRING_TOO_LONG: 'dit bestand is te groot om te lezen.',
};

/** The text of a file in UTF-8. Refuses what can not be read: bytes that are no UTF-8 could make two ids the same. */
export async function readBestand(bestand: string): Promise<string> {
  if (bestand === '' || bestand === '-') {
    throw weiger(bestand, 'geef de naam van een bestand; de standaardinvoer wordt niet gelezen.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(bestand));
  } catch (fout) {
    if (codeOf(fout) === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw weiger(bestand, 'de tekst is geen UTF-8. Bewaar het bestand als UTF-8.');
    }
    const reden = ONLEESBAAR[codeOf(fout)];
    if (reden === undefined) throw fout;
    throw weiger(bestand, reden);
  }
}

function weiger(bestand: string, reden: string): Startfout {
  return new Startfout(`${bestand === '' ? '(geen naam)' : bestand}: ${reden}`, EXIT.gebruik);
}
