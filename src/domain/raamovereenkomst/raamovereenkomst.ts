import {
  addMaanden,
  type Cent,
  type Datum,
  err,
  ok,
  type Periode,
  type Result,
} from '#domain/shared/index.ts';

/** An agreed right of the gemeente to go on with the agreement for some months, in order. */
export type Verlengingsoptie = {
  readonly maanden: number;
  /** The last day on which the option can be used; null when the agreement names none. */
  readonly uiterlijk: Datum | null;
  readonly isIngeroepen: boolean;
};

/** An agreement with a provider: its first term, options, highest price a year, and the duty to offer beschut werk. */
export type Raamovereenkomst = {
  readonly looptijd: Periode;
  readonly verlengingsopties: readonly Verlengingsoptie[];
  readonly maximumprijs: Cent | null;
  readonly minimaalAantalBeschut: number;
};

/** The period with the used options added, and the period if all options are used. */
export function calculateLooptijd(overeenkomst: Raamovereenkomst): {
  readonly nu: Periode;
  readonly langst: Periode;
} {
  const { looptijd, verlengingsopties } = overeenkomst;
  const maandenIngeroepen = sumMaanden(verlengingsopties.filter(({ isIngeroepen }) => isIngeroepen));
  return {
    nu: extend(looptijd, maandenIngeroepen),
    langst: extend(looptijd, sumMaanden(verlengingsopties)),
  };
}

/** Whether a price a year fits under the agreed maximum; without a maximum every price does. */
export function checkPrijs(
  prijs: Cent,
  maximumprijs: Cent | null,
): Result<Cent, { code: 'prijs-boven-maximum'; prijs: Cent; maximumprijs: Cent }> {
  if (maximumprijs !== null && prijs > maximumprijs)
    return err({ code: 'prijs-boven-maximum', prijs, maximumprijs });
  return ok(prijs);
}

function sumMaanden(opties: readonly Verlengingsoptie[]): number {
  return opties.reduce((som, { maanden }) => som + maanden, 0);
}

function extend(periode: Periode, maanden: number): Periode {
  return { van: periode.van, tot: periode.tot === null ? null : addMaanden(periode.tot, maanden) };
}
