import {
  type Bron,
  findGepubliceerdeWaarde,
  type GepubliceerdCijfer,
  INDICATOREN,
} from '#application/referentie/index.ts';
import { type GetoondAantal, mergeKleinAantal } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** A published fact as the public sees it: the number, what the source counts, when, and who said it. */
export type Feit = {
  readonly indicator: GepubliceerdCijfer['indicator'];
  readonly label: string;
  readonly definitie: string;
  readonly aantal: GetoondAantal;
  readonly afgerond: boolean;
  /** Null: the source names no date. */
  readonly peildatum: Datum | null;
  /** How the source describes the period, such as 'stroom 2015'. */
  readonly soortTekst: string;
  readonly bron: Bron;
};

/** A published figure as a fact. Numbers of people below 5 are not shown exactly, also when others did; targets are. */
export function asFeit(cijfer: GepubliceerdCijfer): Feit {
  const { indicator, label, definitie, waarde, afgerond, peildatum, soortTekst, bron } = cijfer;
  const aantal: GetoondAantal =
    indicator === 'taakstelling' ? { soort: 'exact', aantal: waarde } : mergeKleinAantal(waarde);
  return { indicator, label, definitie, aantal, afgerond, peildatum, soortTekst, bron };
}

/** What the figures of one day say about waiting: as the source says, or derived from one source. */
export function findWachtend(cijfers: readonly GepubliceerdCijfer[], peildatum: Datum): Feit | undefined {
  const waarde = findGepubliceerdeWaarde(cijfers, 'wachtend', peildatum);
  if (waarde === undefined) {
    const lijst = cijfers.find((een) => een.indicator === 'wachtlijst' && een.peildatum === peildatum);
    return lijst && asFeit(lijst);
  }
  return {
    indicator: 'wachtend',
    ...INDICATOREN.wachtend,
    aantal: mergeKleinAantal(waarde.waarde),
    afgerond: waarde.afgerond,
    peildatum,
    soortTekst: 'stand',
    bron: waarde.bron,
  };
}
