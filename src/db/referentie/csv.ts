import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { type ReferentieFout, VERWACHT, type Verwacht } from './fout.ts';

/** One row of a file with the line it started on (the header is line 1). */
export type Rij<T> = { readonly regel: number; readonly waarden: T };

type Regel = { readonly regel: number; readonly velden: readonly string[] };

function readVerwacht(melding: string): Verwacht {
  return VERWACHT.find((verwacht) => verwacht === melding) ?? 'tekst';
}

function splitRegels(bestand: string, tekst: string): Result<readonly Regel[], ReferentieFout> {
  const eindregels: number[] = [];
  try {
    const rijen = parse(tekst, {
      bom: true,
      on_record: (rij, plaats) => {
        eindregels.push(plaats.lines);
        return rij;
      },
    });
    return ok(rijen.map((velden, i) => ({ regel: (eindregels[i - 1] ?? 0) + 1, velden })));
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    const regel = Number(fout.lines);
    return err({
      code: 'bestand-onleesbaar',
      soort: 'csv',
      bestand,
      regel: Number.isFinite(regel) ? regel : null,
      kolom: null,
    });
  }
}

function checkKopregel(bestand: string, kop: readonly string[], kolommen: readonly string[]) {
  const plek = Array.from({ length: Math.max(kop.length, kolommen.length) }, (_, i) => i).find(
    (i) => kop[i] !== kolommen[i],
  );
  if (plek === undefined) return ok(null);
  const kolom = kop[plek] ?? null;
  const verschil = { verwacht: kolommen[plek] ?? '', gevonden: kolom ?? '' };
  return err<ReferentieFout>({ code: 'kopregel-onjuist', bestand, regel: 1, kolom, ...verschil });
}

/**
 * Reads a comma-separated file against a schema whose keys are the columns, in order.
 * Stops at the first bad row and says where and why.
 */
export function parseCsv<S extends z.ZodObject>(
  bestand: string,
  tekst: string,
  schema: S,
): Result<readonly Rij<z.output<S>>[], ReferentieFout> {
  const regels = splitRegels(bestand, tekst);
  if (!regels.ok) return regels;
  const kolommen = Object.keys(schema.shape);
  const [kop, ...inhoud] = regels.value;
  const kopregel = checkKopregel(bestand, kop?.velden ?? [], kolommen);
  if (!kopregel.ok) return kopregel;
  const rijen: Rij<z.output<S>>[] = [];
  for (const { regel, velden } of inhoud) {
    const rij = Object.fromEntries(kolommen.map((kolom, i) => [kolom, velden[i] ?? '']));
    const gelezen = schema.safeParse(rij);
    if (!gelezen.success) {
      const [issue] = gelezen.error.issues;
      const kolom = String(issue?.path[0] ?? kolommen[0]);
      const verwacht = readVerwacht(issue?.message ?? '');
      return err({ code: 'waarde-onjuist', bestand, regel, kolom, waarde: rij[kolom] ?? '', verwacht });
    }
    rijen.push({ regel, waarden: gelezen.data });
  }
  return ok(rijen);
}
