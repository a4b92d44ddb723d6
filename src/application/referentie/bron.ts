/**
 * Kind of source. 'primair': the official publication was read; 'secundair': another text cites it;
 * 'berekend': a sum we made; 'afgeleid': deduced from neighbouring facts; 'voorstel': our own proposal.
 */
const BRONTYPEN = ['primair', 'secundair', 'berekend', 'afgeleid', 'voorstel'] as const;

/** One of the kinds of source. */
export type Brontype = (typeof BRONTYPEN)[number];

/** Where a fact comes from; shown wherever the fact is shown. */
export type Bron = { readonly tekst: string; readonly url: string | null; readonly type: Brontype };

/** Reads a kind of source; undefined when it is another word. */
export function parseBrontype(tekst: string): Brontype | undefined {
  return BRONTYPEN.find((type) => type === tekst);
}
