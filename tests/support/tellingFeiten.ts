import fc from 'fast-check';
import type { Regeling } from '#domain/dienstverband/index.ts';
import { addDagen, containsDatum, type Datum, datum, type Periode } from '#domain/shared/index.ts';
import type { Telpersoon } from '#domain/telling/index.ts';

/** A fact as it was known: each version from its moment (a day of record time) until the next one. */
export type Feit<T> = readonly { readonly vanaf: number; readonly waarde: T }[];

/** Everything about one person that may count, or must not. Null as period: taken back altogether. */
export type FeitenVanPersoon = {
  readonly gemeente: string;
  readonly vaststellingen: readonly Feit<Periode | null>[];
  readonly dienstverbanden: readonly Feit<{
    readonly regeling: Regeling;
    readonly periode: Periode;
    readonly uren: string;
  }>[];
  readonly proefplaatsen: readonly Periode[];
  readonly aanhoudingen: readonly Feit<Periode>[];
};

const EERSTE_DAG = datum('2025-01-01');
const DAGEN_PER_VAK = 45;

/** Day of valid time: 0 is the first day of the facts. */
export function dagVan(nummer: number): Datum {
  return addDagen(EERSTE_DAG, nummer);
}

/** Moment of record time: noon of the day. */
export function momentVan(nummer: number): Date {
  return new Date(Date.UTC(2025, 0, 1 + nummer, 12));
}

/** Facts of one person of one of the gemeenten, with corrections. */
export function arbitraryFeiten(gemeenten: readonly string[]): fc.Arbitrary<FeitenVanPersoon> {
  const dienstverband = fc.record({
    regeling: fc.constantFrom<Regeling>('beschut-werk', 'beschut-werk', 'begeleid-regulier', 'regulier'),
    periode: arbitraryPeriode(0, 3),
    uren: fc.constantFrom('12', '24.5', '31', '36'),
  });
  const terug = (vak: number) => fc.option(arbitraryPeriode(vak, 1), { freq: 6 });
  return fc.record({
    gemeente: fc.constantFrom(...gemeenten),
    vaststellingen: fc
      .tuple(arbitraryFeit(terug(0)), arbitraryFeit(terug(1)), arbitraryFeit(terug(2)))
      .chain((alle) => fc.subarray(alle)),
    dienstverbanden: fc.array(arbitraryFeit(dienstverband), { maxLength: 3 }),
    proefplaatsen: fc.array(arbitraryPeriode(0, 3), { maxLength: 1 }),
    aanhoudingen: fc
      .tuple(arbitraryFeit(arbitraryPeriode(0, 1)), arbitraryFeit(arbitraryPeriode(1, 2)))
      .chain((alle) => fc.subarray(alle)),
  });
}

/** A period inside a number of consecutive parts of the calendar; the last part has periods without end too. */
function arbitraryPeriode(vak: number, vakken: number): fc.Arbitrary<Periode> {
  const [van, tot] = [vak * DAGEN_PER_VAK, (vak + vakken) * DAGEN_PER_VAK];
  const dag = fc.integer({ min: van, max: tot });
  return fc
    .uniqueArray(dag, { minLength: 2, maxLength: 2 })
    .map((dagen) => dagen.sort((a, b) => a - b))
    .chain(([eerste = van, laatste = tot]) =>
      fc.boolean().map((open) => ({
        van: dagVan(eerste),
        tot: open && vak + vakken === 3 ? null : dagVan(laatste),
      })),
    );
}

function arbitraryFeit<T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<Feit<T>> {
  const vanaf = fc.nat({ max: 200 });
  return fc
    .uniqueArray(fc.record({ vanaf, waarde }), {
      minLength: 1,
      maxLength: 3,
      selector: (versie) => versie.vanaf,
    })
    .map((versies) => versies.sort((a, b) => a.vanaf - b.vanaf));
}

/** The version that was known at the moment; undefined before the first one. */
function findBekend<T>(feit: Feit<T>, bekend: number): T | undefined {
  return feit.findLast(({ vanaf }) => vanaf <= bekend)?.waarde;
}

/** The person as the count sees them, as known at the moment. */
export function asTelpersoon(feiten: FeitenVanPersoon, bekend: number): Telpersoon {
  return {
    positief: feiten.vaststellingen.flatMap((feit) => findBekend(feit, bekend) ?? []),
    activiteiten: [
      ...feiten.dienstverbanden.flatMap((feit) => {
        const versie = findBekend(feit, bekend);
        return versie === undefined ? [] : [{ ...versie, trede: versie.regeling }];
      }),
      ...feiten.proefplaatsen.map((periode) => ({ trede: 'proefplaats' as const, periode, uren: null })),
    ],
  };
}

/** Whether the person is on hold on the day, as known at the moment. */
export function isAangehouden(feiten: FeitenVanPersoon, peildatum: Datum, bekend: number): boolean {
  return feiten.aanhoudingen.some((feit) => {
    const periode = findBekend(feit, bekend);
    return periode !== undefined && containsDatum(periode, peildatum);
  });
}

/** Every first day and day after the last of any version, the day before each, and a day outside all of them. */
export function listGrensdagen(personen: readonly FeitenVanPersoon[]): readonly Datum[] {
  const perioden = personen.flatMap(({ vaststellingen, dienstverbanden, proefplaatsen, aanhoudingen }) => [
    ...vaststellingen.flat().map(({ waarde }) => waarde),
    ...dienstverbanden.flat().map(({ waarde }) => waarde.periode),
    ...aanhoudingen.flat().map(({ waarde }) => waarde),
    ...proefplaatsen,
  ]);
  const grenzen = perioden.flatMap((periode) => [periode?.van ?? [], periode?.tot ?? []].flat());
  return [...new Set([...grenzen.flatMap((dag) => [addDagen(dag, -1), dag]), dagVan(-1)])].sort();
}
