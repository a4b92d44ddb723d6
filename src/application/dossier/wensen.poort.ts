import type { Datum, Uren } from '#domain/shared/index.ts';
import type { Aanpassing } from '#domain/werkplek/index.ts';
import type { Behoefte } from '../kandidaat/behoefte.poort.ts';

export const BEGELEIDINGEN = ['licht', 'midden', 'intensief'] as const;
export type Begeleiding = (typeof BEGELEIDINGEN)[number];

/** What the person wishes and needs, in functional words. Null is unknown, an empty list is 'none'. */
export type Wensen = {
  readonly versie: number;
  /** Codes of werksoort, dearest first. */
  readonly werksoorten: readonly string[];
  readonly behoeften: readonly Behoefte[];
  readonly toelichting: string;
  readonly urenMin: Uren | null;
  readonly urenMax: Uren | null;
  readonly maxAfstandKm: number | null;
  readonly begeleiding: Begeleiding | null;
  readonly permanentToezicht: boolean | null;
  readonly aanpassingenNodig: readonly Aanpassing[] | null;
  readonly beschikbaarVanaf: Datum | null;
};

/** Reads a level of guidance; undefined when it is not one of the list. */
export function parseBegeleiding(tekst: string): Begeleiding | undefined {
  return BEGELEIDINGEN.find((begeleiding) => begeleiding === tekst);
}
