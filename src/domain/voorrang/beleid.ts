import {
  type Bron,
  chooseRegelversie,
  type Regelversie,
  type Rekenweigering,
} from '#domain/berekening/index.ts';
import { type Datum, datum, type Result } from '#domain/shared/index.ts';

/** Who goes first at a place: a lower tier always goes before a higher one, whatever the date. */
export const TRAPPEN = ['garantie', 'eigen-inwoner', 'afspraak', 'overig'] as const;
export type Trapcode = (typeof TRAPPEN)[number];

/** Parts that split the tiers of residents and of an agreement, before the date. None is in force now. */
export const SUBTRAPPEN = ['terugkeer', 'schaarse-aanpassing'] as const;
export type Subtrapcode = (typeof SUBTRAPPEN)[number];

/** What orders people of one tier before the lottery: the day of the vaststelling, or nothing. */
export const VOLGORDES = ['datum-vaststelling', 'geen'] as const;
export type Volgorde = (typeof VOLGORDES)[number];

/** A part of the policy, and what it leans on. */
export type Beleidsdeel<Code extends string> = { readonly code: Code; readonly bron: Bron };

/**
 * Who goes first, as one dated version. It is equal for all people and all places of a round, and a round keeps `versie`.
 * The number of a tier is its place in `trappen`, counted from 0 with the sub-tiers in between.
 */
export type Voorrangsbeleid = Regelversie & {
  readonly versie: string;
  readonly trappen: readonly Beleidsdeel<Trapcode>[];
  readonly subtrappen: readonly Beleidsdeel<Subtrapcode>[];
  readonly volgorde: Beleidsdeel<Volgorde>;
  readonly loting: Beleidsdeel<'een-loting-sha256'>;
};

const PW: Bron = {
  artikel: 'Participatiewet art. 10b lid 4 en 5',
  vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01',
  merk: 'I',
};

/** A choice of this program: the law has no rule for it. `vindplaats` is where the choice is explained. */
const KEUZE: Bron = {
  artikel: 'Werkwijze van Groeiplek',
  vindplaats: 'https://github.com/groeiplek/groeiplek/blob/main/docs/matching-beleid.md',
  merk: 'I',
};

/** The policy per period. A change is a new version; a version that a round has used stays as it is. */
export const BELEID_VERSIES: readonly Voorrangsbeleid[] = [
  {
    regel: 'voorrang',
    versie: 'voorrang 2026-01-01',
    geldig: { van: datum('2026-01-01'), tot: null },
    bronnen: [PW, KEUZE],
    trappen: [
      { code: 'garantie', bron: KEUZE },
      { code: 'eigen-inwoner', bron: PW },
      { code: 'afspraak', bron: KEUZE },
      { code: 'overig', bron: KEUZE },
    ],
    subtrappen: [],
    volgorde: { code: 'datum-vaststelling', bron: KEUZE },
    loting: { code: 'een-loting-sha256', bron: KEUZE },
  },
];

/** The policy in force on the day of the round, or a refusal that names the nearest period. */
export function chooseBeleid(peildatum: Datum): Result<Voorrangsbeleid, Rekenweigering> {
  return chooseRegelversie(BELEID_VERSIES, peildatum);
}
