import type { DossierKop, Wensen } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import {
  countWensen,
  listMatchredenen,
  type Matchreden,
  type Rangplek,
  sortPlekken,
  type Wenstelling,
} from '#domain/matchen/index.ts';
import {
  determineVoorkeuren,
  listOpenFeiten,
  listPlekredenen,
  parseWerkbeeld,
  type Voorkeuren,
} from '#domain/samen/index.ts';
import { heeftVrijePlaats } from './beschikbaar.ts';
import type { KeuzeBeeld, KeuzePlek } from './keuze.ts';
import { toPlekbeeld } from './plekbeeld.ts';

/** A place laid beside one person. */
export type MatchPlek = KeuzePlek &
  Rangplek & {
    /** Why it fits or not, requirements first. */
    readonly redenen: readonly Matchreden[];
    readonly wensen: Wenstelling;
    /** '8.30 uur' and who guides; empty when unknown. */
    readonly begintijd: string;
    readonly begeleider: string;
  };

/** Everything that placing one person well needs. */
export type MatchBeeld = {
  readonly keuze: KeuzeBeeld;
  readonly wensen: Wensen;
  /** Own choice first, then in the order of the rules. */
  readonly plekken: readonly MatchPlek[];
};

/**
 * The places for one person in their order, with the reasons that follow from the wishes in the dossier and from what
 * the person said when choosing together. A fixed number of queries; the dossier page logs the look.
 */
export async function loadMatchBeeld(
  { vandaag }: Werk,
  { keuzes, samen, dossiers }: Pick<Poorten, 'keuzes' | 'samen' | 'dossiers'>,
  kop: DossierKop,
): Promise<MatchBeeld> {
  const keuze = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
  const wensen = await dossiers.getWensen(kop.id);
  const antwoorden = await samen.listEerdereAntwoorden(kop.id);
  const sferen = await samen.listPlekSferen(keuze.plekken.map(({ nummer }) => nummer));
  const voorkeuren = withWerksoorten(determineVoorkeuren(antwoorden), wensen.werksoorten);
  const plekken = keuze.plekken.map((plek): MatchPlek => {
    const sfeer = sferen.get(plek.nummer);
    const begeleider = sfeer?.begeleider ?? '';
    const plekbeeld = toPlekbeeld(plek, sfeer);
    const plekredenen = [...listPlekredenen(voorkeuren, wensen.behoeften, plekbeeld)];
    const openFeiten = listOpenFeiten({ ...plekbeeld, begeleider }, plekredenen);
    return {
      ...plek,
      heeftPlaats: heeftVrijePlaats(plek),
      redenen: listMatchredenen(plek.haalbaarheid, plekredenen, openFeiten),
      wensen: countWensen(plekredenen),
      begeleider,
      begintijd: sfeer?.begintijd ?? '',
    };
  });
  return { keuze, wensen, plekken: sortPlekken(plekken) };
}

/** Work that the dossier says is wished is liked, also when the drawings said otherwise: the dossier is the later word. */
export function withWerksoorten({ leuk, nietLeuk }: Voorkeuren, werksoorten: readonly string[]): Voorkeuren {
  const gewenst = werksoorten.flatMap((code) => parseWerkbeeld(code) ?? []);
  return {
    leuk: new Set([...leuk, ...gewenst]),
    nietLeuk: new Set([...nietLeuk].filter((voorkeur) => !gewenst.some((werk) => werk === voorkeur))),
  };
}
