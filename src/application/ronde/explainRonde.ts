import {
  countGronden,
  explainOnhaalbaar,
  type Ingreep,
  type Paar,
  type PlekUitslag,
  type RondeUitleg,
  type Voorrangsgrond,
} from '#domain/ronde/index.ts';
import type { Toegewezen, Toewijzing } from '#matching/index.ts';
import type { Deelname } from './deelname.ts';
import type { RondePersoon } from './ronde.ts';

/** What interventions did: those that held, and the pairs that came out differently because of them. */
export type Ingrepengevolg = {
  readonly toegepast: readonly Ingreep[];
  readonly blokkades: readonly Paar[];
  readonly misten: readonly Paar[];
};

const GEEN: Ingrepengevolg = { toegepast: [], blokkades: [], misten: [] };

/** Per person of the round why it came out so, place by place. Nobody reads anything about another person in it. */
export function explainRonde(
  deelname: Deelname,
  { toewijzingen }: Toewijzing,
  { toegepast, blokkades, misten }: Ingrepengevolg = GEEN,
): Map<string, RondeUitleg> {
  const gekregen = new Map(toewijzingen.map((een) => [een.kandidaat, een]));
  const houders = listHouders(deelname, gekregen);
  const gepasseerd = new Set([...blokkades, ...misten].map(({ kandidaat, plek }) => `${kandidaat} ${plek}`));
  return new Map(
    deelname.deelnemers.map((persoon) => [
      persoon.nummer,
      explainPersoon(persoon, gekregen.get(persoon.nummer), {
        ...{ deelname, houders },
        ingrepen: toegepast.filter((ingreep) => ingreep.persoon === persoon.nummer),
        isGepasseerd: (plek) => gepasseerd.has(`${persoon.nummer} ${plek}`),
      }),
    ]),
  );
}

function listHouders(
  { deelnemers }: Deelname,
  gekregen: ReadonlyMap<string, Toegewezen>,
): ReadonlyMap<string, readonly RondePersoon[]> {
  const houders = new Map<string, RondePersoon[]>();
  for (const persoon of deelnemers) {
    const plek = gekregen.get(persoon.nummer)?.plek;
    if (plek === undefined) continue;
    const rij = houders.get(plek);
    if (rij === undefined) houders.set(plek, [persoon]);
    else rij.push(persoon);
  }
  return houders;
}

type Omstandigheden = {
  readonly deelname: Deelname;
  readonly houders: ReadonlyMap<string, readonly RondePersoon[]>;
  /** Those that hold for this person. */
  readonly ingrepen: readonly Ingreep[];
  readonly isGepasseerd: (plek: string) => boolean;
};

function explainPersoon(
  persoon: RondePersoon,
  gekregen: Toegewezen | undefined,
  omstandigheden: Omstandigheden,
): RondeUitleg {
  const eigen = persoon.eigenPlek?.plek;
  const vast = omstandigheden.ingrepen.find(({ soort }) => soort === 'vastzetting');
  const isEigen = gekregen !== undefined && gekregen.plek === eigen;
  return {
    toegewezen: gekregen === undefined || isEigen ? null : { plek: gekregen.plek, rang: gekregen.rang },
    ...(isEigen ? { houdtPlek: gekregen.plek } : {}),
    ...(eigen !== undefined && gekregen !== undefined && !isEigen ? { verlaatPlek: eigen } : {}),
    ...(vast === undefined ? {} : { vastgezet: { datum: vast.vanaf, reden: vast.reden } }),
    plekken: persoon.keuzes
      .filter(({ toegevoegd }) => toegevoegd === undefined)
      .map(({ plek }, plaats) => ({
        ...{ plek, rang: plaats + 1 },
        uitslag: explainPlek(persoon, plaats, gekregen, omstandigheden),
      })),
  };
}

function explainPlek(
  persoon: RondePersoon,
  plaats: number,
  gekregen: Toegewezen | undefined,
  { deelname, houders, ingrepen, isGepasseerd }: Omstandigheden,
): PlekUitslag {
  const keuze = persoon.keuzes[plaats];
  if (keuze === undefined) throw new RangeError(`no choice ${plaats + 1}`);
  const { plek, haalbaarheid } = keuze;
  if (plek === gekregen?.plek) {
    return plek === persoon.eigenPlek?.plek ? { soort: 'eigen' } : { soort: 'toegewezen' };
  }
  const ingreep = ingrepen.find(({ soort, plek: waar }) => soort === 'vastzetting' || waar === plek);
  if (ingreep !== undefined) {
    return { soort: 'ingreep', ingreep: ingreep.soort, datum: ingreep.vanaf, reden: ingreep.reden };
  }
  const belet = explainOnhaalbaar(haalbaarheid);
  if (belet !== undefined) return belet;
  if (gekregen !== undefined && plaats + 1 > gekregen.rang) return { soort: 'lager' };
  const gronden = (houders.get(plek) ?? []).map((houder): Voorrangsgrond => {
    if (deelname.garanties.get(houder.nummer)?.has(plek)) return 'garantie';
    return houder.vaststellingOp < persoon.vaststellingOp ? 'eerder' : 'loting';
  });
  const vol = countGronden(gronden, deelname.vrij.get(plek) ?? 0);
  return isGepasseerd(plek)
    ? { soort: 'vol', ...vol, gronden: null, doorIngreep: true }
    : { soort: 'vol', ...vol };
}
