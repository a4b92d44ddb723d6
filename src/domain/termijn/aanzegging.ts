import {
  addMaanden,
  type Datum,
  err,
  laatsteDag,
  months,
  ok,
  type Periode,
  type Result,
} from '#domain/shared/index.ts';
import type { Berekening, PeriodeNietGelezen } from './berekening.ts';
import { AANZEGGING } from './gelezen.ts';

export type AanzeggingUitkomst =
  | { readonly soort: 'nodig'; readonly uiterlijk: Datum }
  | { readonly soort: 'niet-nodig'; readonly reden: 'korter-dan-zes-maanden' | 'geen-einddatum' };

export type AanzeggingStap =
  | { readonly code: 'duur-in-maanden'; readonly maanden: number }
  | { readonly code: 'laatste-dag'; readonly dag: Datum }
  | { readonly code: 'maand-terug'; readonly dag: Datum };

const KORTSTE_DUUR_MAANDEN = 6;

/**
 * The last day on which the employer can say in writing whether a fixed dienstverband goes on: its last day minus one
 * month, clamped to the end of a shorter month (30 April → 30 March). Only for 6 months or longer with a calendar end
 * date. A term counted back, so it never moves off a closed day.
 */
export function calculateAanzegging(
  periode: Periode,
): Result<Berekening<Periode, AanzeggingStap, AanzeggingUitkomst>, PeriodeNietGelezen> {
  const { artikel, bron, gelezenVan } = AANZEGGING;
  const dag = laatsteDag(periode);
  if (dag !== null && dag < gelezenVan) {
    return err({ code: 'periode-niet-gelezen', artikel, gevraagd: dag, gelezenVan });
  }
  const klaar = (stappen: readonly AanzeggingStap[], uitkomst: AanzeggingUitkomst) =>
    ok({ invoer: periode, stappen, uitkomst, artikel, bron });

  const maanden = months(periode);
  if (dag === null || maanden === null) return klaar([], { soort: 'niet-nodig', reden: 'geen-einddatum' });
  const duur: AanzeggingStap = { code: 'duur-in-maanden', maanden };
  if (maanden < KORTSTE_DUUR_MAANDEN) {
    return klaar([duur], { soort: 'niet-nodig', reden: 'korter-dan-zes-maanden' });
  }
  const uiterlijk = addMaanden(dag, -1);
  return klaar([duur, { code: 'laatste-dag', dag }, { code: 'maand-terug', dag: uiterlijk }], {
    soort: 'nodig',
    uiterlijk,
  });
}
