import { type Datum, datum } from '#domain/shared/index.ts';

/** The application's day in the benchmarks. */
export const PEILDATUM: Datum = datum('2026-03-02');

/** Key of the installation; the people are invented. */
export const SLEUTEL = Buffer.alloc(32, 7);

/** The gemeente in which a klantmanager has a list of people. */
export const GROOTSTE = { gemeente: 'GM0034', dossiers: 5_000 } as const;

/** Length of the list that is measured. */
export const LIJST = 150;

/** Days on which figures are asked: early and late, month ends and an ordinary day. */
export const PEILDATA: readonly Datum[] = [
  '2017-12-31',
  '2020-06-30',
  '2022-10-14',
  '2024-12-31',
  PEILDATUM,
].map(datum);
