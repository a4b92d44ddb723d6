import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { ReferentieFout } from './fout.ts';

/** The files of the reference data, by what they hold, in the order in which they are checked. */
export const BESTANDEN = {
  controlegetallen: 'controlegetallen.csv',
  arbeidsmarktregios: 'arbeidsmarktregios.csv',
  gemeenten: 'gemeenten.csv',
  gemeentenPerJaar: 'gemeenten_per_jaar.csv',
  bronnenTaakstelling: 'bronnen_taakstelling.csv',
  taakstelling: 'taakstelling.csv',
  taakstellingLandelijk: 'taakstelling_landelijk.csv',
  gepubliceerdeCijfers: 'uwv_beschut_werk.csv',
  minimumloon: 'wml.csv',
  minimumloonJeugd: 'wml_jeugd_staffel.csv',
  lksParameters: 'lks_parameters.csv',
  normen: 'normen.csv',
  iscoBeroepen: 'isco08_nl.csv',
  escoBeroepen: 'esco_beroepen_werksoorten.csv',
  werksoorten: 'werksoorten.csv',
  postcodes: 'geo/pc4.csv',
  kaart: 'geo/gemeenten_2023.topojson',
} as const;

/** Year of the gemeentelijke indeling that the map file draws. */
export const JAAR_KAART = 2023;

/** Path of a file within the folder of reference data. */
export type Bestand = (typeof BESTANDEN)[keyof typeof BESTANDEN];

/** A file as read from disk. */
export type Bestandsinhoud = { readonly bestand: Bestand; readonly sha256: string; readonly inhoud: Buffer };

/** Reads files of the reference data in `map`, all of them unless told which; refuses when one is missing. */
export async function readBestanden(
  map: string,
  namen: readonly Bestand[] = Object.values(BESTANDEN),
): Promise<Result<readonly Bestandsinhoud[], ReferentieFout>> {
  const gelezen: Bestandsinhoud[] = [];
  for (const bestand of namen) {
    try {
      const inhoud = await readFile(join(map, bestand));
      gelezen.push({ bestand, inhoud, sha256: createHash('sha256').update(inhoud).digest('hex') });
    } catch {
      return err({ code: 'bestand-ontbreekt', bestand, regel: null, kolom: null });
    }
  }
  return ok(gelezen);
}
