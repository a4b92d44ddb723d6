import type { Trapcode, Voorrangsbeleid } from '#domain/voorrang/index.ts';
import {
  allocate,
  compileMarkt,
  MARKTFORMAAT,
  type Markt,
  type Toewijzing,
  verifyToewijzing,
} from '#matching/index.ts';
import { type Mensnaam, type Pleknaam, VOORBEELDMENSEN, VOORBEELDPLEKKEN } from './voorbeeld-mensen.ts';
import {
  findVoorrangsreden,
  type MensMetVoorrang,
  rankVoorbeeldmensen,
  type Voorrangsreden,
} from './voorbeeld-volgorde.ts';

/** A place, or still waiting. */
export type Waar = Pleknaam | null;

/** What the engine answers once one more person has come in. */
export type Voorbeeldstap = {
  readonly nieuw: Mensnaam;
  readonly waar: readonly { readonly naam: Mensnaam; readonly plek: Waar }[];
  /** Who went from where to where, without the newcomer; who lost a place altogether comes last. */
  readonly verschoven: readonly { readonly naam: Mensnaam; readonly van: Waar; readonly naar: Waar }[];
};

/** The end for one person, with every place that was liked better and why somebody else has it. */
export type Voorbeelduitkomst = {
  readonly naam: Mensnaam;
  readonly plek: Waar;
  /** 1 = first of the own list; null: no place. */
  readonly rang: number | null;
  readonly gemist: readonly {
    readonly plek: Pleknaam;
    readonly wie: Mensnaam;
    readonly reden: Voorrangsreden;
    /** The group of who has it. */
    readonly groep: Trapcode;
  }[];
};

export type Voorbeeld = {
  readonly mensen: readonly MensMetVoorrang[];
  readonly stappen: readonly Voorbeeldstap[];
  readonly uitkomsten: readonly Voorbeelduitkomst[];
  readonly markt: Markt;
  readonly toewijzing: Toewijzing;
  /** What the verifier finds wrong; nothing. */
  readonly aantalOvertredingen: number;
};

/**
 * The worked example, by the engine itself: a step is a whole run for the people that have come in so far. That is the
 * same as letting them come in one by one, because the outcome does not depend on the order of applying.
 */
export function calculateVoorbeeld(beleid: Voorrangsbeleid): Voorbeeld {
  const mensen = rankVoorbeeldmensen(beleid);
  const markten = VOORBEELDMENSEN.map((_, index) => createMarkt(mensen, index + 1));
  const lopen = markten.map((markt) => ({ markt, toewijzing: runMarkt(markt) }));
  const laatste = lopen.at(-1);
  if (laatste === undefined) throw new RangeError('an example without people');
  const { markt, toewijzing } = laatste;
  return {
    mensen,
    stappen: VOORBEELDMENSEN.map(({ naam }, index) =>
      createStap(naam, index, lopen[index]?.toewijzing, lopen[index - 1]?.toewijzing),
    ),
    uitkomsten: VOORBEELDMENSEN.map(({ id }) => createUitkomst(id, mensen, toewijzing)),
    markt,
    toewijzing,
    aantalOvertredingen: verifyToewijzing(markt, toewijzing).length,
  };
}

/** Two places of one seat, and the first people of the example. */
function createMarkt(mensen: readonly MensMetVoorrang[], aantal: number): Markt {
  const erbij = VOORBEELDMENSEN.slice(0, aantal);
  const volgorde = mensen.filter(({ id }) => erbij.some((een) => een.id === id)).map(({ id }) => id);
  return {
    formaat: MARKTFORMAAT,
    kandidaten: erbij.map(({ id, keuzes }) => ({ id, keuzes })),
    plekken: VOORBEELDPLEKKEN.map((id) => ({ id, capaciteit: 1, volgorde })),
  };
}

function runMarkt(markt: Markt): Toewijzing {
  const gecompileerd = compileMarkt(markt);
  if (!gecompileerd.ok) throw new RangeError(JSON.stringify(gecompileerd.error));
  return allocate(gecompileerd.value);
}

function findWaar(toewijzing: Toewijzing | undefined, id: string): Waar {
  const plek = toewijzing?.toewijzingen.find(({ kandidaat }) => kandidaat === id)?.plek;
  return VOORBEELDPLEKKEN.find((een) => een === plek) ?? null;
}

function createStap(
  nieuw: Mensnaam,
  index: number,
  nu: Toewijzing | undefined,
  vorige: Toewijzing | undefined,
): Voorbeeldstap {
  const waar = VOORBEELDMENSEN.slice(0, index + 1).map(({ naam, id }) => ({ naam, plek: findWaar(nu, id) }));
  const verschoven = VOORBEELDMENSEN.slice(0, index).map(({ naam, id }) => ({
    naam,
    van: findWaar(vorige, id),
    naar: findWaar(nu, id),
  }));
  return {
    nieuw,
    waar,
    verschoven: verschoven
      .filter(({ van, naar }) => van !== naar)
      .sort((a, b) => Number(a.naar === null) - Number(b.naar === null)),
  };
}

function createUitkomst(
  id: string,
  mensen: readonly MensMetVoorrang[],
  toewijzing: Toewijzing,
): Voorbeelduitkomst {
  const mens = mensen.find((een) => een.id === id);
  if (mens === undefined) throw new RangeError(id);
  const plek = findWaar(toewijzing, id);
  const liever = plek === null ? mens.keuzes : mens.keuzes.slice(0, mens.keuzes.indexOf(plek));
  const gemist = liever.flatMap((keus) => {
    const houder = mensen.find((een) => findWaar(toewijzing, een.id) === keus);
    return houder === undefined
      ? []
      : [{ plek: keus, wie: houder.naam, reden: findVoorrangsreden(houder, mens), groep: houder.trap.code }];
  });
  const rang = toewijzing.toewijzingen.find(({ kandidaat }) => kandidaat === id)?.rang ?? null;
  return { naam: mens.naam, plek, rang, gemist };
}
