import type { Poorten } from '#application/poorten.ts';
import type { Gemeente } from '#application/referentie/index.ts';
import {
  type BeschermdeCel,
  type CijferMetPersonen,
  type Hierarchie,
  protectHierarchie,
} from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Stand } from '#domain/stand/index.ts';
import type { Doel } from './doelen.ts';
import { groupPerRegio, listGebieden } from './gebieden.ts';
import { LAND } from './openbareStand.ts';

/** The figures of an area from registers in this installation, after protection. */
export type Registerstand = {
  readonly stand: Stand;
  readonly beschermd: readonly CijferMetPersonen[];
};

type Vraag = {
  readonly peildatum: Datum;
  readonly gemeenten: readonly Gemeente[];
  readonly doelen: ReadonlyMap<string, Doel>;
};

/**
 * The register figures of a month end, protected over the whole country at once, by code of the area. Only areas of
 * which every gemeente keeps its register here are in it. What is protected for the first time is remembered, in the
 * same transaction.
 */
export async function loadRegisterstanden(
  { stand, publicatie }: Pick<Poorten, 'stand' | 'publicatie'>,
  { peildatum, gemeenten, doelen }: Vraag,
): Promise<ReadonlyMap<string, Registerstand>> {
  const tellingen = new Map((await stand.listTellingen(peildatum)).map((t) => [t.gemeenteCode, t]));
  const compleet = listGebieden(gemeenten).filter(({ gemeenteCodes }) =>
    gemeenteCodes.every((code) => tellingen.has(code)),
  );
  if (compleet.length === 0) return new Map();
  const doelVan = (code: string) => doelen.get(code)?.aantal ?? null;
  const hierarchie: Hierarchie = {
    land: { code: LAND.code, taakstelling: doelVan(LAND.code) },
    regios: [...groupPerRegio(gemeenten)]
      .map(([code, leden]) => ({
        code,
        taakstelling: doelVan(code),
        gemeenten: leden.flatMap((lid) => {
          const telling = tellingen.get(lid.code);
          if (telling === undefined) return [];
          const { positief, werkzaam } = telling;
          return [{ code: lid.code, positief, werkzaam, taakstelling: doelVan(lid.code) }];
        }),
      }))
      .filter((regio) => regio.gemeenten.length > 0),
  };
  const eerder = await publicatie.listBeschermdeCellen(peildatum);
  const { standen, cellen } = protectHierarchie(hierarchie, eerder);
  const getoond = new Set(compleet.map(({ code }) => code));
  const nieuw = cellen.filter((cel) => getoond.has(cel.code) && !isEerder(eerder, cel));
  if (nieuw.length > 0) await publicatie.saveBeschermdeCellen(peildatum, nieuw);
  return new Map(
    standen
      .filter(({ code }) => getoond.has(code))
      .map(({ code, stand: cijfers, beschermd }) => [code, { stand: cijfers, beschermd }]),
  );
}

function isEerder(eerder: readonly BeschermdeCel[], { code, cijfer }: BeschermdeCel): boolean {
  return eerder.some((cel) => cel.code === code && cel.cijfer === cijfer);
}
