import type { DienstverbandBeeld } from '#application/dienstverband/index.ts';
import type { Rekenfout, Rekenuitslag } from '#domain/berekening/index.ts';
import {
  calculateLoonkostensubsidie,
  findVaststellingsdag,
  type LoonkostensubsidieInvoer,
  type LoonkostensubsidieUitkomst,
} from '#domain/loonkostensubsidie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { calculateLeeftijd } from '#domain/persoon/index.ts';
import { containsDatum, type Datum } from '#domain/shared/index.ts';
import type { SubsidieBeeld } from './subsidie.ts';

/** What a subsidy needs from the dienstverband and the person. */
export type SubsidieGrond = {
  readonly dienstverband: Pick<DienstverbandBeeld, 'uren'>;
  readonly geboortedatum: Datum;
  /** A day on which the subsidy runs. */
  readonly dag: Datum;
};

/** The amount of a whole month as it holds on a day: by the day of establishment that governs it. */
export function calculateSubsidie(
  { periode, loonwaarde, voltijdUren }: Pick<SubsidieBeeld, 'periode' | 'loonwaarde' | 'voltijdUren'>,
  { dienstverband, geboortedatum, dag }: SubsidieGrond,
  normen: Normen,
): Rekenuitslag<LoonkostensubsidieInvoer, LoonkostensubsidieUitkomst, Rekenfout> {
  const peildatum = findVaststellingsdag(periode, dag);
  const invoer = {
    peildatum,
    leeftijd: calculateLeeftijd(geboortedatum, peildatum) ?? 0,
    loonwaarde,
    uren: dienstverband.uren.find((deel) => containsDatum(deel.periode, dag))?.uren ?? '0',
    ...(loonwaarde === null ? { forfait: true } : {}),
    ...(voltijdUren === null ? {} : { voltijdUren }),
  };
  return calculateLoonkostensubsidie(invoer, normen);
}
