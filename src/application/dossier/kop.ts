import type { DossierFeiten } from '#domain/dossier/index.ts';
import type { Naam } from '#domain/persoon/index.ts';
import type { Datum, DossierId, PersoonId } from '#domain/shared/index.ts';

/** What every page of one person needs: who it is about and the facts from which the step follows. */
export type DossierKop = {
  readonly id: DossierId;
  readonly persoonId: PersoonId;
  readonly nummer: string;
  readonly versie: number;
  readonly naam: Naam;
  readonly geboortedatum: Datum;
  readonly klantmanager: { readonly id: string; readonly naam: string } | null;
  readonly jobcoach: string;
  readonly geopendOp: Datum;
  readonly geslotenOp: Datum | null;
  /** Date of the positive advice behind the vaststelling in force; null when there is none. */
  readonly wachtSinds: Datum | null;
  readonly feiten: DossierFeiten;
};

/** The answer of the gate: a dossier outside the own caseload opens only after a reason. */
export type DossierToegang =
  | { readonly soort: 'open'; readonly kop: DossierKop }
  | { readonly soort: 'reden-nodig'; readonly nummer: string; readonly klantmanager: string | null }
  | { readonly soort: 'niet-gevonden' };
