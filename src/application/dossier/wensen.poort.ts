import type { Behoefte } from '#domain/keuze/index.ts';
import type { Datum, Uren } from '#domain/shared/index.ts';
import type { Aanpassing, Begeleiding } from '#domain/werkplek/index.ts';

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
