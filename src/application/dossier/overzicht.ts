import type { Behoefte } from '#domain/keuze/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Herkomst } from '../kandidaat/herkomst.poort.ts';
import type { PersoonGegevens } from './gegevens.ts';

/** What the first page of a dossier shows beside its head and its timeline. */
export type DossierOverzicht = {
  readonly persoon: Omit<PersoonGegevens, 'versie'>;
  readonly herkomst: Herkomst;
  readonly samenvatting: string;
  /** Names of the kinds of work, dearest first. */
  readonly werksoorten: readonly string[];
  readonly behoeften: readonly Behoefte[];
  readonly toelichting: string;
  /** The main rung without wage on the day; null when there is none. */
  readonly trede: { readonly soort: string; readonly van: Datum } | null;
};
