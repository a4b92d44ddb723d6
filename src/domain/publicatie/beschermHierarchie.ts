import { calculateStand, type Stand } from '#domain/stand/index.ts';
import { listGeslotenCellen } from './beschermBoom.ts';
import type { Boom } from './boom.ts';

/** The counts of one gemeente with a register, and its public target (null when unknown). */
export type GemeenteStand = {
  readonly code: string;
  readonly positief: number;
  readonly werkzaam: number;
  readonly taakstelling: number | null;
};

/** All gemeenten with a register on one date, by labour-market region. Regions without such a gemeente are left out. */
export type Hierarchie = {
  readonly land: { readonly code: string; readonly taakstelling: number | null };
  readonly regios: readonly {
    readonly code: string;
    readonly taakstelling: number | null;
    readonly gemeenten: readonly GemeenteStand[];
  }[];
};

/** Every public figure that says something about people. */
const CIJFERS_MET_PERSONEN = ['positief', 'werkzaam', 'wachtend', 'tekort', 'dekking'] as const;

export type CijferMetPersonen = (typeof CIJFERS_MET_PERSONEN)[number];

/** The person figures that are protected by themselves; the others follow from them. */
export const BESCHERMDE_CIJFERS = ['werkzaam', 'wachtend'] as const;

export type BeschermdCijfer = (typeof BESCHERMDE_CIJFERS)[number];

/** A cell that was protected in an earlier publication of the same date: it stays so. */
export type BeschermdeCel = { readonly code: string; readonly cijfer: BeschermdCijfer };

/** The figures of one gemeente, regio or the country; a figure that is protected has its name in `beschermd`. */
export type BeschermdeStand = {
  readonly code: string;
  readonly niveau: 'land' | 'regio' | 'gemeente';
  readonly stand: Stand;
  readonly beschermd: readonly CijferMetPersonen[];
};

/**
 * Protects small numbers over the whole hierarchy at once. `werkzaam` and `wachtend` are two counts that do not tell
 * anything about each other; `positief` is their sum and is open only where both are; `tekort` and `dekking` follow
 * from `werkzaam` and the public target, so they are open only where it is. What is protected has no value in `stand`,
 * so it cannot leak by accident. A cell below 5 and a cell that would give one away look the same.
 */
export function protectHierarchie(
  hierarchie: Hierarchie,
  eerder: readonly BeschermdeCel[],
): { readonly standen: readonly BeschermdeStand[]; readonly cellen: readonly BeschermdeCel[] } {
  const dicht = {
    werkzaam: listGeslotenCellen(
      toBoom(hierarchie, ({ werkzaam }) => werkzaam),
      setVan(eerder, 'werkzaam'),
    ),
    wachtend: listGeslotenCellen(
      toBoom(hierarchie, ({ positief, werkzaam }) => positief - werkzaam),
      setVan(eerder, 'wachtend'),
    ),
  };
  const standen = listCellen(hierarchie).map(({ niveau, ...cel }) => protectCel(cel, niveau, dicht));
  const cellen = standen.flatMap(({ code }) =>
    BESCHERMDE_CIJFERS.filter((cijfer) => dicht[cijfer].has(code)).map((cijfer) => ({ code, cijfer })),
  );
  return { standen, cellen };
}

type Cel = GemeenteStand & { readonly niveau: BeschermdeStand['niveau'] };

function protectCel(
  cel: GemeenteStand,
  niveau: BeschermdeStand['niveau'],
  dicht: Readonly<Record<BeschermdCijfer, ReadonlySet<string>>>,
): BeschermdeStand {
  const { code } = cel;
  const stand = calculateStand(cel);
  const werkzaamDicht = dicht.werkzaam.has(code);
  const wachtendDicht = dicht.wachtend.has(code);
  const isDicht = {
    positief: werkzaamDicht || wachtendDicht,
    werkzaam: werkzaamDicht,
    wachtend: wachtendDicht,
    tekort: werkzaamDicht,
    dekking: werkzaamDicht,
  };
  const open = <W>(gesloten: boolean, waarde: W): W | null => (gesloten ? null : waarde);
  return {
    code,
    niveau,
    stand: {
      taakstelling: stand.taakstelling,
      positief: open(isDicht.positief, stand.positief),
      werkzaam: open(isDicht.werkzaam, stand.werkzaam),
      wachtend: open(isDicht.wachtend, stand.wachtend),
      tekort: open(isDicht.tekort, stand.tekort),
      dekking: open(isDicht.dekking, stand.dekking),
    },
    beschermd: CIJFERS_MET_PERSONEN.filter((cijfer) => stand[cijfer] !== null && isDicht[cijfer]),
  };
}

function listCellen({ land, regios }: Hierarchie): readonly Cel[] {
  const regioCellen = regios.map(({ code, taakstelling, gemeenten }) =>
    sumCel(code, taakstelling, 'regio', gemeenten),
  );
  return [
    sumCel(land.code, land.taakstelling, 'land', regioCellen),
    ...regioCellen,
    ...regios.flatMap(({ gemeenten }) => gemeenten.map((cel): Cel => ({ ...cel, niveau: 'gemeente' }))),
  ];
}

function sumCel(
  code: string,
  taakstelling: number | null,
  niveau: Cel['niveau'],
  delen: readonly GemeenteStand[],
): Cel {
  const som = (cijfer: 'positief' | 'werkzaam') => delen.reduce((totaal, deel) => totaal + deel[cijfer], 0);
  return { code, taakstelling, niveau, positief: som('positief'), werkzaam: som('werkzaam') };
}

function toBoom({ land, regios }: Hierarchie, aantalVan: (gemeente: GemeenteStand) => number): Boom {
  return {
    land: land.code,
    regios: regios.map(({ code, gemeenten }) => ({
      code,
      gemeenten: gemeenten.map((gemeente) => ({ code: gemeente.code, aantal: aantalVan(gemeente) })),
    })),
  };
}

function setVan(cellen: readonly BeschermdeCel[], cijfer: BeschermdCijfer): ReadonlySet<string> {
  return new Set(cellen.filter((cel) => cel.cijfer === cijfer).map(({ code }) => code));
}
