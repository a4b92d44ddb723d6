import { addDagen, addMaanden, type Datum, datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { PeriodeNietGelezen } from '#domain/termijn/index.ts';
import type { AdviesUitkomst } from './uitkomst.ts';

/** What is known about an old Wsw indication and the advice on supported work that came with it. */
export type Wsw = 'geen' | 'in-staat-tot-begeleid-werken' | 'niet-in-staat-tot-begeleid-werken';

export type OnderzoekInvoer = {
  readonly aanvrager: 'persoon' | 'gemeente';
  readonly datumAanvraag: Datum;
  /** Date of the last earlier advice; null when there is none. */
  readonly eerderAdvies: Datum | null;
  readonly wsw: Wsw;
  readonly heeftNieuweFeiten: boolean;
};

export type Onderzoek =
  | { readonly soort: 'onderzoek' }
  | {
      readonly soort: 'zonder-onderzoek';
      readonly uitkomst: AdviesUitkomst;
      readonly reden: 'wsw' | 'eigen-aanvraag-binnen-twaalf-maanden';
      /** First day on which the person's own application leads to an examination; null when time does not matter. */
      readonly vroegsteDatum: Datum | null;
    };

const ARTIKEL = 'Besluit advisering beschut werk art. 3(3)-(6)';
const GELEZEN_VAN = datum('2022-07-01');
const WACHTMAANDEN_EIGEN_AANVRAAG = 12;

/**
 * Whether UWV examines the person or answers at once. An own application within 12 months after an earlier advice is
 * negative without examination, and so is a Wsw indication 'able to work with guidance'; 'not able' is positive.
 * New facts always lead to an examination. The gemeente may ask again at any time. Read for applications from 1 July
 * 2022; earlier ones are refused. Source: https://wetten.overheid.nl/BWBR0035947
 */
export function determineOnderzoek(invoer: OnderzoekInvoer): Result<Onderzoek, PeriodeNietGelezen> {
  const { aanvrager, datumAanvraag, eerderAdvies, wsw, heeftNieuweFeiten } = invoer;
  if (datumAanvraag < GELEZEN_VAN) {
    return err({
      code: 'periode-niet-gelezen',
      artikel: ARTIKEL,
      gevraagd: datumAanvraag,
      gelezenVan: GELEZEN_VAN,
    });
  }
  if (heeftNieuweFeiten) return ok({ soort: 'onderzoek' });
  if (wsw !== 'geen') {
    const uitkomst = wsw === 'in-staat-tot-begeleid-werken' ? 'negatief' : 'positief';
    return ok({ soort: 'zonder-onderzoek', uitkomst, reden: 'wsw', vroegsteDatum: null });
  }
  if (aanvrager === 'gemeente' || eerderAdvies === null) return ok({ soort: 'onderzoek' });
  const vroegsteDatum = calculateVroegsteEigenAanvraag(eerderAdvies);
  if (datumAanvraag >= vroegsteDatum) return ok({ soort: 'onderzoek' });
  return ok({
    soort: 'zonder-onderzoek',
    uitkomst: 'negatief',
    reden: 'eigen-aanvraag-binnen-twaalf-maanden',
    vroegsteDatum,
  });
}

/** The first day on which the person's own application is no longer within 12 months after the earlier advice. */
export function calculateVroegsteEigenAanvraag(eerderAdvies: Datum): Datum {
  return addDagen(addMaanden(eerderAdvies, WACHTMAANDEN_EIGEN_AANVRAAG), 1);
}
