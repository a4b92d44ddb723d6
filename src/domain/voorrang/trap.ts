import type { Subtrapcode, Trapcode, Voorrangsbeleid } from './beleid.ts';

/** What the policy looks at for one person at one place. Nothing else counts: no diagnosis, no score, no price. */
export type Trapinvoer = {
  /** The person works at this place now and asks for another. */
  readonly eigenPlek: boolean;
  /** The person was offered this place, and the day to answer has not passed. */
  readonly uitstaandAanbod: boolean;
  /** The person lives in the municipality of the place. */
  readonly eigenInwoner: boolean;
  /** An agreement in force lets people of the person's municipality work here. */
  readonly afspraak: boolean;
  /** The person comes back from regular work, or from a place that closed. Used by a sub-tier only. */
  readonly terugkeer: boolean;
  /** The place offers an adaptation that is rare and that the person needs. Used by a sub-tier only. */
  readonly schaarseAanpassing: boolean;
};

/** The tier of a person at a place. `tier` is a whole number from 0; smaller goes first. */
export type Trap = {
  readonly code: Trapcode;
  /** The sub-tiers that hold, in the order of the policy. */
  readonly subtrappen: readonly Subtrapcode[];
  readonly tier: number;
};

/** A tier and a place in the order of everybody (from 0), as the engine packs them into one key. */
export type Voorrang = { readonly tier: number; readonly rang: number };

const GELDT: Readonly<Record<Trapcode, (invoer: Trapinvoer) => boolean>> = {
  garantie: ({ eigenPlek, uitstaandAanbod }) => eigenPlek || uitstaandAanbod,
  'eigen-inwoner': ({ eigenInwoner }) => eigenInwoner,
  afspraak: ({ afspraak }) => afspraak,
  overig: () => true,
};

const GELDT_OOK: Readonly<Record<Subtrapcode, (invoer: Trapinvoer) => boolean>> = {
  terugkeer: ({ terugkeer }) => terugkeer,
  'schaarse-aanpassing': ({ schaarseAanpassing }) => schaarseAanpassing,
};

/** The tiers that sub-tiers split. They stay inside: an agreement never comes before an own resident. */
const GESPLITST: ReadonlySet<Trapcode> = new Set<Trapcode>(['eigen-inwoner', 'afspraak']);

/** Every tier of the policy with its number, first one first: the sub-tiers that hold before those that do not. */
export function listTrappen({ trappen, subtrappen }: Voorrangsbeleid): readonly Trap[] {
  const codes = subtrappen.map(({ code }) => code);
  return trappen
    .flatMap(({ code }) =>
      (GESPLITST.has(code) ? deelverzamelingen(codes) : [[]]).map((deel) => ({ code, subtrappen: deel })),
    )
    .map((trap, tier) => ({ ...trap, tier }));
}

/**
 * The tier of a person at a place: the first tier that holds, with every sub-tier that holds. O(parts of the policy):
 * it is asked for every pair of a round.
 *
 * @throws {RangeError} when no tier of the policy holds: its last one must hold for everybody
 */
export function determineTrap({ versie, trappen, subtrappen }: Voorrangsbeleid, invoer: Trapinvoer): Trap {
  let eerste = 0;
  for (const { code } of trappen) {
    const gesplitst = GESPLITST.has(code) ? subtrappen : [];
    if (GELDT[code](invoer)) {
      const codes = gesplitst.map((deel) => deel.code);
      const binnen = codes.reduce((som, sub) => 2 * som + (GELDT_OOK[sub](invoer) ? 0 : 1), 0);
      return { code, subtrappen: codes.filter((sub) => GELDT_OOK[sub](invoer)), tier: eerste + binnen };
    }
    eerste += 2 ** gesplitst.length;
  }
  throw new RangeError(`no tier in ${versie}`);
}

/** Which of two goes first at a place: negative when `a` does. Zero only for the same tier and rank. */
export function compareVoorrang(a: Voorrang, b: Voorrang): number {
  return a.tier - b.tier || a.rang - b.rang;
}

/** All choices from the codes, the fullest first; the first code weighs most. */
function deelverzamelingen(codes: readonly Subtrapcode[]): readonly (readonly Subtrapcode[])[] {
  const [eerste, ...rest] = codes;
  if (eerste === undefined) return [[]];
  const zonder = deelverzamelingen(rest);
  return [...zonder.map((deel) => [eerste, ...deel]), ...zonder];
}
