import type { Haalbaarheid, Toets, ToetsUitkomst } from '#domain/haalbaarheid/index.ts';
import type { OpenFeit, Plekreden } from '#domain/samen/index.ts';

/** One reason why a place fits a person or not: a hard requirement, a wish, or a fact that everybody wants to know. */
export type Matchreden = { readonly uitkomst: ToetsUitkomst } & (
  | { readonly soort: 'eis'; readonly toets: Toets }
  | { readonly soort: 'wens'; readonly wens: Plekreden }
  | { readonly soort: 'feit'; readonly feit: OpenFeit }
);

/** The requirements that come from the person. The others hold for everybody, so holding is no reason that it fits. */
const VAN_DE_PERSOON: readonly Toets['code'][] = [
  'beschikbaarheid',
  'uren',
  'reisafstand',
  'begeleiding',
  'permanent-toezicht',
  'aanpassingen',
];

/**
 * The reasons of one place for one person: requirements, wishes, and what nobody recorded. Whatever fails or is unknown is told; of what holds only
 * what the person asked for, so that an empty profile gives nothing that fits.
 */
export function listMatchredenen(
  { toetsen }: Haalbaarheid,
  plekredenen: readonly Plekreden[],
  openFeiten: readonly OpenFeit[],
): readonly Matchreden[] {
  const eisen = toetsen
    .filter(({ code, uitkomst }) => {
      if (uitkomst === 'voldoet') return VAN_DE_PERSOON.includes(code);
      return uitkomst === 'voldoet-niet' || code !== 'lokale-uren';
    })
    .map((toets): Matchreden => ({ soort: 'eis', uitkomst: toets.uitkomst, toets }));
  const wensen = listWensredenen(plekredenen).map(
    (wens): Matchreden => ({ soort: 'wens', uitkomst: wens.uitkomst, wens }),
  );
  const feiten = openFeiten.map((feit): Matchreden => ({ soort: 'feit', uitkomst: 'onbekend', feit }));
  return [...eisen, ...wensen, ...feiten];
}

/** How many wishes of the person could be laid beside the place, and how they came out. */
export type Wenstelling = {
  readonly totaal: number;
  readonly past: number;
  readonly botst: number;
  readonly onbekend: number;
};

/** Counts the wishes. Requirements are no wishes, and unknown is never a fit. */
export function countWensen(plekredenen: readonly Plekreden[]): Wenstelling {
  const wensen = listWensredenen(plekredenen);
  const aantal = (gezocht: ToetsUitkomst) => wensen.filter(({ uitkomst }) => uitkomst === gezocht).length;
  return {
    totaal: wensen.length,
    past: aantal('voldoet'),
    botst: aantal('voldoet-niet'),
    onbekend: aantal('onbekend'),
  };
}

/** The words of a requirement that the person reads too are no wish: staff see the requirement itself. */
function listWensredenen(plekredenen: readonly Plekreden[]): readonly Plekreden[] {
  return plekredenen.filter(({ code }) => code !== 'eis');
}
