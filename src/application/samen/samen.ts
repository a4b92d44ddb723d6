import type { DossierKop } from '#application/dossier/index.ts';
import type { KeuzeBeeld, KeuzePlek } from '#application/keuze/index.ts';
import { heeftVrijePlaats, isVoorTeStellen, toPlekbeeld, withWerksoorten } from '#application/keuze/index.ts';
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
  type Voorkeuren,
  type Werkbeeld,
} from '#domain/samen/index.ts';
import type { DossierId } from '#domain/shared/index.ts';
import type { PlekSfeer, SamenSessie } from './samen.poort.ts';

/** A place to look at together. */
export type SamenPlek = KeuzePlek & {
  /** What the drawing shows; null when there is none of this work. */
  readonly werk: Werkbeeld | null;
  /** Who helps there; empty when unknown. */
  readonly begeleider: string;
  /** '8.30 uur'; empty when unknown. */
  readonly begintijd: string;
  /** What it is like there; null when unknown. */
  readonly omgeving: readonly string[] | null;
  /** With how many people one works there; null when unknown. */
  readonly groepsgrootte: number | null;
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
  { keuzes, samen, dossiers }: Pick<Poorten, 'keuzes' | 'samen' | 'dossiers'>,
  sessie: SamenSessie,
  kop: DossierKop,
): Promise<SamenBeeld> {
  const keuze = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
  const mogelijk = keuze.plekken.filter(
    (plek) =>
      sessie.antwoorden.has(`plek-${plek.nummer}`) || (heeftVrijePlaats(plek) && isVoorTeStellen(plek)),
  );
  const sferen = await samen.listPlekSferen(mogelijk.map(({ nummer }) => nummer));
  const voorkeuren = await loadVoorkeuren({ samen, dossiers }, sessie, kop.id);
  const behoeften = mergeBehoeften(sessie.antwoorden, keuze.profiel.behoeften);
  const plekken = mogelijk.map((plek) =>
    createSamenPlek(plek, sferen.get(plek.nummer), voorkeuren, behoeften),
  );
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

/** A place with the reasons that follow from what the person likes and needs. */
export function createSamenPlek(
  plek: KeuzePlek,
  sfeer: PlekSfeer | undefined,
  voorkeuren: Voorkeuren,
  behoeften: readonly Behoefte[],
): SamenPlek {
  const beeld = toPlekbeeld(plek, sfeer);
  return {
    ...plek,
    ...{ werk: beeld.werk, omgeving: beeld.omgeving, groepsgrootte: beeld.groepsgrootte },
    begeleider: sfeer?.begeleider ?? '',
    begintijd: sfeer?.begintijd ?? '',
    redenen: [...listPlekredenen(voorkeuren, behoeften, beeld)],
  };
}

/** What the person likes: the answers of this sitting over those of the last one with a choice, and the wished work. */
export async function loadVoorkeuren(
  { samen, dossiers }: Pick<Poorten, 'samen' | 'dossiers'>,
  sessie: SamenSessie,
  dossierId: DossierId,
): Promise<Voorkeuren> {
  const eerder = await samen.listEerdereAntwoorden(dossierId);
  const voorkeuren = determineVoorkeuren(new Map([...eerder, ...sessie.antwoorden]));
  const { werksoorten } = await dossiers.getWensen(dossierId);
  return withWerksoorten(voorkeuren, werksoorten);
}
