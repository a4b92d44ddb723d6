import {
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenfout,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { addDagen, addMaanden, type Datum, datum, err, ok } from '#domain/shared/index.ts';

/** A dienstverband with its first and last day; null when it has no end. */
export type ProeftijdInvoer = { readonly van: Datum; readonly tot: Datum | null };

export type ProeftijdUitkomst = { readonly maximaalMaanden: 0 | 1 | 2 };

const VERSIES: readonly (Regelversie & { readonly kortMaanden: number; readonly langMaanden: number })[] = [
  {
    regel: 'proeftijd',
    geldig: { van: datum('2015-01-01'), tot: null },
    kortMaanden: 6,
    langMaanden: 24,
    bronnen: [{ artikel: 'BW art. 7:652', vindplaats: 'https://wetten.overheid.nl/BWBR0005290', merk: 'W' }],
  },
];

/**
 * The longest trial period in months: none up to and including 6 months, 1 month below 2 years, 2 months from 2 years
 * or without an end (BW art. 7:652, text read from 2015). Refuses a last day before the first.
 */
export function calculateProeftijd(
  invoer: ProeftijdInvoer,
): Rekenuitslag<ProeftijdInvoer, ProeftijdUitkomst, Rekenfout> {
  const { van, tot } = invoer;
  if (tot !== null && tot < van) {
    return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'tot', code: 'tot-voor-van' }] });
  }
  const versie = chooseRegelversie(VERSIES, van);
  if (!versie.ok) return versie;
  const { kortMaanden, langMaanden } = versie.value;
  const blad = createRekenblad(versie.value, van, invoer);
  const einde = tot === null ? null : addDagen(tot, 1);
  const isLangerDan = (code: string, maanden: number, teken: '≥' | '>'): boolean => {
    const grens = addMaanden(van, maanden);
    const geldt = einde === null || (teken === '≥' ? einde >= grens : einde > grens);
    blad.stap({
      code,
      formule: einde === null ? '' : `dagNaEinde ${teken} van + maanden`,
      operanden: [
        { naam: 'van', waarde: van, eenheid: 'datum' },
        ...(einde === null ? [] : [{ naam: 'dagNaEinde', waarde: einde, eenheid: 'datum' } as const]),
        { naam: 'maanden', waarde: String(maanden), eenheid: 'maanden' },
      ],
      waarde: geldt ? 'ja' : 'nee',
      eenheid: 'ja-nee',
    });
    return geldt;
  };
  if (!isLangerDan('langer-dan-zes-maanden', kortMaanden, '>')) return ok(blad.klaar({ maximaalMaanden: 0 }));
  const isLang = isLangerDan('twee-jaar-of-langer', langMaanden, '≥');
  return ok(blad.klaar({ maximaalMaanden: isLang ? 2 : 1 }));
}
