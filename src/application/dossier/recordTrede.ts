import { createPeriodeTotEnMet, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { TredeZonderLoon } from '#domain/trede/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { DossierKop } from './kop.ts';

export type TredeInvoer = {
  readonly soort: TredeZonderLoon;
  /** False: beside the main rung, such as half a day of day activity. */
  readonly hoofd: boolean;
  readonly van: Datum;
  readonly totEnMet: Datum | null;
};

export type TredeWeigering =
  | { readonly code: 'dossier-gesloten' }
  | { readonly code: 'trede-in-toekomst' }
  | { readonly code: 'einde-voor-begin' }
  | { readonly code: 'trede-zelfde-begin' };

/** Records a rung. A new main rung ends the running one on its first day: nobody stands on two at once. */
export async function recordTrede(
  { vandaag }: Werk,
  { dossiers }: Pick<Poorten, 'dossiers'>,
  kop: DossierKop,
  { soort, hoofd, van, totEnMet }: TredeInvoer,
): Promise<Result<void, TredeWeigering>> {
  if (kop.geslotenOp !== null) return err({ code: 'dossier-gesloten' });
  if (van > vandaag) return err({ code: 'trede-in-toekomst' });
  const periode = createPeriodeTotEnMet(van, totEnMet);
  if (!periode.ok) return err({ code: 'einde-voor-begin' });
  const vorige = (await dossiers.listTreden(kop.id)).find(
    (trede) => hoofd && trede.hoofd && trede.periode.tot === null && trede.periode.van <= van,
  );
  if (vorige?.periode.van === van) return err({ code: 'trede-zelfde-begin' });
  if (vorige !== undefined) await dossiers.sluitTrede(vorige.id, vorige.versie, van);
  await dossiers.addTrede(kop.id, kop.persoonId, { soort, hoofd, periode: periode.value });
  return ok(undefined);
}
