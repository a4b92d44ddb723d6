import type { DossierKop } from '#application/dossier/index.ts';
import type { KeuzeBeeld, KeuzePlek } from '#application/keuze/index.ts';
import { heeftVrijePlaats, isVoorTeStellen } from '#application/keuze/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import type { Behoefte } from '#domain/keuze/index.ts';
import {
  chooseAanbod,
  determineVoorkeuren,
  listGekozen,
  listPlekredenen,
  mergeBehoeften,
  type Plekreden,
  parseWerkbeeld,
  type Werkbeeld,
} from '#domain/samen/index.ts';
import type { PlekSfeer, SamenSessie } from './samen.poort.ts';

/** A place to look at together. */
export type SamenPlek = KeuzePlek & {
  /** What the drawing shows; null when there is none of this work. */
  readonly werk: Werkbeeld | null;
  /** Who helps there; empty when unknown. */
  readonly begeleider: string;
  /** '8.30 uur'; empty when unknown. */
  readonly begintijd: string;
  readonly redenen: readonly Plekreden[];
};

/** What the pages about places need. */
export type SamenBeeld = {
  readonly keuze: KeuzeBeeld;
  readonly behoeften: readonly Behoefte[];
  /** At most six. */
  readonly aanbod: readonly SamenPlek[];
  /** The places that the person likes, in the own order. */
  readonly gekozen: readonly SamenPlek[];
};

/** The few places for this person, with the reasons that follow from the answers so far. */
export async function loadSamenBeeld(
  { vandaag }: Werk,
  { keuzes, samen }: Pick<Poorten, 'keuzes' | 'samen'>,
  sessie: SamenSessie,
  kop: DossierKop,
): Promise<SamenBeeld> {
  const keuze = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
  const mogelijk = keuze.plekken.filter(
    (plek) =>
      sessie.antwoorden.has(`plek-${plek.nummer}`) || (heeftVrijePlaats(plek) && isVoorTeStellen(plek)),
  );
  const sferen = await samen.listPlekSferen(mogelijk.map(({ nummer }) => nummer));
  const voorkeuren = determineVoorkeuren(sessie.antwoorden);
  const behoeften = mergeBehoeften(sessie.antwoorden, keuze.profiel.behoeften);
  const plekken = mogelijk.map((plek): SamenPlek => {
    const sfeer = sferen.get(plek.nummer);
    const beeld = toPlekbeeld(plek, sfeer);
    return {
      ...plek,
      werk: beeld.werk,
      begeleider: sfeer?.begeleider ?? '',
      begintijd: sfeer?.begintijd ?? '',
      redenen: [...listPlekredenen(voorkeuren, behoeften, beeld)],
    };
  });
  const aanbod = chooseAanbod(plekken, sessie.antwoorden);
  const volgorde = listGekozen(
    sessie.antwoorden,
    aanbod.map(({ nummer }) => nummer),
  );
  return {
    keuze,
    behoeften,
    aanbod,
    gekozen: volgorde.flatMap((nummer) => aanbod.find((plek) => plek.nummer === nummer) ?? []),
  };
}

function toPlekbeeld(plek: KeuzePlek, sfeer: PlekSfeer | undefined) {
  return {
    werk: parseWerkbeeld(sfeer?.werksoort ?? '') ?? null,
    omgeving: sfeer?.omgeving ?? null,
    aanpassingen: sfeer?.aanpassingen ?? null,
    begintijd: sfeer?.begintijd || null,
    toetsen: plek.haalbaarheid.toetsen,
  };
}
