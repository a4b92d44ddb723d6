import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import type { Ingreep, IngreepBelet } from '#domain/ronde/index.ts';
import { type Deelname, HAALBAAR } from './deelname.ts';
import type { RondePersoon } from './ronde.ts';

/** A round with the interventions that hold in it, and why the others do not. */
export type Ingegrepen = {
  readonly deelname: Deelname;
  readonly toegepast: readonly Ingreep[];
  readonly nietToegepast: readonly (Ingreep & { readonly belet: IngreepBelet })[];
};

/**
 * Puts the interventions of staff into the facts of a round. They only change whom a place can take and, for a fixed
 * pair, its order: lists and seats stay as they are. Nobody loses a guaranteed place by it: a fixed pair goes behind the
 * guarantees of its place and holds only when a seat is left for it.
 */
export function applyIngrepen(deelname: Deelname, ingrepen: readonly Ingreep[]): Ingegrepen {
  const personen = new Map(deelname.deelnemers.map((persoon) => [persoon.nummer, persoon]));
  const toegepast: Ingreep[] = [];
  const nietToegepast: (Ingreep & { belet: IngreepBelet })[] = [];
  const vast = new Map<string, string>();
  const uitsluitingEerst = [...ingrepen].sort((a, b) => ORDE[a.soort] - ORDE[b.soort]);
  for (const ingreep of uitsluitingEerst) {
    const persoon = personen.get(ingreep.persoon);
    const belet = findBelet(ingreep, persoon, { ...deelname, vast });
    if (persoon === undefined || belet !== undefined) {
      nietToegepast.push({ ...ingreep, belet: belet ?? 'doet-niet-mee' });
      continue;
    }
    toegepast.push(ingreep);
    if (ingreep.soort === 'vastzetting') vast.set(ingreep.persoon, ingreep.plek);
    personen.set(ingreep.persoon, withIngreep(persoon, ingreep));
  }
  const deelnemers = deelname.deelnemers.map((persoon) => personen.get(persoon.nummer) ?? persoon);
  return { deelname: { ...deelname, deelnemers, vast }, toegepast, nietToegepast };
}

const ORDE = { uitsluiting: 0, vastzetting: 1 } as const;

function findBelet(
  { soort, persoon: nummer, plek }: Ingreep,
  persoon: RondePersoon | undefined,
  { garanties, vrij, vast }: Deelname,
): IngreepBelet | undefined {
  if (persoon === undefined) return 'doet-niet-mee';
  const keuze = persoon.keuzes.find((een) => een.plek === plek && een.toegevoegd === undefined);
  if (keuze === undefined) return 'niet-gekozen';
  const heeftPlek = garanties.get(nummer)?.has(plek) ?? false;
  if (soort === 'uitsluiting') return heeftPlek ? 'heeft-plek' : undefined;
  if (keuze.haalbaarheid.uitkomst !== 'haalbaar') return 'past-niet';
  const anderen = [...garanties].filter(([wie, plekken]) => wie !== nummer && plekken.has(plek)).length;
  const eerder = [...vast].filter(([wie, naar]) => naar === plek && !garanties.get(wie)?.has(plek)).length;
  return anderen + eerder < (vrij.get(plek) ?? 0) ? undefined : 'geen-plaats';
}

/** A pair that is kept out fails F10; of a fixed person every other place does. */
function withIngreep(persoon: RondePersoon, { soort, plek, reden, vanaf }: Ingreep): RondePersoon {
  const uitgesloten: Haalbaarheid = {
    uitkomst: 'niet-haalbaar',
    toetsen: [
      {
        ...{ code: 'uitsluiting', gevraagd: 'geen', uitkomst: 'voldoet-niet' },
        geboden: { datum: vanaf, grond: reden },
      },
    ],
  };
  const isWeg = (naam: string) => (soort === 'uitsluiting' ? naam === plek : naam !== plek);
  return {
    ...persoon,
    keuzes: persoon.keuzes.map((keuze) => ({
      ...keuze,
      haalbaarheid: isWeg(keuze.plek) ? uitgesloten : soort === 'vastzetting' ? HAALBAAR : keuze.haalbaarheid,
    })),
  };
}
