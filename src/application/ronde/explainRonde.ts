import {
  countGronden,
  explainOnhaalbaar,
  type PlekUitslag,
  type RondeUitleg,
  type Voorrangsgrond,
} from '#domain/ronde/index.ts';
import type { Toegewezen, Toewijzing } from '#matching/index.ts';
import type { Deelname } from './deelname.ts';
import type { RondePersoon } from './ronde.ts';

/** Per person of the round why it came out so, place by place. Nobody reads anything about another person in it. */
export function explainRonde(deelname: Deelname, { toewijzingen }: Toewijzing): Map<string, RondeUitleg> {
  const gekregen = new Map(toewijzingen.map((een) => [een.kandidaat, een]));
  const houders = listHouders(deelname, gekregen);
  return new Map(
    deelname.deelnemers.map((persoon) => [
      persoon.nummer,
      explainPersoon(persoon, gekregen.get(persoon.nummer), deelname, houders),
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

function explainPersoon(
  persoon: RondePersoon,
  toegewezen: Toegewezen | undefined,
  { vrij, garanties }: Deelname,
  houders: ReadonlyMap<string, readonly RondePersoon[]>,
): RondeUitleg {
  const explainPlek = (plek: string, rang: number): PlekUitslag => {
    if (plek === toegewezen?.plek) return { soort: 'toegewezen' };
    if (toegewezen !== undefined && rang > toegewezen.rang) return { soort: 'lager' };
    const gronden = (houders.get(plek) ?? []).map((houder): Voorrangsgrond => {
      if (garanties.get(houder.nummer) === plek) return 'garantie';
      return houder.vaststellingOp < persoon.vaststellingOp ? 'eerder' : 'loting';
    });
    return { soort: 'vol', ...countGronden(gronden, vrij.get(plek) ?? 0) };
  };
  return {
    toegewezen: toegewezen === undefined ? null : { plek: toegewezen.plek, rang: toegewezen.rang },
    plekken: persoon.keuzes.map(({ plek, haalbaarheid }, plaats) => {
      const belet = garanties.get(persoon.nummer) === plek ? undefined : explainOnhaalbaar(haalbaarheid);
      return { plek, rang: plaats + 1, uitslag: belet ?? explainPlek(plek, plaats + 1) };
    }),
  };
}
