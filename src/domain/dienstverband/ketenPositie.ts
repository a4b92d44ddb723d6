import { addDagen, addMaanden, type Datum, datum, laatsteDatum, months } from '#domain/shared/index.ts';
import type { Schakel } from './dienstverband.ts';

/** What a human must still judge about a chain. */
export type KetenWaarschuwing =
  | 'opvolgend-werkgeverschap-toetsen'
  | 'overgangsrecht-toetsen'
  | 'korte-verlenging-toetsen';

export type KetenPositie = {
  /** Number of the last fixed-term job in the chain: 1, 2, 3 … */
  readonly nummer: number;
  /** Longest duration of the chain in months, in force on the day the chain passes it. */
  readonly limietMaanden: 24 | 36;
  /** From this day the last job is permanent; null when it stays fixed-term. */
  readonly vastVanaf: Datum | null;
  readonly reden: 'onbepaald-overeengekomen' | 'duur' | 'aantal' | null;
  /** The last day on which one more fixed-term job can end and stay fixed-term; null when the next one is permanent. */
  readonly laatsteVeiligeEinddatum: Datum | null;
  readonly waarschuwingen: readonly KetenWaarschuwing[];
};

const HOOGSTE_AANTAL = 3;
const WAB = datum('2020-01-01');
const KORTE_VERLENGING_MAANDEN = 3;

/**
 * The position of one chain. More than 3 fixed-term jobs: the 4th is permanent from its start. A chain of two or more
 * that outlasts 24 months (day of passing before 1 January 2020) or 36 months (from then): permanent from that day;
 * gaps count. One extra job of at most 3 months straight after a single job of at least the limit stays fixed (lid 3).
 */
export function determineKetenPositie(schakels: readonly Schakel[]): KetenPositie {
  const waarschuwingen: KetenWaarschuwing[] = [];
  if (schakels.some(({ isOpvolger }) => isOpvolger)) waarschuwingen.push('opvolgend-werkgeverschap-toetsen');

  const oud = findOverschrijding(schakels, 24);
  const limietMaanden = oud !== null && oud < WAB ? 24 : 36;
  if (limietMaanden === 36 && oud !== null && oud < addMaanden(WAB, 12))
    waarschuwingen.push('overgangsrecht-toetsen');

  const kort = isKorteVerlenging(schakels, limietMaanden);
  if (kort) waarschuwingen.push('korte-verlenging-toetsen');
  const doorDuur = kort ? null : findOverschrijding(schakels, limietMaanden);
  const doorAantal = schakels[HOOGSTE_AANTAL]?.periode.van ?? null;
  const overeengekomen = schakels.find(({ soort }) => soort === 'onbepaalde-tijd')?.periode.van ?? null;

  const gronden = [
    { reden: 'onbepaald-overeengekomen', dag: overeengekomen },
    { reden: 'aantal', dag: doorAantal },
    { reden: 'duur', dag: doorDuur },
  ] as const;
  const eerste = gronden.reduce<{ reden: KetenPositie['reden']; dag: Datum | null }>(
    (gekozen, grond) =>
      grond.dag !== null && (gekozen.dag === null || grond.dag < gekozen.dag) ? grond : gekozen,
    { reden: null, dag: null },
  );
  return {
    nummer: schakels.length,
    limietMaanden,
    vastVanaf: eerste.dag,
    reden: eerste.reden,
    laatsteVeiligeEinddatum: eerste.dag === null ? findLaatsteVeiligeEinddatum(schakels) : null,
    waarschuwingen,
  };
}

/** The first day a second or later job runs beyond the limit counted from the start of the chain; null when none does. */
function findOverschrijding(schakels: readonly Schakel[], maanden: number): Datum | null {
  const begin = schakels[0]?.periode.van;
  if (begin === undefined) return null;
  const grens = addMaanden(begin, maanden);
  const voorbij = schakels.slice(1).find(({ periode }) => periode.tot === null || periode.tot > grens);
  return voorbij === undefined ? null : laatsteDatum(grens, voorbij.periode.van);
}

function isKorteVerlenging(schakels: readonly Schakel[], limietMaanden: number): boolean {
  const [eerste, tweede, ...meer] = schakels;
  if (eerste === undefined || tweede === undefined || meer.length > 0) return false;
  const duurEerste = months(eerste.periode);
  const { van, tot } = tweede.periode;
  return (
    duurEerste !== null &&
    duurEerste >= limietMaanden &&
    eerste.periode.tot === van &&
    eerste.werkgever === tweede.werkgever &&
    tot !== null &&
    tot <= addMaanden(van, KORTE_VERLENGING_MAANDEN)
  );
}

/** A next job would have to pass no limit: today's number of jobs below 3, and its end within the longest duration. */
function findLaatsteVeiligeEinddatum(schakels: readonly Schakel[]): Datum | null {
  const begin = schakels[0]?.periode.van;
  const einde = schakels.at(-1)?.periode.tot ?? null;
  if (begin === undefined || einde === null || schakels.length >= HOOGSTE_AANTAL) return null;
  const oudeGrens = addMaanden(begin, 24);
  const grens = laatsteDatum(oudeGrens, einde) < WAB ? oudeGrens : addMaanden(begin, 36);
  return grens > einde ? addDagen(grens, -1) : null;
}
