import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import type { Jaartelling, Meetperiode, MetingVoorstel, VerdeelPersoon } from '#domain/keuzemeting/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type {
  MetingGroep,
  MetingPersoon,
  MetingPlek,
  MetingStarts,
  MetingWachtende,
  Voorrangmeting,
} from './keuzemeting.ts';

/** The list of one waiting person: what fits and what does not, without a name. */
export type MetingLijst = {
  readonly nummer: string;
  readonly haalbaarheden: readonly Haalbaarheid[];
};

/** The counts of a year, with whether an earlier publication protected them. */
export type PubliekeJaartelling = Jaartelling & { readonly eerderBeschermd: boolean };

/**
 * Facts about choices, by one definition each (migration 0028). `bekendOp` is a moment of record time; default now.
 * Only listMensen shows people, and logs it.
 */
export type KeuzemetingPoort = {
  /** The first start of every person per period, in the order of the periods. */
  listStarts(perioden: readonly Meetperiode[], bekendOp?: Date): Promise<readonly MetingStarts[]>;
  listWachtenden(peildatum: Datum, bekendOp?: Date): Promise<readonly MetingWachtende[]>;
  /** Who waits on the day of the period or got a proposal in it, by need, hours and list. */
  listGroepen(periode: Meetperiode, bekendOp?: Date): Promise<readonly VerdeelPersoon[]>;
  /** Proposals that were made in the period. */
  listVoorstellen(periode: Meetperiode, bekendOp?: Date): Promise<readonly MetingVoorstel[]>;
  /** Places that are on offer on the day. */
  listPlekken(peildatum: Datum, bekendOp?: Date): Promise<readonly MetingPlek[]>;
  /** Every list in force of who waits, tested today; a seat that comes free within the horizon counts as free. */
  listLijsten(vandaag: Datum, horizonDagen: number): Promise<readonly MetingLijst[]>;
  measureVoorrang(periode: Meetperiode): Promise<Voorrangmeting>;
  /** The people behind a figure. Logged. */
  listMensen(groep: MetingGroep, periode: Meetperiode): Promise<readonly MetingPersoon[]>;
  /**
   * Counts of a municipality per calendar year, in the order of the years, and whether that figure was protected in an
   * earlier publication. Undefined, never 0, when its register was not complete over the whole year.
   */
  listJaartellingen(
    gemeenteCode: string,
    jaren: readonly Meetperiode[],
  ): Promise<readonly (PubliekeJaartelling | undefined)[]>;
  /** Remembers for ever that it was protected. */
  saveBeschermd(jaar: number, gemeenteCode: string): Promise<void>;
};
