import type { Naam } from '#domain/persoon/index.ts';
import type { Dag } from '../dag.ts';
import type { Herkomst, Loop } from '../plan/loop.ts';

/** Columns of the profile that say what someone wishes and needs. */
export type Wensen = {
  readonly werksoorten?: readonly string[];
  readonly behoeften?: readonly string[];
  readonly uren_min?: number;
  readonly uren_max?: number;
  readonly max_afstand_km?: number;
  readonly begeleiding?: string;
  readonly permanent_toezicht?: boolean;
  readonly aanpassingen_nodig?: readonly string[];
};

/** What is fixed for a person of the test set; everything that is left out is invented. */
export type Eigen = {
  /** In the caseload of a colleague of the first klantmanager. */
  readonly bijCollega?: boolean;
  readonly naam?: Naam;
  readonly geboren?: Dag;
  readonly herkomst?: Herkomst;
  readonly samenvatting?: string;
  readonly jobcoach?: string;
  readonly wensen?: Wensen;
  readonly toelichting?: string;
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
