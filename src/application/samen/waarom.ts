import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { listOpenFeiten, mergeBehoeften, type OpenFeit } from '#domain/samen/index.ts';
import type { SamenSessie } from './samen.poort.ts';
import { createSamenPlek, loadVoorkeuren, type SamenPlek } from './samen.ts';

/** One place with everything that fits, fits less or is unknown. */
export type PlekWaarom = { readonly plek: SamenPlek; readonly open: readonly OpenFeit[] };

/** Why one place fits this person or not; undefined when there is no such place. */
export async function loadPlekWaarom(
  { vandaag }: Werk,
  poorten: Pick<Poorten, 'keuzes' | 'samen' | 'dossiers'>,
  sessie: SamenSessie,
  kop: DossierKop,
  nummer: string,
): Promise<PlekWaarom | undefined> {
  const keuze = await poorten.keuzes.loadKeuzeBeeld(kop.id, vandaag);
  const gevonden = keuze.plekken.find((plek) => plek.nummer === nummer);
  if (gevonden === undefined) return undefined;
  const sfeer = (await poorten.samen.listPlekSferen([nummer])).get(nummer);
  const voorkeuren = await loadVoorkeuren(poorten, sessie, kop.id);
  const behoeften = mergeBehoeften(sessie.antwoorden, keuze.profiel.behoeften);
  const plek = createSamenPlek(gevonden, sfeer, voorkeuren, behoeften);
  return { plek, open: listOpenFeiten({ ...plek, begintijd: plek.begintijd || null }, plek.redenen) };
}
