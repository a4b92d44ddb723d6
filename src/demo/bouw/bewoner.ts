import type { Naam } from '#domain/persoon/index.ts';
import type { Dag } from '../dag.ts';
import type { Herkomst, Loop } from '../plan/loop.ts';

/** What is fixed for a person of the test set; everything that is left out is invented. */
export type Eigen = {
  readonly naam?: Naam;
  readonly geboren?: Dag;
  readonly herkomst?: Herkomst;
  readonly samenvatting?: string;
  readonly jobcoach?: string;
  readonly werksoorten?: readonly string[];
  readonly behoeften?: readonly string[];
  readonly aanpassingen?: readonly string[];
  readonly toelichting?: string;
  readonly profiel?: {
    readonly urenMin: number;
    readonly urenMax: number;
    readonly maxAfstandKm: number;
    readonly begeleiding: string;
  };
  readonly beschikbaarVanaf?: Dag;
  /** Name of a fixed workplace where this person works. */
  readonly werkplek?: string;
  readonly uren?: number;
  /** The ranked choice: names of fixed workplaces come first, invented ones fill up to three. */
  readonly keuze?: { readonly op: Dag; readonly aanwezig: string; readonly plekken: readonly string[] };
  /** An open proposal for the first choice. */
  readonly voorstel?: { readonly op: Dag; readonly reageren: Dag; readonly kandidaat: 'ja' | null };
  readonly gesprekken?: readonly { readonly op: Dag; readonly tekst: string }[];
};

/** A person of the gemeente: the way through the years, and what is fixed about them. */
export type Bewoner = { readonly loop: Loop; readonly eigen: Eigen | null };
