import type { Datum } from '#domain/shared/index.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import type { Geladen } from './laden.ts';
import type { MatchLink, MatchStaat } from './staat.ts';

/** What the page and its parts show. */
export type MatchProps = Geladen & {
  readonly voornaam: string;
  readonly staat: MatchStaat;
  /** Addresses of this page, and of the dossier. */
  readonly link: MatchLink;
  readonly dossier: DossierLink;
  /** The way back to the list of candidates; empty when there is none. */
  readonly lijst: string;
  readonly vandaag: Datum;
  readonly fouten: readonly Veldfout[];
};
