import { BESTANDEN, JAAR_KAART } from '../bestanden.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Referentie } from '../lees.ts';

/** Refuses a map whose shapes are not exactly the gemeenten of its year, by code and name. */
export function* checkKaart(referentie: Referentie): Generator<ReferentieFout> {
  const plek = { bestand: BESTANDEN.kaart, regel: null };
  const bron = BESTANDEN.gemeentenPerJaar;
  const indeling = new Map(
    referentie.gemeentenPerJaar
      .filter(({ waarden }) => waarden.jaar === JAAR_KAART)
      .map(({ waarden }) => [String(waarden.cbs_code), waarden.naam]),
  );
  for (const { id, code, naam } of referentie.kaart) {
    const verwacht = indeling.get(id);
    if (verwacht === undefined) {
      yield { code: 'niet-in-indeling', ...plek, kolom: 'id', gemeenteCode: id, jaar: JAAR_KAART };
    } else if (code !== id) {
      yield { code: 'waarde-verschilt', ...plek, kolom: 'code', waarde: code, verwacht: id, bron };
    } else if (naam !== verwacht) {
      yield { code: 'waarde-verschilt', ...plek, kolom: 'naam', waarde: naam, verwacht, bron };
    }
  }
  const getekend = new Set(referentie.kaart.map(({ id }) => id));
  for (const gemeenteCode of indeling.keys()) {
    if (getekend.has(gemeenteCode)) continue;
    yield { code: 'gemeente-ontbreekt', ...plek, kolom: 'id', gemeenteCode, jaar: JAAR_KAART };
  }
}
