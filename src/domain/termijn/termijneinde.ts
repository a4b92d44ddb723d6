import {
  addDagen,
  addJaren,
  addMaanden,
  addWeken,
  type Datum,
  err,
  ok,
  type Result,
} from '#domain/shared/index.ts';
import type { Berekening, PeriodeNietGelezen } from './berekening.ts';
import { findGeenWerkdag, type GeenWerkdag } from './feestdag.ts';
import { TERMIJNENWET } from './gelezen.ts';
import { hasGelijkgesteldeDagen } from './gelijkgesteldeDag.ts';

/** A length of time as a law words it. */
export type Duur = { readonly aantal: number; readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren' };

/** `naDag` is the day of the event: the term starts the day after it. `terug` counts back from that day. */
export type TermijnInvoer = {
  readonly naDag: Datum;
  readonly duur: Duur;
  readonly richting: 'vooruit' | 'terug';
};

export type TermijnStap =
  | { readonly code: 'termijn-geteld'; readonly duur: Duur; readonly einde: Datum }
  | { readonly code: 'geen-werkdag'; readonly dag: Datum; readonly reden: GeenWerkdag }
  | { readonly code: 'verlengd-tot-werkdag'; readonly dag: Datum }
  | { readonly code: 'gelijkgestelde-dagen-onbekend'; readonly dag: Datum }
  | { readonly code: 'niet-verlengd'; readonly reden: 'terugrekenen' | 'lange-termijn' };

/** The longest terms that still move off closed days: Algemene termijnenwet art. 4, onder a. */
const LANGSTE_VERLENGBARE_DUUR = { dagen: 90, weken: 12, maanden: 3, jaren: 0 } as const;

/**
 * The last day of a legal term. A forward term of at most 90 days, 12 weeks or 3 months that ends on a Saturday,
 * Sunday or holiday runs on to the next working day (Algemene termijnenwet art. 1(1), 3, 4); a term counted back
 * never moves (art. 1(2)). A year whose royal decree was not found gives the step 'gelijkgestelde-dagen-onbekend'.
 */
export function calculateTermijneinde(
  invoer: TermijnInvoer,
): Result<Berekening<TermijnInvoer, TermijnStap, Datum>, PeriodeNietGelezen> {
  const { naDag, duur, richting } = invoer;
  if (naDag < TERMIJNENWET.gelezenVan) {
    return err({
      code: 'periode-niet-gelezen',
      artikel: TERMIJNENWET.artikel,
      gevraagd: naDag,
      gelezenVan: TERMIJNENWET.gelezenVan,
    });
  }
  const einde = addDuur(naDag, richting === 'terug' ? { ...duur, aantal: -duur.aantal } : duur);
  const geteld: TermijnStap = { code: 'termijn-geteld', duur, einde };
  const klaar = (stappen: readonly TermijnStap[], uitkomst: Datum) =>
    ok({
      invoer,
      stappen: [geteld, ...stappen],
      uitkomst,
      artikel: TERMIJNENWET.artikel,
      bron: TERMIJNENWET.bron,
    });

  if (richting === 'terug') return klaar([{ code: 'niet-verlengd', reden: 'terugrekenen' }], einde);
  if (duur.aantal > LANGSTE_VERLENGBARE_DUUR[duur.eenheid]) {
    return klaar([{ code: 'niet-verlengd', reden: 'lange-termijn' }], einde);
  }
  const { werkdag, stappen } = moveToWerkdag(einde);
  return klaar(stappen, werkdag);
}

function addDuur(dag: Datum, { aantal, eenheid }: Duur): Datum {
  switch (eenheid) {
    case 'dagen':
      return addDagen(dag, aantal);
    case 'weken':
      return addWeken(dag, aantal);
    case 'maanden':
      return addMaanden(dag, aantal);
    case 'jaren':
      return addJaren(dag, aantal);
  }
}

function moveToWerkdag(einde: Datum): { werkdag: Datum; stappen: readonly TermijnStap[] } {
  const stappen: TermijnStap[] = [];
  let dag = einde;
  for (let reden = findGeenWerkdag(dag); reden !== null; reden = findGeenWerkdag(dag)) {
    stappen.push({ code: 'geen-werkdag', dag, reden });
    dag = addDagen(dag, 1);
  }
  if (!hasGelijkgesteldeDagen(dag)) stappen.push({ code: 'gelijkgestelde-dagen-onbekend', dag });
  if (dag !== einde) stappen.push({ code: 'verlengd-tot-werkdag', dag });
  return { werkdag: dag, stappen };
}
