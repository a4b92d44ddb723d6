import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type HistorieTabel, KOLOMMEN, type Rijen, type Tabel, type Waarde } from '#demo/index.ts';
import { parseBsn } from '#domain/persoon/index.ts';
import { bsnIndex, encryptBsn } from '../versleuteling/index.ts';
import { asCopyRegel } from './copyTekst.ts';

/** Lines to copy, per table in the order in which they must go in. */
export type Lading = Map<string, { readonly kolommen: readonly string[]; regels: string[] }>;

/** Tables of which the demo makes earlier versions. */
const HISTORIE: readonly HistorieTabel[] = [
  'dossier',
  'beschikking',
  'plaatsing',
  'dienstverband',
  'dienstverband_uren',
];
const BSN_KOLOMMEN = ['bsn_versleuteld', 'bsn_index'] as const;

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
  const { regels } = deelVan(lading, tabel, kolommen);
  for (const rij of rijen) regels.push(asCopyRegel(kolommen.map((kolom) => rij[kolom] ?? null)));
}

function voegPersonenToe(lading: Lading, rijen: Rijen, gemeenteCode: string, sleutel: Buffer): void {
  const kolommen = KOLOMMEN.persoon;
  const { regels } = deelVan(lading, 'persoon', [...kolommen, ...BSN_KOLOMMEN]);
  for (const persoon of rijen.huidig.persoon) {
    const id = String(persoon.id);
    const bsn = parseBsn(rijen.bsns.get(id) ?? '');
    const geheim: Waarde[] =
      bsn === undefined
        ? [null, null]
        : [asHex(encryptBsn(sleutel, gemeenteCode, id, bsn)), asHex(bsnIndex(sleutel, gemeenteCode, bsn))];
    regels.push(asCopyRegel([...kolommen.map((kolom) => persoon[kolom]), ...geheim]));
  }
}

function asHex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}

function deelVan(lading: Lading, tabel: string, kolommen: readonly string[]): { regels: string[] } {
  const bekend = lading.get(tabel);
  if (bekend !== undefined) return bekend;
  const nieuw = { kolommen, regels: [] };
  lading.set(tabel, nieuw);
  return nieuw;
}

/** Every table that a load writes to. */
export function listTabellen(): readonly string[] {
  return [...TABELLEN, ...HISTORIE.map((tabel) => `${tabel}_historie`), 'auditregel'];
}

/** Copies everything into the database, table after table. */
export async function copyLading(client: pg.ClientBase, lading: Lading): Promise<void> {
  for (const [tabel, { kolommen, regels }] of lading) {
    if (regels.length === 0) continue;
    const stroom = client.query(copyFrom(`copy ${tabel} (${kolommen.join(', ')}) from stdin`));
    await pipeline(Readable.from(inBlokken(regels)), stroom);
  }
}

const REGELS_PER_BLOK = 2_000;

function* inBlokken(regels: readonly string[]): Generator<Buffer> {
  for (let van = 0; van < regels.length; van += REGELS_PER_BLOK) {
    yield Buffer.from(regels.slice(van, van + REGELS_PER_BLOK).join(''));
  }
}
