import { addMaanden, type Datum, datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { PeriodeNietGelezen } from '#domain/termijn/index.ts';
import type { Schakel } from './dienstverband.ts';
import { determineKetenPositie, type KetenPositie, type KetenWaarschuwing } from './ketenPositie.ts';

/** Jobs that follow each other closely enough to count together, oldest first, and where that leaves the person. */
export type Keten = KetenPositie & {
  readonly schakels: readonly Schakel[];
  readonly waarschuwingen: readonly KetenWaarschuwing[];
};

const ARTIKEL = 'BW art. 7:668a';
const GELEZEN_VAN = datum('2015-07-01');
const LANGSTE_TUSSENPOOS_MAANDEN = 6;

/**
 * The chains of a person's jobs as they stand on the reference date; jobs that start later are left out. Two jobs
 * belong together when the same employer, or a successor for the same work, follows within 6 months (gap of at most
 * 6 months, BW art. 7:668a(1), (2)). Beschut werk has no exception. Read for jobs from 1 July 2015; a chain with an
 * earlier job is refused. Source: https://wetten.overheid.nl/BWBR0005290
 */
export function listKetens(
  schakels: readonly Schakel[],
  peildatum: Datum,
): Result<readonly Keten[], PeriodeNietGelezen> {
  const meetellend = schakels
    .filter(({ uitzondering, periode }) => uitzondering === null && periode.van <= peildatum)
    .sort((a, b) => (a.periode.van < b.periode.van ? -1 : 1));
  const eerste = meetellend[0];
  if (eerste !== undefined && eerste.periode.van < GELEZEN_VAN) {
    return err({
      code: 'periode-niet-gelezen',
      artikel: ARTIKEL,
      gevraagd: eerste.periode.van,
      gelezenVan: GELEZEN_VAN,
    });
  }
  return ok(groupSchakels(meetellend).map((groep) => ({ schakels: groep, ...determineKetenPositie(groep) })));
}

/** The chain that a new job would join, with that job in it. Its position tells what the new job would become. */
export function previewKeten(
  schakels: readonly Schakel[],
  nieuw: Schakel,
): Result<Keten | undefined, PeriodeNietGelezen> {
  const eerder = schakels.filter(({ periode }) => periode.van < nieuw.periode.van);
  const ketens = listKetens([...eerder, nieuw], nieuw.periode.van);
  if (!ketens.ok) return ketens;
  return ok(ketens.value.find((keten) => keten.schakels.at(-1) === nieuw));
}

function groupSchakels(schakels: readonly Schakel[]): readonly (readonly Schakel[])[] {
  const groepen: Schakel[][] = [];
  for (const schakel of schakels) {
    const groep = groepen.filter((kandidaat) => isVervolg(kandidaat, schakel)).at(-1);
    if (groep === undefined) groepen.push([schakel]);
    else groep.push(schakel);
  }
  return groepen;
}

function isVervolg(groep: readonly Schakel[], schakel: Schakel): boolean {
  const vorige = groep.at(-1);
  if (vorige === undefined) return false;
  if (vorige.werkgever !== schakel.werkgever && !schakel.isOpvolger) return false;
  const { tot } = vorige.periode;
  return tot === null || schakel.periode.van <= addMaanden(tot, LANGSTE_TUSSENPOOS_MAANDEN);
}
