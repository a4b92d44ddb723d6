import type { Rij } from '../csv.ts';
import type { ReferentieFout } from '../fout.ts';

/** Refuses a second row with the same key. */
export function* checkUniek<T>(
  bestand: string,
  kolom: string,
  rijen: readonly Rij<T>[],
  sleutelVan: (rij: T) => string,
): Generator<ReferentieFout> {
  const gezien = new Map<string, number>();
  for (const { regel, waarden } of rijen) {
    const sleutel = sleutelVan(waarden);
    const eerdereRegel = gezien.get(sleutel);
    if (eerdereRegel !== undefined)
      yield { code: 'rij-dubbel', bestand, regel, kolom, sleutel, eerdereRegel };
    gezien.set(sleutel, regel);
  }
}

/** Refuses a value that is not among the keys of another file. */
export function* checkVerwijzing<T>(
  bestand: string,
  kolom: string,
  rijen: readonly Rij<T>[],
  waardenVan: (rij: T) => readonly string[],
  doel: { readonly bestand: string; readonly sleutels: ReadonlySet<string> },
): Generator<ReferentieFout> {
  for (const { regel, waarden } of rijen) {
    for (const waarde of waardenVan(waarden)) {
      if (doel.sleutels.has(waarde)) continue;
      yield { code: 'verwijzing-onbekend', bestand, regel, kolom, waarde, gezochtIn: doel.bestand };
    }
  }
}

/** Refuses a copied value (such as a name) that differs from the file it was copied from. */
export function* checkGelijk<T>(
  bestand: string,
  kolom: string,
  rijen: readonly Rij<T>[],
  vergelijk: (rij: T) => { readonly waarde: string; readonly verwacht: string | undefined },
  bron: string,
): Generator<ReferentieFout> {
  for (const { regel, waarden } of rijen) {
    const { waarde, verwacht } = vergelijk(waarden);
    if (verwacht === undefined || waarde === verwacht) continue;
    yield { code: 'waarde-verschilt', bestand, regel, kolom, waarde, verwacht, bron };
  }
}

/** The rows per value of `waardeVan`, in order of appearance. */
export function groupRijen<T, K>(
  rijen: readonly Rij<T>[],
  waardeVan: (rij: T) => K,
): ReadonlyMap<K, readonly Rij<T>[]> {
  const groepen = new Map<K, Rij<T>[]>();
  for (const rij of rijen) {
    const waarde = waardeVan(rij.waarden);
    const groep = groepen.get(waarde);
    if (groep === undefined) groepen.set(waarde, [rij]);
    else groep.push(rij);
  }
  return groepen;
}
