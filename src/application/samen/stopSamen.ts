import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { determineOpruimenVanaf } from '#domain/samen/index.ts';
import { meldKijken } from './meld.ts';
import type { SamenSessie } from './samen.poort.ts';

/** Pauses a sitting: every answer stays, and where the person wants to look first, staff gets a task. */
export async function stopSamen(
  werk: Werk,
  { samen }: Pick<Poorten, 'samen'>,
  sessie: SamenSessie,
  kop: DossierKop,
): Promise<void> {
  if (sessie.toestand !== 'open') return;
  await meldKijken(werk, { samen }, kop, sessie.antwoorden);
  await samen.sluitSessie(sessie.id, 'gestopt', determineOpruimenVanaf(werk.vandaag));
}
