import { addDagen, addJaren, addMaanden, addWeken, type Datum } from '#domain/shared/index.ts';
import { findGeenWerkdag, type GeenWerkdag } from './feestdag.ts';
import { hasGelijkgesteldeDagen } from './gelijkgesteldeDag.ts';

/** A length of time as a law words it. */
export type Duur = { readonly aantal: number; readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren' };

/** Where a term ends, and what happened on the way. */
export type Termijneinde = {
  /** The day that counting alone gives. */
  readonly geteld: Datum;
  /** The closed days that it moved off, in order. */
  readonly gesloten: readonly { readonly dag: Datum; readonly reden: GeenWerkdag }[];
  readonly einde: Datum;
  /** Whether an equated day may be missing: the royal decree of that year was not found. */
  readonly isOnzeker: boolean;
};

/** The longest terms that still move off closed days: Algemene termijnenwet art. 4, onder a. */
const LANGSTE_VERLENGBARE_DUUR = { dagen: 90, weken: 12, maanden: 3, jaren: 0 } as const;

/**
 * The last day of a legal term that starts the day after `naDag`. At most 90 days, 12 weeks or 3 months: a term that
 * ends on a Saturday, Sunday or holiday runs on to the next working day (Algemene termijnenwet art. 1(1), 3, 4). A
 * longer term never moves. Terms counted back do not come here: they never move either (art. 1(2)).
 */
export function calculateTermijneinde(naDag: Datum, duur: Duur): Termijneinde {
  const geteld = addDuur(naDag, duur);
  const gesloten: { dag: Datum; reden: GeenWerkdag }[] = [];
  if (duur.aantal > LANGSTE_VERLENGBARE_DUUR[duur.eenheid]) {
    return { geteld, gesloten, einde: geteld, isOnzeker: false };
  }
  let einde = geteld;
  for (let reden = findGeenWerkdag(einde); reden !== null; reden = findGeenWerkdag(einde)) {
    gesloten.push({ dag: einde, reden });
    einde = addDagen(einde, 1);
  }
  return { geteld, gesloten, einde, isOnzeker: !hasGelijkgesteldeDagen(einde) };
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
