import { BESTANDEN } from '../bestanden.ts';
import type { ReferentieFout } from '../fout.ts';
import { countRijen, type Referentie } from '../lees.ts';

type Controlegetal = Referentie['controlegetallen'][number]['waarden'];
type Telbaar = { readonly jaar: number; readonly provincie: string; readonly aantal: number };

/** The rows of a file that gemeenten and sums are counted over; null when the file has none. */
function telbareRijen(referentie: Referentie, bestand: string): readonly Telbaar[] | null {
  const provincie = new Map(referentie.gemeenten.map(({ waarden }) => [waarden.cbs_code, waarden.provincie]));
  if (bestand === BESTANDEN.taakstelling) {
    return referentie.taakstelling.map(({ waarden: t }) => ({
      jaar: t.jaar,
      provincie: provincie.get(t.gemeente_code) ?? '',
      aantal: t.aantal,
    }));
  }
  if (bestand === BESTANDEN.gemeentenPerJaar) {
    return referentie.gemeentenPerJaar.map(({ waarden: g }) => ({
      jaar: g.jaar,
      provincie: g.provincie,
      aantal: 1,
    }));
  }
  return null;
}

function countGrootheid(referentie: Referentie, getal: Controlegetal): number | null {
  if (getal.grootheid === 'rijen') return countRijen(referentie).get(getal.bestand) ?? null;
  const rijen = telbareRijen(referentie, getal.bestand)?.filter(
    (rij) => rij.jaar === getal.jaar && (getal.provincie === null || rij.provincie === getal.provincie),
  );
  if (rijen === undefined) return null;
  return getal.grootheid === 'som' ? rijen.reduce((som, rij) => som + rij.aantal, 0) : rijen.length;
}

/** Compares counts and sums with those of the publications; a complete year without its control sum is refused. */
export function* checkControlegetallen(referentie: Referentie): Generator<ReferentieFout> {
  for (const { regel, waarden } of referentie.controlegetallen) {
    const gevonden = countGrootheid(referentie, waarden);
    if (gevonden === null) {
      const plek = { bestand: BESTANDEN.controlegetallen, regel, kolom: 'bestand' };
      yield {
        code: 'verwijzing-onbekend',
        ...plek,
        waarde: waarden.bestand,
        gezochtIn: 'de lijst van bestanden',
      };
    } else if (gevonden !== waarden.waarde) {
      const { bestand, grootheid, jaar, provincie, waarde: verwacht } = waarden;
      const kolom = grootheid === 'som' ? 'aantal' : null;
      yield {
        code: 'controlegetal-onjuist',
        bestand,
        regel: null,
        kolom,
        grootheid,
        jaar,
        provincie,
        gevonden,
        verwacht,
      };
    }
  }
  const volledig = referentie.taakstelling.filter(({ waarden }) => waarden.dekking_jaar === 'volledig');
  for (const jaar of new Set(volledig.map(({ waarden }) => waarden.jaar))) {
    const gevonden = referentie.controlegetallen.some(
      ({ waarden: g }) =>
        g.bestand === BESTANDEN.taakstelling &&
        g.grootheid === 'som' &&
        g.jaar === jaar &&
        g.provincie === null,
    );
    if (gevonden) continue;
    const plek = { bestand: BESTANDEN.controlegetallen, regel: null, kolom: 'jaar' };
    yield { code: 'controlegetal-ontbreekt', ...plek, grootheid: 'som', jaar };
  }
}
