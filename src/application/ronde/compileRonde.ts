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

/**
 * Per place everybody whom it can take, who goes first in front: guarantees, then pairs that staff fixed, then the tiers
 * of the policy.
 */
function listVolgordes(
  deelnemers: readonly RondePersoon[],
  { garanties, gedeeld, vast }: Deelname,
  beleid: Voorrangsbeleid,
  rangen: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const tierVan = (afspraak: boolean, uitstaandAanbod: boolean) =>
    determineTrap(beleid, { ...GEEN_GROND, eigenInwoner: !afspraak, afspraak, uitstaandAanbod }).tier;
  const tiers = {
    eigen: tierVan(false, false),
    afspraak: tierVan(true, false),
    garantie: tierVan(false, true),
  };
  const determineTier = (nummer: string, plek: string) => {
    if (garanties.get(nummer)?.has(plek)) return tiers.garantie;
    return gedeeld.has(plek) ? tiers.afspraak : tiers.eigen;
  };
  const rijen = new Map<string, Rij[]>();
  for (const { nummer, keuzes } of deelnemers) {
    for (const { plek, haalbaarheid } of keuzes) {
      if (haalbaarheid.uitkomst !== 'haalbaar') continue;
      const rij = {
        ...{ nummer, tier: determineTier(nummer, plek), rang: rangen.get(nummer) ?? 0 },
        isVast: vast.get(nummer) === plek,
      };
      const bijPlek = rijen.get(plek);
      if (bijPlek === undefined) rijen.set(plek, [rij]);
      else bijPlek.push(rij);
    }
  }
  const compare = (a: Rij, b: Rij) => {
    if (a.isVast !== b.isVast && a.tier !== tiers.garantie && b.tier !== tiers.garantie) {
      return a.isVast ? -1 : 1;
    }
    return compareVoorrang(a, b);
  };
  return new Map([...rijen].map(([plek, rij]) => [plek, rij.sort(compare).map(({ nummer }) => nummer)]));
}

type Rij = Voorrang & { readonly nummer: string; readonly isVast: boolean };

/** Inside one register everybody is an own resident of its own places, and covered by the agreement at shared ones. */
const GEEN_GROND = {
  eigenPlek: false,
  terugkeer: false,
  schaarseAanpassing: false,
};

function byNummer(a: RondePersoon, b: RondePersoon): number {
  return a.nummer < b.nummer ? -1 : 1;
}
