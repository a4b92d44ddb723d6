import {
  compareVoorrang,
  determineTrap,
  determineVolgordedag,
  type Voorrang,
  type Voorrangsbeleid,
} from '#domain/voorrang/index.ts';
import { MARKTFORMAAT, type Markt, rankKandidaten, type Sha256 } from '#matching/index.ts';
import type { Deelname } from './deelname.ts';
import type { RondePersoon } from './ronde.ts';

/** Seed of the lottery, the hash behind it, and the policy that says who goes first. */
export type Voorrangsregels = {
  readonly lot: string;
  readonly sha256: Sha256;
  readonly beleid: Voorrangsbeleid;
};

/** The market of a round: what each person chose and whom each place can take, in order. The same facts, the same bytes. */
export function compileRonde(deelname: Deelname, regels: Voorrangsregels): Markt {
  const deelnemers = [...deelname.deelnemers].sort(byNummer);
  const rangen = rankKandidaten(
    deelnemers.map(({ nummer, vaststellingOp }) => ({
      id: nummer,
      dag: determineVolgordedag(regels.beleid, vaststellingOp),
    })),
    regels.lot,
    regels.sha256,
  );
  const volgordes = listVolgordes(deelnemers, deelname, regels.beleid, rangen);
  return {
    formaat: MARKTFORMAAT,
    kandidaten: deelnemers.map(({ nummer, keuzes }) => ({
      id: nummer,
      keuzes: keuzes.map(({ plek }) => plek),
    })),
    plekken: [...deelname.vrij]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, capaciteit]) => ({
        id,
        capaciteit,
        volgorde: volgordes.get(id) ?? [],
      })),
  };
}

/** Per place everybody whom it can take, who goes first in front. A guaranteed place can take its person in any case. */
function listVolgordes(
  deelnemers: readonly RondePersoon[],
  { garanties }: Deelname,
  beleid: Voorrangsbeleid,
  rangen: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const tierVan = (uitstaandAanbod: boolean) =>
    determineTrap(beleid, { ...EIGEN_GEMEENTE, uitstaandAanbod }).tier;
  const [metAanbod, gewoon] = [tierVan(true), tierVan(false)];
  const rijen = new Map<string, (Voorrang & { nummer: string })[]>();
  for (const { nummer, keuzes } of deelnemers) {
    for (const { plek, haalbaarheid } of keuzes) {
      const heeftAanbod = garanties.get(nummer) === plek;
      if (!heeftAanbod && haalbaarheid.uitkomst !== 'haalbaar') continue;
      const rij = { nummer, tier: heeftAanbod ? metAanbod : gewoon, rang: rangen.get(nummer) ?? 0 };
      const bijPlek = rijen.get(plek);
      if (bijPlek === undefined) rijen.set(plek, [rij]);
      else bijPlek.push(rij);
    }
  }
  return new Map(
    [...rijen].map(([plek, rij]) => [plek, rij.sort(compareVoorrang).map(({ nummer }) => nummer)]),
  );
}

/** Inside one register everybody is an own resident; agreements between municipalities come with the region. */
const EIGEN_GEMEENTE = {
  eigenPlek: false,
  eigenInwoner: true,
  afspraak: false,
  terugkeer: false,
  schaarseAanpassing: false,
};

function byNummer(a: RondePersoon, b: RondePersoon): number {
  return a.nummer < b.nummer ? -1 : 1;
}
