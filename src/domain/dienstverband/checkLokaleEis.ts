import {
  chooseRegelversie,
  createRekenblad,
  type Operand,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { addDagen, type Datum, err, months, ok, type Uren } from '#domain/shared/index.ts';
import { type LokaleEis, type LokaleEisTekort, listLokaleEisTekorten } from './lokaleEis.ts';

export type LokaleEisInvoer = {
  readonly van: Datum;
  /** Last day; null when it has no end. */
  readonly tot: Datum | null;
  /** Hours a week. */
  readonly uren: Uren;
  readonly eis: LokaleEis;
};

export type LokaleEisUitkomst = {
  readonly voldoet: boolean;
  readonly tekorten: readonly LokaleEisTekort[];
};

/**
 * Whether a dienstverband is what the gemeente itself asks of months and hours. Local policy, not law: the source is
 * the gemeente's own rule, which must be in force on the first day. Refuses outside its period.
 */
export function checkLokaleEis(
  invoer: LokaleEisInvoer,
): Rekenuitslag<LokaleEisInvoer, LokaleEisUitkomst, Rekenfout> {
  const { van, tot, uren, eis } = invoer;
  if (tot !== null && tot < van) {
    return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'tot', code: 'tot-voor-van' }] });
  }
  const versie = chooseRegelversie(
    [
      {
        regel: 'lokale-eis',
        geldig: eis.geldig,
        bronnen: [{ artikel: 'Lokale regel', vindplaats: eis.bron, merk: 'S' }],
      },
    ],
    van,
  );
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, van, invoer);
  const periode = { van, tot: tot === null ? null : addDagen(tot, 1) };
  const tekorten = [...listLokaleEisTekorten({ periode, uren }, eis)];
  const maanden = months(periode);
  if (eis.minimaleMaanden !== null && maanden !== null) {
    noteEis(blad, 'genoeg-maanden', tekorten, [
      { naam: 'maanden', waarde: String(maanden), eenheid: 'maanden' },
      { naam: 'minimaleMaanden', waarde: String(eis.minimaleMaanden), eenheid: 'maanden' },
    ]);
  }
  if (eis.minimaleUren !== null) {
    noteEis(blad, 'genoeg-uren', tekorten, [
      { naam: 'uren', waarde: uren, eenheid: 'uren-per-week' },
      { naam: 'minimaleUren', waarde: eis.minimaleUren, eenheid: 'uren-per-week' },
    ]);
  }
  return ok(blad.klaar({ voldoet: tekorten.length === 0, tekorten }));
}

function noteEis(
  blad: Rekenblad<LokaleEisInvoer>,
  code: 'genoeg-maanden' | 'genoeg-uren',
  tekorten: readonly LokaleEisTekort[],
  operanden: readonly [Operand, Operand],
): void {
  const tekort = code === 'genoeg-maanden' ? 'maanden-onder-lokale-eis' : 'uren-onder-lokale-eis';
  blad.stap({
    code,
    formule: `${operanden[0].naam} ≥ ${operanden[1].naam}`,
    operanden,
    waarde: tekorten.some((een) => een.code === tekort) ? 'nee' : 'ja',
    eenheid: 'ja-nee',
  });
}
