import {
  determineVereiste,
  findBelet,
  type Haalbaarheid,
  listVragen,
  type Toets,
  VEREISTEN,
  type Vereiste,
  type Vraag,
} from '#domain/haalbaarheid/index.ts';

/** One requirement and at how many chosen places it is the first that fails. */
export type BeletTelling = { readonly vereiste: Vereiste; readonly aantal: number };

/** One thing that is not known, who can tell, and at how many chosen places. */
export type VraagTelling = {
  readonly code: Toets['code'];
  readonly aan: Vraag['aan'];
  readonly aantal: number;
};

/** Why the places that people chose fit or not, over all lists of who waits. */
export type Passendmeting = {
  /** Pairs of a waiting person and a place on the own list. */
  readonly paren: number;
  readonly haalbaar: number;
  readonly nietHaalbaar: number;
  readonly onbekend: number;
  /** In the order F01 to F10; only what occurs. */
  readonly beletten: readonly BeletTelling[];
  /** Most frequent first. */
  readonly vragen: readonly VraagTelling[];
};

/**
 * Counts why chosen places do not fit: per pair the first requirement that fails, so that a pair counts once. A pair
 * of which nothing fails and something is unknown counts as unknown; then every open question counts.
 */
export function measurePassend(paren: readonly Haalbaarheid[]): Passendmeting {
  const beletten = new Map<Vereiste, number>();
  const vragen = new Map<string, VraagTelling>();
  const uitkomsten = { haalbaar: 0, 'niet-haalbaar': 0, onbekend: 0 };
  for (const haalbaarheid of paren) {
    uitkomsten[haalbaarheid.uitkomst] += 1;
    const belet = findBelet(haalbaarheid);
    if (belet !== undefined) {
      const vereiste = determineVereiste(belet.code);
      beletten.set(vereiste, (beletten.get(vereiste) ?? 0) + 1);
      continue;
    }
    for (const { code, aan } of listVragen(haalbaarheid)) {
      const sleutel = `${code} ${aan}`;
      vragen.set(sleutel, { code, aan, aantal: (vragen.get(sleutel)?.aantal ?? 0) + 1 });
    }
  }
  return {
    paren: paren.length,
    haalbaar: uitkomsten.haalbaar,
    nietHaalbaar: uitkomsten['niet-haalbaar'],
    onbekend: uitkomsten.onbekend,
    beletten: VEREISTEN.flatMap((vereiste) => {
      const aantal = beletten.get(vereiste);
      return aantal === undefined ? [] : [{ vereiste, aantal }];
    }),
    vragen: [...vragen.values()].sort((a, b) => b.aantal - a.aantal || a.code.localeCompare(b.code)),
  };
}
