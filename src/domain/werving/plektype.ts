import type { LokaleEis } from '#domain/dienstverband/index.ts';
import type { KandidaatEisen } from '#domain/haalbaarheid/index.ts';
import type { Uren } from '#domain/shared/index.ts';
import type { Aanpassing, Begeleiding } from '#domain/werkplek/index.ts';

/** A kind of seat that does not exist yet: what work, how many hours, what help. */
export type Plektype = {
  readonly werksoort: string;
  readonly uren: Uren;
  readonly begeleiding: Begeleiding;
  readonly permanentToezicht: boolean;
  /** In the order of the list of all. */
  readonly aanpassingen: readonly Aanpassing[];
};

/** A person for whom a place could be opened. */
export type Wervingspersoon = {
  readonly eisen: KandidaatEisen;
  /** The hard local rule of the day, when it holds for this person. */
  readonly hardeEis: LokaleEis | null;
  /** Kinds of work that the person wishes, most wished first. */
  readonly werksoorten: readonly string[];
  /** Postcode of four digits of the home; null when unknown. */
  readonly pc4: string | null;
};
