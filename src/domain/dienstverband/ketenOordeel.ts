import { addDagen, addMaanden, type Datum, laatsteDag } from '#domain/shared/index.ts';
import { CARROUSEL_WERKGEVERS } from './carrousel.ts';
import type { Keten } from './keten.ts';
import type { KetenBevinding } from './ketenBevinding.ts';
import type { GelezenSchakel } from './ketenInvoer.ts';
import { chooseTussenpoos, KORTE_VERLENGING_MAANDEN, VOORAF_MAANDEN } from './ketenregel.ts';
import { canKortVerlengen } from './korteVerlenging.ts';

/** The last day that is temporary for sure, and the day half a year before it. */
export type Vooraf = { readonly keerpunt: Datum; readonly vanaf: Datum };

/** What a chain was found to be. */
export type KetenOordeel = {
  readonly schakels: readonly GelezenSchakel[];
  /** The chain that the answer is about; undefined when no dienstverband counts. */
  readonly keten: Keten<GelezenSchakel> | undefined;
  readonly waarschuwing: Vooraf | null;
  /** Employers that let a dienstverband expire and offered no other. */
  readonly afgelopen: readonly string[];
};

/** Everything that a reader must know about the outcome, the outcome itself first. */
export function* listBevindingenVanKeten({
  peildatum,
  schakels,
  keten,
  waarschuwing,
  afgelopen,
}: KetenOordeel & { readonly peildatum: Datum }): Generator<KetenBevinding> {
  if (keten !== undefined) {
    yield* listPositie(keten);
    if (waarschuwing !== null) {
      const { vanaf, keerpunt: laatsteDag } = waarschuwing;
      yield { code: 'ketengrens-nadert', vanaf, laatsteDag, isBereikt: vanaf <= peildatum };
    }
    yield* listDoorbroken(keten, peildatum);
  }
  for (const { uitzondering, werkgever, periode } of schakels) {
    if (uitzondering !== null) yield { code: 'uitgezonderd', van: periode.van, werkgever, uitzondering };
  }
  if (afgelopen.length >= CARROUSEL_WERKGEVERS) yield { code: 'carrousel', werkgevers: afgelopen };
  for (const code of keten?.waarschuwingen ?? []) yield { code };
}

/**
 * When to warn: half a year before the chain leaves temporary work. That is before the day it becomes permanent by its
 * duration, before the end of the last temporary dienstverband, or else before the last safe end of a next one. Null
 * once that is over.
 */
export function calculateVooraf(keten: Keten, peildatum: Datum): Vooraf | null {
  const keerpunt = findKeerpunt(keten);
  if (keerpunt === null || keerpunt < peildatum) return null;
  return { keerpunt, vanaf: addMaanden(keerpunt, -VOORAF_MAANDEN) };
}

function findKeerpunt({ vast, schakels, kanTijdelijkVerder, laatsteVeiligeEinddatum }: Keten): Datum | null {
  if (vast !== null) return vast.reden === 'duur' ? addDagen(vast.vanaf, -1) : null;
  if (kanTijdelijkVerder) return laatsteVeiligeEinddatum;
  return laatsteDag((schakels.at(-1) ?? schakels[0]).periode);
}

function* listPositie({ nummer, vast, schakels, kanTijdelijkVerder }: Keten): Generator<KetenBevinding> {
  if (vast !== null) {
    const { vanaf: vastVanaf, reden, grens } = vast;
    if (reden === 'onbepaald-overeengekomen') yield { code: reden, vastVanaf, nummer: vast.nummer };
    else {
      const limietMaanden = grens?.limietMaanden ?? null;
      yield { code: 'vast-volgens-ketenregel', vastVanaf, nummer: vast.nummer, reden, limietMaanden };
    }
    return;
  }
  const einde = laatsteDag((schakels.at(-1) ?? schakels[0]).periode);
  if (kanTijdelijkVerder || einde === null) return;
  yield { code: 'laatste-tijdelijke-dienstverband', nummer, laatsteDag: einde };
  if (canKortVerlengen(schakels)) {
    yield {
      code: 'korte-verlenging-mogelijk',
      laatsteDag: addDagen(addMaanden(addDagen(einde, 1), KORTE_VERLENGING_MAANDEN), -1),
    };
  }
}

/** Told only once it is so: nobody needs advice on waiting until a chain is broken. */
function* listDoorbroken({ schakels, vast }: Keten, peildatum: Datum): Generator<KetenBevinding> {
  const { tot } = (schakels.at(-1) ?? schakels[0]).periode;
  if (tot === null || vast !== null) return;
  const vanaf = addDagen(addMaanden(tot, chooseTussenpoos(peildatum)), 1);
  if (vanaf <= peildatum) yield { code: 'keten-doorbroken', vanaf };
}
