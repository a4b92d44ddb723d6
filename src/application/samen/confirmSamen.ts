import type { DossierKop } from '#application/dossier/index.ts';
import { type KeuzeWeigering, legKeuzeVast } from '#application/keuze/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { determineVoorkeuren, listLeukWerk, mergeBehoeften } from '#domain/samen/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { meldKijken } from './meld.ts';
import type { SamenSessie } from './samen.poort.ts';
import { loadSamenBeeld } from './samen.ts';

/** As many kinds of work as the wishes of a person hold. */
const HOOGSTE_AANTAL_WERKSOORTEN = 3;

/**
 * The person says yes: records the choice of today with who was present, in the same way as staff does, and takes the
 * needs over in the wishes. Liked work is taken over only when no work was wished yet. Where the person wants to look
 * first, staff gets a task.
 */
export async function confirmSamen(
  werk: Werk,
  poorten: Pick<Poorten, 'keuzes' | 'samen' | 'dossiers'>,
  invoer: { readonly sessie: SamenSessie; readonly kop: DossierKop; readonly vorige: string | null },
): Promise<Result<null, KeuzeWeigering>> {
  const { sessie, kop, vorige } = invoer;
  const { gekozen } = await loadSamenBeeld(werk, poorten, sessie, kop);
  const uitkomst = await legKeuzeVast(werk, poorten, {
    kop,
    nummers: gekozen.map(({ nummer }) => nummer),
    gekozenOp: werk.vandaag,
    aanwezig: sessie.aanwezig,
    vorige,
  });
  if (!uitkomst.ok) return err(uitkomst.error);
  const wensen = await poorten.dossiers.getWensen(kop.id);
  const leuk = listLeukWerk(determineVoorkeuren(sessie.antwoorden));
  await poorten.dossiers.saveWensen(kop.id, {
    ...wensen,
    behoeften: mergeBehoeften(sessie.antwoorden, wensen.behoeften),
    werksoorten:
      wensen.werksoorten.length > 0 ? wensen.werksoorten : leuk.slice(0, HOOGSTE_AANTAL_WERKSOORTEN),
  });
  await meldKijken(werk, poorten, kop, sessie.antwoorden);
  await poorten.samen.sluitSessie(sessie.id, 'klaar', null);
  return ok(null);
}
