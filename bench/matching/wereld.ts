import { createGemeenten, type Gemeente, type KiesGemeente } from './gemeenten.ts';
import { createToeval, type Toeval } from './toeval.ts';

/** Somebody who waits: where, how far, what is needed, since when. Distances in kilometres, prices in euro a year. */
export type Mens = {
  readonly id: string;
  readonly gemeente: Gemeente;
  readonly x: number;
  readonly y: number;
  readonly bereik: number;
  /** One bit for each of ten adaptations. */
  readonly behoeften: number;
  readonly begeleiding: number;
  readonly uren: number;
  readonly prijs: number;
  readonly soort: number;
  readonly sfeer: number;
  readonly dag: number;
  readonly lot: number;
  /** At most this many choices. */
  readonly keuzes: number;
};

/** Seats of one kind at one employer. */
export type Werkplek = {
  readonly id: string;
  readonly gemeente: Gemeente;
  readonly x: number;
  readonly y: number;
  readonly zitplaatsen: number;
  readonly aanpassingen: number;
  readonly begeleiding: number;
  readonly uren: number;
  readonly prijs: number;
  readonly soort: number;
  readonly sfeer: number;
};

/** Invented people and places, in the order of their gemeente. */
export type Wereld = { readonly mensen: readonly Mens[]; readonly werkplekken: readonly Werkplek[] };

const BEHOEFTEN = 10;
const SOORTEN = 12;
const DAGEN = 4 * 365;

/** A world with so many seats for each person; the same seed gives the same world. */
export function createWereld(aantal: number, zitplaatsenPerMens: number, zaad = 1): Wereld {
  const toeval = createToeval(zaad);
  const { kies } = createGemeenten(toeval, aantal);
  const mensen = Array.from({ length: aantal }, () => createMens(toeval, kies()));
  return {
    mensen: numberByGemeente('k', mensen),
    werkplekken: numberByGemeente('p', createWerkplekken(toeval, kies, aantal * zitplaatsenPerMens)),
  };
}

function createMens(toeval: Toeval, gemeente: Gemeente): Omit<Mens, 'id'> {
  const metVervoer = toeval.kans(0.5);
  return {
    gemeente,
    ...near(toeval, gemeente, 3),
    bereik: metVervoer ? 15 + toeval.deel() * 15 : 5 + toeval.deel() * 10,
    behoeften: toeval.bits(BEHOEFTEN, 0.06),
    begeleiding: toeval.getal(5),
    uren: 12 + 4 * toeval.getal(6),
    prijs: 20_000 + toeval.getal(10_000),
    soort: toeval.getal(SOORTEN),
    sfeer: toeval.getal(4),
    dag: toeval.getal(DAGEN),
    lot: toeval.deel(),
    keuzes: 3 + toeval.getal(18),
  };
}

/** Nine in ten places are small (2.6 seats on average), one in ten is large (15). */
function createWerkplekken(toeval: Toeval, kies: KiesGemeente, zitplaatsen: number): Omit<Werkplek, 'id'>[] {
  const werkplekken: Omit<Werkplek, 'id'>[] = [];
  for (let som = 0; som < zitplaatsen; ) {
    const [gemiddeld, spreiding] = toeval.kans(0.1) ? [15, 4] : [2.6, 1.2];
    const grootte = Math.max(1, Math.round(gemiddeld + toeval.normaal() * spreiding));
    som += grootte;
    const gemeente = kies();
    werkplekken.push({
      gemeente,
      ...near(toeval, gemeente, 4),
      zitplaatsen: grootte,
      aanpassingen: toeval.bits(BEHOEFTEN, 0.5),
      begeleiding: 2 + toeval.getal(4),
      uren: 24 + 4 * toeval.getal(5),
      prijs: 16_000 + toeval.getal(9_000),
      soort: toeval.getal(SOORTEN),
      sfeer: toeval.getal(4),
    });
  }
  return werkplekken;
}

function near(
  toeval: Toeval,
  { x, y }: Gemeente,
  spreiding: number,
): { readonly x: number; readonly y: number } {
  return { x: x + toeval.normaal() * spreiding, y: y + toeval.normaal() * spreiding };
}

/** Ids of one length in the order of the gemeenten, so that neighbours stand close together in memory. */
function numberByGemeente<Rij extends { readonly gemeente: Gemeente }>(
  letter: string,
  rijen: readonly Rij[],
): (Rij & { readonly id: string })[] {
  const opVolgorde = [...rijen].sort((a, b) => a.gemeente.nummer - b.gemeente.nummer);
  return opVolgorde.map((rij, nummer) => ({ ...rij, id: `${letter}${String(nummer).padStart(6, '0')}` }));
}
