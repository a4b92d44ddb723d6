import { determineStap } from '#domain/dossier/index.ts';
import {
  containsDatum,
  createPeriodeTotEnMet,
  type Datum,
  err,
  ok,
  type Result,
} from '#domain/shared/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { DossierKop } from './kop.ts';

export type AanhoudingInvoer = {
  readonly van: Datum;
  /** Last day on hold; null when nobody knows yet. */
  readonly totEnMet: Datum | null;
  readonly reden: string;
};

export type AanhoudingWeigering =
  | { readonly code: 'niet-wachtend' }
  | { readonly code: 'al-aangehouden' }
  | { readonly code: 'einde-voor-begin' };

/** Puts a waiting person on hold: still waiting, shown apart. */
export async function holdDossier(
  { vandaag }: Werk,
  { dossiers }: Pick<Poorten, 'dossiers'>,
  kop: DossierKop,
  { van, totEnMet, reden }: AanhoudingInvoer,
): Promise<Result<void, AanhoudingWeigering>> {
  const stap = determineStap(kop.feiten, vandaag);
  if (stap === 'aangehouden') return err({ code: 'al-aangehouden' });
  if (stap !== 'wachtend' && stap !== 'voorstel') return err({ code: 'niet-wachtend' });
  const periode = createPeriodeTotEnMet(van, totEnMet);
  if (!periode.ok) return err({ code: 'einde-voor-begin' });
  await dossiers.addAanhouding(kop.id, periode.value, reden);
  return ok(undefined);
}

export type HervattingWeigering =
  | { readonly code: 'niet-aangehouden' }
  | { readonly code: 'hervatting-in-toekomst' }
  | { readonly code: 'hervatting-voor-begin'; readonly begin: Datum };

/** Ends the hold: from `op` the person waits again. */
export async function resumeDossier(
  { vandaag }: Werk,
  { dossiers }: Pick<Poorten, 'dossiers'>,
  kop: DossierKop,
  op: Datum,
): Promise<Result<void, HervattingWeigering>> {
  const lopend = (await dossiers.listAanhoudingen(kop.id)).find(({ periode }) =>
    containsDatum(periode, vandaag),
  );
  if (lopend === undefined) return err({ code: 'niet-aangehouden' });
  if (op > vandaag) return err({ code: 'hervatting-in-toekomst' });
  if (op <= lopend.periode.van) return err({ code: 'hervatting-voor-begin', begin: lopend.periode.van });
  await dossiers.sluitAanhouding(lopend.id, lopend.versie, op);
  return ok(undefined);
}
