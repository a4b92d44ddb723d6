import { findPrijs } from '#application/regels/index.ts';
import {
  applyIngrepen,
  compileRondemarkt,
  determineDeelname,
  HORIZON_DAGEN,
  type RondeGegevens,
  type Rondemarkt,
} from '#application/ronde/index.ts';
import type { Werk } from '#application/shared/index.ts';
import { addDagen, type Cent, cent, type Datum, laatsteDatum } from '#domain/shared/index.ts';
import { chooseBeleid } from '#domain/voorrang/index.ts';
import type { Wervingspersoon } from '#domain/werving/index.ts';
import type { Poorten } from '../poorten.ts';
import type { WervingFeiten } from './werving.ts';

/** Seed of the lottery for calculations: the seed of a real round does not exist before that round. */
const PROEFLOT = 'werving';

/** The market of today for acquisition: what a round would divide now, and what is known around it. */
export type Wervingsmarkt = Rondemarkt & {
  readonly vandaag: Datum;
  readonly gegevens: RondeGegevens;
  readonly feiten: WervingFeiten;
  /** Wishes and needs by number of the person. */
  readonly profielen: readonly (Wervingspersoon | undefined)[];
  /** Price of a place of the gemeente, whatever is in it; null when none is recorded. */
  readonly gemeenteprijs: Cent | null;
  /** Version of the rules of precedence. */
  readonly beleid: string;
};

/** Compiles the market once, from the same facts as a round of today. Undefined when no policy holds on this day. */
export async function loadWervingsmarkt(
  { vandaag }: Werk,
  { rondes, werving, regels }: Pick<Poorten, 'rondes' | 'werving' | 'regels'>,
): Promise<Wervingsmarkt | undefined> {
  const beleid = chooseBeleid(vandaag);
  if (!beleid.ok) return undefined;
  const gegevens = await rondes.loadGegevens(vandaag, HORIZON_DAGEN);
  const { deelname } = applyIngrepen(determineDeelname(gegevens, vandaag), gegevens.ingrepen ?? []);
  const markt = compileRondemarkt(deelname, {
    ...{ lot: PROEFLOT, sha256: rondes.sha256, beleid: beleid.value },
  });
  const feiten = await werving.loadFeiten(
    markt.personen.map(({ dossierId }) => dossierId),
    vandaag,
  );
  const prijs = findPrijs(await regels.listGemeentePrijzen(), 'prijs-per-plek', vandaag);
  return {
    ...markt,
    ...{ vandaag, gegevens, feiten, beleid: beleid.value.versie },
    profielen: markt.personen.map(({ dossierId }) => feiten.profielen.get(dossierId)),
    gemeenteprijs: prijs === undefined ? null : cent(Math.round(Number(prijs.bedrag) * 100)),
  };
}

/** The first day on which the person can start at a place that opens now, when that is soon; otherwise today. */
export function findStartVan(persoon: Wervingspersoon, vandaag: Datum): Datum {
  const start = laatsteDatum(vandaag, persoon.eisen.beschikbaarVanaf ?? vandaag);
  return start <= addDagen(vandaag, HORIZON_DAGEN) ? start : vandaag;
}
