import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type HistorieTabel, KOLOMMEN, type Rijen, type Tabel, type Waarde } from '#demo/index.ts';
import { parseBsn } from '#domain/persoon/index.ts';
import { createVingerafdruk } from '../repositories/berekening.repository.ts';
import { bsnIndex, encryptBsn } from '../versleuteling/index.ts';
import { asCopyRegel } from './copyTekst.ts';

/** What is to be copied, per table in the order in which they must go in. */
export type Lading = Map<string, Deel>;

type Deel = { readonly kolommen: readonly string[]; readonly blokken: Buffer[] };

/** Tables of which the demo makes earlier versions. */
const HISTORIE: readonly HistorieTabel[] = [
  'dossier',
  'beschikking',
  'plaatsing',
  'dienstverband',
  'dienstverband_uren',
];
const BSN_KOLOMMEN = ['bsn_versleuteld', 'bsn_index'] as const;

/** Lines that go to the database in one piece. */
const RIJEN_PER_BLOK = 1_000;

const TABELLEN = Object.keys(KOLOMMEN).filter((naam): naam is Tabel => naam in KOLOMMEN);

/** Adds the rows of a gemeente to what is to be copied, pausing after each table; this is where a BSN is encrypted. */
export function* voegToe(
  lading: Lading,
  rijen: Rijen,
  gemeenteCode: string,
  sleutel: Buffer,
): Generator<void> {
  for (const tabel of TABELLEN) {
    if (tabel === 'persoon') voegPersonenToe(lading, rijen, gemeenteCode, sleutel);
    else if (tabel === 'berekening') voegBerekeningenToe(lading, rijen);
    else voegRijenToe(lading, tabel, KOLOMMEN[tabel], rijen.huidig[tabel]);
    yield;
  }
  for (const tabel of HISTORIE) {
    voegRijenToe(lading, `${tabel}_historie`, [...KOLOMMEN[tabel], 'vervangen_op'], rijen.historie[tabel]);
  }
}

function voegRijenToe(
  lading: Lading,
  tabel: string,
  kolommen: readonly string[],
  rijen: readonly Readonly<Record<string, Waarde>>[],
): void {
  const { blokken } = deelVan(lading, tabel, kolommen);
  for (let van = 0; van < rijen.length; van += RIJEN_PER_BLOK) {
    const regels = rijen.slice(van, van + RIJEN_PER_BLOK).map((rij) => asCopyRegel(kolommen, rij));
    blokken.push(Buffer.from(regels.join('')));
  }
}

function voegPersonenToe(lading: Lading, rijen: Rijen, gemeenteCode: string, sleutel: Buffer): void {
  const personen = rijen.huidig.persoon.map((persoon) => {
    const id = String(persoon.id);
    const bsn = parseBsn(rijen.bsns.get(id) ?? '');
    if (bsn === undefined) return persoon;
    return {
      ...persoon,
      bsn_versleuteld: asHex(encryptBsn(sleutel, gemeenteCode, id, bsn)),
      bsn_index: asHex(bsnIndex(sleutel, gemeenteCode, bsn)),
    };
  });
  voegRijenToe(lading, 'persoon', [...KOLOMMEN.persoon, ...BSN_KOLOMMEN], personen);
}

function voegBerekeningenToe(lading: Lading, rijen: Rijen): void {
  const berekeningen = rijen.huidig.berekening.map((rij) => ({
    ...rij,
    vingerafdruk: createVingerafdruk(String(rij.inhoud)),
  }));
  voegRijenToe(lading, 'berekening', [...KOLOMMEN.berekening, 'vingerafdruk'], berekeningen);
}

function asHex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}

function deelVan(lading: Lading, tabel: string, kolommen: readonly string[]): Deel {
  const bekend = lading.get(tabel);
  if (bekend !== undefined) return bekend;
  const nieuw: Deel = { kolommen, blokken: [] };
  lading.set(tabel, nieuw);
  return nieuw;
}

/** Every table that a load writes to. */
export function listTabellen(): readonly string[] {
  return [...TABELLEN, ...HISTORIE.map((tabel) => `${tabel}_historie`), 'auditregel'];
}

/** Copies everything into the database, table after table. */
export async function copyLading(client: pg.ClientBase, lading: Lading): Promise<void> {
  for (const [tabel, { kolommen, blokken }] of lading) {
    if (blokken.length === 0) continue;
    const stroom = client.query(copyFrom(`copy ${tabel} (${kolommen.join(', ')}) from stdin`));
    await pipeline(Readable.from(blokken), stroom);
  }
}
