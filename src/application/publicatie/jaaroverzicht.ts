import type { Bron, GepubliceerdCijfer, Indicator, SomVoorgangers } from '#application/referentie/index.ts';
import { type Datum, jaarVan } from '#domain/shared/index.ts';
import { asFeit, type Feit, findWachtend } from './feit.ts';

/** The target of one year of an area. Null is onbekend. */
export type Jaardoel = {
  readonly jaar: number;
  readonly aantal: number | null;
  readonly bestondNiet: boolean;
  readonly isSom: boolean;
  readonly afgerond: boolean;
  readonly somVoorgangers: SomVoorgangers | null;
  readonly bronnen: readonly Bron[];
};

/** One year of an area: the target and what others published about people in it. */
export type Jaarrij = {
  readonly jaar: number;
  readonly doel: Jaardoel;
  /** People at work or helped, in the words of the source; undefined is onbekend. */
  readonly gelukt: Feit | undefined;
  readonly wachten: Feit | undefined;
};

/** Which figure stands for 'gelukt' when a year has more: a count on a day before a flow. */
const GELUKT: readonly Indicator[] = [
  'werkzaam',
  'geplaatst',
  'geholpen',
  'gerealiseerde-plekken',
  'plaatsingen',
  'geplaatst-cumulatief',
];

/** Puts target, realised and waiting of every year beside each other. Nothing is filled in between. */
export function composeJaaroverzicht(
  doelen: readonly Jaardoel[],
  cijfers: readonly GepubliceerdCijfer[],
): readonly Jaarrij[] {
  return doelen.map((doel) => {
    const vanJaar = cijfers.filter(({ peildatum }) => peildatum !== null && jaarVan(peildatum) === doel.jaar);
    return {
      jaar: doel.jaar,
      doel,
      gelukt: findGelukt(vanJaar),
      wachten: findLaatsteWachtend(vanJaar),
    };
  });
}

/** Whether anything of the year is known. */
export function isBekendJaar({ doel, gelukt, wachten }: Jaarrij): boolean {
  return (
    doel.aantal !== null || doel.somVoorgangers !== null || gelukt !== undefined || wachten !== undefined
  );
}

function findGelukt(cijfers: readonly GepubliceerdCijfer[]): Feit | undefined {
  for (const indicator of GELUKT) {
    const laatste = cijfers.filter((een) => een.indicator === indicator).at(-1);
    if (laatste !== undefined) return asFeit(laatste);
  }
  return undefined;
}

function findLaatsteWachtend(cijfers: readonly GepubliceerdCijfer[]): Feit | undefined {
  const dagen = cijfers.flatMap(({ peildatum }): readonly Datum[] => (peildatum === null ? [] : [peildatum]));
  return [...new Set(dagen)]
    .sort()
    .reverse()
    .flatMap((dag) => findWachtend(cijfers, dag) ?? [])[0];
}
