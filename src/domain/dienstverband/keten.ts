import { addMaanden, type Datum } from '#domain/shared/index.ts';
import type { Ketenschakels, Schakel } from './dienstverband.ts';
import { determineKetenPositie, type KetenPositie } from './ketenPositie.ts';
import { chooseTussenpoos } from './ketenregel.ts';

/** The jobs that count together, and where that leaves the person. */
export type Keten<S extends Schakel = Schakel> = KetenPositie & { readonly schakels: Ketenschakels<S> };

/**
 * The chains of a person's jobs as they stand on the reference date; jobs that start later are left out. Two jobs
 * belong together when the same employer, or a successor for the same work, follows within 6 months (3 for a job made
 * before 1 July 2015). Beschut werk has no exception. Source: BW art. 7:668a(1), (2), (10), (11).
 */
export function listKetens<S extends Schakel>(schakels: readonly S[], peildatum: Datum): readonly Keten<S>[] {
  return groupSchakels(schakels.filter(({ periode }) => periode.van <= peildatum)).map((groep) => ({
    schakels: groep,
    ...determineKetenPositie(groep),
  }));
}

/** The chain that a new job would join, with that job in it; undefined when the job is outside the rule. */
export function previewKeten(schakels: readonly Schakel[], nieuw: Schakel): Keten | undefined {
  const eerder = schakels.filter(({ periode }) => periode.van < nieuw.periode.van);
  const groep = groupSchakels([...eerder, nieuw]).find((keten) => keten.at(-1) === nieuw);
  return groep && { schakels: groep, ...determineKetenPositie(groep) };
}

/** Puts every job that counts in its chain, whatever the order of the list. */
function groupSchakels<S extends Schakel>(schakels: readonly S[]): readonly Ketenschakels<S>[] {
  const groepen: [S, ...S[]][] = [];
  const opVolgorde = schakels.filter(({ uitzondering }) => uitzondering === null).sort(compareSchakel);
  for (const schakel of opVolgorde) {
    const groep = groepen
      .filter((kandidaat) => kandidaat.some((eerder) => isVervolg(eerder, schakel)))
      .sort((a, b) => compareSchakel(a.at(-1) ?? a[0], b.at(-1) ?? b[0]))
      .at(-1);
    if (groep === undefined) groepen.push([schakel]);
    else groep.push(schakel);
  }
  return groepen;
}

/** Whether `schakel` follows `eerder` closely enough, with the same employer or a successor for the same work. */
export function isVervolg(eerder: Schakel, schakel: Schakel): boolean {
  if (eerder.werkgever !== schakel.werkgever && !schakel.isOpvolger) return false;
  const { tot } = eerder.periode;
  const { van } = schakel.periode;
  return tot === null || van <= tot || van <= addMaanden(tot, chooseTussenpoos(van));
}

/** By first day, then last day (none is last), then employer: the same jobs in any order give the same chains. */
export function compareSchakel(a: Schakel, b: Schakel): number {
  const sleutelA = `${a.periode.van} ${a.periode.tot ?? 'geen'} ${a.werkgever}`;
  const sleutelB = `${b.periode.van} ${b.periode.tot ?? 'geen'} ${b.werkgever}`;
  if (sleutelA === sleutelB) return 0;
  return sleutelA < sleutelB ? -1 : 1;
}
