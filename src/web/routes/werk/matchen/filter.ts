import type { MatchPlek } from '#application/keuze/index.ts';
import type { MatchStaat } from './staat.ts';

/** As many other places as are shown at once. */
const PER_PAGINA = 20;

/** One page of the other places, after the filters. */
export type Bladzijde = {
  readonly plekken: readonly MatchPlek[];
  readonly pagina: number;
  readonly aantalPaginas: number;
  /** How many there are with these filters. */
  readonly aantal: number;
  /** Place in the list of the first one shown, from 1. */
  readonly eerste: number;
};

/** The places of this page; a page that does not exist (any more) gives the last one. */
export function chooseBladzijde(plekken: readonly MatchPlek[], staat: MatchStaat): Bladzijde {
  const over = plekken.filter((plek) => isGevraagd(plek, staat));
  const aantalPaginas = Math.max(1, Math.ceil(over.length / PER_PAGINA));
  const pagina = Math.min(staat.pagina, aantalPaginas);
  const begin = (pagina - 1) * PER_PAGINA;
  return {
    plekken: over.slice(begin, begin + PER_PAGINA),
    pagina,
    aantalPaginas,
    aantal: over.length,
    eerste: begin + 1,
  };
}

function isGevraagd(plek: MatchPlek, { werk, alleenVrij }: MatchStaat): boolean {
  return (werk === '' || plek.werksoort === werk) && (!alleenVrij || plek.heeftPlaats);
}

/** Kinds of work of the places that the person did not choose, each with how many there are, by name. */
export function listWerksoorten(
  plekken: readonly MatchPlek[],
): readonly { readonly naam: string; readonly aantal: number }[] {
  const aantallen = new Map<string, number>();
  for (const { werksoort, rang } of plekken) {
    if (rang === null) aantallen.set(werksoort, (aantallen.get(werksoort) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([naam, aantal]) => ({ naam, aantal }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
