import { addMaanden, type Datum, datum, err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import type { PeriodeNietGelezen } from '#domain/termijn/index.ts';

const ARTIKEL = 'Participatiewet art. 8a(2)d';
const GELEZEN_VAN = datum('2023-01-01');
const EERSTE_MAANDEN = 2;
const HOOGSTE_MAANDEN = 6;

export type ProefplaatsWeigering =
  | { readonly code: 'proefplaats-zonder-einde' }
  /** The first term is at most 2 months. */
  | { readonly code: 'proefplaats-te-lang'; readonly uiterlijkTot: Datum }
  /** With its extension of at most 4 months it is at most 6. */
  | { readonly code: 'verlenging-te-lang'; readonly uiterlijkTot: Datum }
  | PeriodeNietGelezen;

/**
 * Whether unpaid work on trial may last this long: 2 months at first, and once at most 4 more (Participatiewet
 * art. 8a(2)d, text read from 2023). It is no dienstverband and never counts as beschut werk.
 * Source: https://wetten.overheid.nl/BWBR0015703
 */
export function checkProefplaats(
  periode: Periode,
  isVerlenging: boolean,
): Result<Periode, ProefplaatsWeigering> {
  const { van, tot } = periode;
  if (van < GELEZEN_VAN) {
    return err({ code: 'periode-niet-gelezen', artikel: ARTIKEL, gevraagd: van, gelezenVan: GELEZEN_VAN });
  }
  if (tot === null) return err({ code: 'proefplaats-zonder-einde' });
  const uiterlijkTot = addMaanden(van, isVerlenging ? HOOGSTE_MAANDEN : EERSTE_MAANDEN);
  if (tot <= uiterlijkTot) return ok(periode);
  return err({ code: isVerlenging ? 'verlenging-te-lang' : 'proefplaats-te-lang', uiterlijkTot });
}
