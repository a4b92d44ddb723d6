import type pg from 'pg';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { Bestandsinhoud } from './bestanden.ts';
import type { ReferentieFout } from './fout.ts';
import {
  copyNaarVoorportaal,
  deleteVerdwenen,
  findVerdwenenSleutel,
  type Tabellading,
  upsertRijen,
  type Verdwenen,
} from './kopieer.ts';
import { countRijen, type Referentie } from './lees.ts';
import { tabellenBeroepen } from './tabellenBeroepen.ts';
import { tabellenCijfers } from './tabellenCijfers.ts';
import { tabellenGemeente } from './tabellenGemeente.ts';
import { tabellenNormen } from './tabellenNormen.ts';

/** Raise this when the same files must give other rows than before. */
export const LADER_VERSIE = 2;

/** What was loaded: nothing when no file changed; else rows per table. */
export type Lading = {
  readonly ongewijzigd: boolean;
  readonly tabellen: readonly { readonly tabel: string; readonly rijen: number }[];
};

/** A finished load, or why nothing was changed. */
export type LadingResultaat = Result<Lading, ReferentieFout>;

function tabellenVan(referentie: Referentie): readonly Tabellading[] {
  return [tabellenGemeente, tabellenCijfers, tabellenNormen, tabellenBeroepen].flatMap((maak) =>
    maak(referentie),
  );
}

/** Writes every table within the caller's transaction; a refusal means: roll back. */
export async function schrijfTabellen(
  client: pg.ClientBase,
  referentie: Referentie,
): Promise<LadingResultaat> {
  const tabellen = tabellenVan(referentie);
  const metVerdwenen = (gevolg: Verdwenen) => tabellen.filter(({ verdwenen }) => verdwenen === gevolg);
  for (const tabel of tabellen) await copyNaarVoorportaal(client, tabel);
  for (const tabel of metVerdwenen('weigeren')) {
    const sleutel = await findVerdwenenSleutel(client, tabel);
    if (sleutel === undefined) continue;
    const kolom = tabel.sleutel.join(' ');
    return err({ code: 'sleutel-verdwenen', bestand: tabel.bestand, regel: null, kolom, sleutel });
  }
  for (const tabel of metVerdwenen('verwijderen')) await deleteVerdwenen(client, tabel);
  for (const tabel of tabellen) await upsertRijen(client, tabel);
  for (const tabel of metVerdwenen('opruimen')) await deleteVerdwenen(client, tabel);
  await client.query(`analyze ${tabellen.map(({ tabel }) => tabel).join(', ')}`);
  return ok({
    ongewijzigd: false,
    tabellen: tabellen.map(({ tabel, rijen }) => ({ tabel, rijen: rijen.length })),
  });
}

/** Notes which version of each file was loaded. */
export async function noteLading(
  client: pg.ClientBase,
  bestanden: readonly Bestandsinhoud[],
  referentie: Referentie,
): Promise<void> {
  const rijen = countRijen(referentie);
  await client.query(
    `insert into referentie_lading (bestand, sha256, rijen, lader_versie)
     select bestand, sha256, rijen, $4 from unnest($1::text[], $2::text[], $3::int[]) as b (bestand, sha256, rijen)`,
    [
      bestanden.map(({ bestand }) => bestand),
      bestanden.map(({ sha256 }) => sha256),
      bestanden.map(({ bestand }) => rijen.get(bestand) ?? 0),
      LADER_VERSIE,
    ],
  );
}
