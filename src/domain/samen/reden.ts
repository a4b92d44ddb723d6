import type { Toets, ToetsUitkomst } from '#domain/haalbaarheid/index.ts';
import type { Behoefte } from '#domain/keuze/index.ts';
import type { Aanpassing } from '#domain/werkplek/index.ts';
import { SFEREN, type Sfeer, type Werkbeeld } from './paar.ts';
import type { Voorkeuren } from './voorkeur.ts';

/** What is known of a place that matters to the person. Null is unknown. */
export type Plekbeeld = {
  readonly werk: Werkbeeld | null;
  readonly omgeving: readonly string[] | null;
  readonly aanpassingen: readonly Aanpassing[] | null;
  /** As it was typed, such as '8.30 uur'; null when unknown. */
  readonly begintijd: string | null;
  /** With how many people one works there, oneself included; null when unknown. */
  readonly groepsgrootte: number | null;
  /** Hard requirements that the person reads too. */
  readonly toetsen: readonly Toets[];
};

/** One reason why a place fits or not: on which list it stands and what it is about. */
export type Plekreden = { readonly uitkomst: ToetsUitkomst } & (
  | { readonly code: 'werk'; readonly werk: Werkbeeld }
  | { readonly code: 'sfeer'; readonly sfeer: Sfeer }
  | { readonly code: 'behoefte'; readonly behoefte: Behoefte }
  | { readonly code: 'eis'; readonly eis: Gelezen }
);

/** Requirements in the words of the person; the others are for staff. */
export const GELEZEN_EISEN = ['reisafstand', 'uren', 'begeleiding'] as const;
export type Gelezen = (typeof GELEZEN_EISEN)[number];

/**
 * What fits, what fits less and what nobody knows yet, from what this person said. Nothing said gives nothing that fits;
 * unknown is never a fit.
 */
export function* listPlekredenen(
  { leuk, nietLeuk }: Voorkeuren,
  behoeften: readonly Behoefte[],
  plek: Plekbeeld,
): Generator<Plekreden> {
  const { werk, omgeving } = plek;
  if (werk !== null && leuk.has(werk)) yield { code: 'werk', werk, uitkomst: 'voldoet' };
  if (werk !== null && nietLeuk.has(werk)) yield { code: 'werk', werk, uitkomst: 'voldoet-niet' };
  for (const sfeer of SFEREN) {
    if (leuk.has(sfeer)) {
      yield { code: 'sfeer', sfeer, uitkomst: compareOmgeving(omgeving, [sfeer], TEGENDEEL[sfeer]) };
    }
  }
  for (const behoefte of behoeften) {
    yield { code: 'behoefte', behoefte, uitkomst: toetsBehoefte(behoefte, plek) };
  }
  for (const { code, gevraagd, uitkomst } of plek.toetsen) {
    const eis = GELEZEN_EISEN.find((gelezen) => gelezen === code);
    if (eis !== undefined && gevraagd !== null) yield { code: 'eis', eis, uitkomst };
  }
}

/** What says that it is not so. */
const TEGENDEEL: Readonly<Record<Sfeer, readonly string[]>> = {
  buiten: ['binnen'],
  binnen: ['buiten'],
  'alleen-werken': ['samenwerken'],
  samenwerken: ['alleen-werken'],
  'vaste-taken': ['afwisseling'],
  afwisseling: ['vaste-taken'],
  rustig: ['druk', 'soms-druk', 'geluid'],
  klantcontact: [],
};

function compareOmgeving(
  omgeving: readonly string[] | null,
  ja: readonly string[],
  nee: readonly string[],
): ToetsUitkomst {
  if (omgeving === null) return 'onbekend';
  if (nee.some((code) => omgeving.includes(code))) return 'voldoet-niet';
  return ja.some((code) => omgeving.includes(code)) ? 'voldoet' : 'onbekend';
}

/** Work that begins before this hour counts as early. A reading of our own: no text says what early is. */
const VROEG_VOOR_UUR = 9;
/** A group of at most so many people counts as small. A reading of our own too. */
const KLEINE_GROEP = 6;

function toetsBehoefte(behoefte: Behoefte, plek: Plekbeeld): ToetsUitkomst {
  switch (behoefte) {
    case 'rustige-plek':
      return compareOmgeving(plek.omgeving, ['rustig'], TEGENDEEL.rustig);
    case 'vaste-taken':
      return either(
        compareOmgeving(plek.omgeving, ['vaste-taken'], TEGENDEEL['vaste-taken']),
        findAanpassing(plek, 'vaste-structuur'),
      );
    case 'buiten-werken':
      return compareOmgeving(plek.omgeving, ['buiten'], TEGENDEEL.buiten);
    case 'vaste-begeleider':
    case 'extra-pauzes':
      return findAanpassing(plek, behoefte);
    case 'dicht-bij-huis':
      return plek.toetsen.find(({ code }) => code === 'reisafstand')?.uitkomst ?? 'onbekend';
    case 'niet-te-vroeg-beginnen':
      return toetsBegintijd(plek.begintijd);
    case 'kleine-groep':
      if (plek.groepsgrootte === null) return 'onbekend';
      return plek.groepsgrootte <= KLEINE_GROEP ? 'voldoet' : 'voldoet-niet';
  }
}

/** Only a clear time is compared: '8.30 uur', '09:15' or '9 uur'. Anything else is a question to ask. */
function toetsBegintijd(begintijd: string | null): ToetsUitkomst {
  const uur = /^(\d{1,2})([.:]\d{2})?( uur)?$/.exec(begintijd?.trim() ?? '')?.[1];
  if (uur === undefined) return 'onbekend';
  return Number(uur) >= VROEG_VOOR_UUR ? 'voldoet' : 'voldoet-niet';
}

/** An adaptation that is not on a known list can still be arranged, so it is a question and not a no. */
function findAanpassing({ aanpassingen }: Plekbeeld, nodig: Aanpassing): ToetsUitkomst {
  return aanpassingen?.includes(nodig) ? 'voldoet' : 'onbekend';
}

function either(een: ToetsUitkomst, ander: ToetsUitkomst): ToetsUitkomst {
  return ander === 'voldoet' ? ander : een;
}
