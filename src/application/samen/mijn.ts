import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { PersoonlijkeUitleg } from '#application/ronde/index.ts';
import type { Werk } from '#application/shared/index.ts';
import {
  findBewaardAchter,
  findLopendVoorstel,
  listVoorstellenOp,
  type VoorstelBeeld,
} from '#application/voorstel/index.ts';
import { determineStap } from '#domain/dossier/index.ts';
import { determineMijnStand, type MijnStand } from '#domain/samen/index.ts';
import type { DossierId } from '#domain/shared/index.ts';
import type { Helper, Kandidaatmelding } from './samen.poort.ts';

/** What 'Mijn werk' tells: what happens now, the running offer, and who helps. */
export type MijnBeeld = {
  readonly stand: MijnStand;
  /** The offer that runs, or that both sides said yes to; null when there is none. */
  readonly aanbod: VoorstelBeeld | null;
  /** The earlier offer that comes back when the person says no to this better one; null when there is none. */
  readonly bewaard: VoorstelBeeld | null;
  readonly uitkomsten: readonly PersoonlijkeUitleg[];
  readonly meldingen: readonly Kandidaatmelding[];
  readonly helper: Helper;
};

/** Everything that the first page of one person needs. The look is logged by the gate of the dossier. */
export async function loadMijnBeeld(
  { vandaag }: Werk,
  poorten: Pick<Poorten, 'samen' | 'voorstellen' | 'rondes'>,
  kop: DossierKop,
): Promise<MijnBeeld> {
  const voorstellen = await listVoorstellenOp(poorten, kop.id, vandaag);
  const aanbod = findLopendVoorstel(voorstellen) ?? null;
  const antwoorden = aanbod && { kandidaat: aanbod.kandidaat, werkgever: aanbod.werkgeverAntwoord };
  const heeftKeuze = kop.feiten.keuzes.some(({ vastgelegd }) => vastgelegd <= vandaag);
  return {
    aanbod,
    bewaard: (aanbod && findBewaardAchter(voorstellen, aanbod)) ?? null,
    stand: determineMijnStand(determineStap(kop.feiten, vandaag), heeftKeuze, antwoorden),
    uitkomsten: await listVerstuurdeUitkomsten(poorten, kop.id),
    meldingen: await poorten.samen.listOpenMeldingen(kop.id),
    helper: await poorten.samen.getHelper(kop.klantmanager?.id ?? null),
  };
}

/** The outcomes of rounds for this person, newest first. Until the offers are sent, an outcome is for staff alone. */
export async function listVerstuurdeUitkomsten(
  { rondes }: Pick<Poorten, 'rondes'>,
  dossierId: DossierId,
): Promise<readonly PersoonlijkeUitleg[]> {
  const uitkomsten = await rondes.listUitlegVan(dossierId);
  if (uitkomsten.length === 0) return [];
  const verstuurd = new Set(
    (await rondes.listRondes()).filter(({ status }) => status === 'verstuurd').map(({ nummer }) => nummer),
  );
  return uitkomsten.filter(({ nummer }) => verstuurd.has(nummer));
}
