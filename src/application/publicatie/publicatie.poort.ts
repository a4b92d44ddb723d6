import type { BeschermdeCel } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** A gemeente that keeps its register in this installation. */
export type Registergemeente = {
  readonly code: string;
  /** First day of which the register is complete. */
  readonly sinds: Datum;
  /** The people in it are invented. */
  readonly demo: boolean;
};

/** What publishing needs beside the counts and the reference data. */
export type PublicatiePoort = {
  /** Every gemeente with a register here, whatever the day. */
  listRegistergemeenten(): Promise<readonly Registergemeente[]>;
  /** The cells that were protected when figures of that month end were published before. */
  listBeschermdeCellen(peildatum: Datum): Promise<readonly BeschermdeCel[]>;
  /** Remembers protected cells for ever. Known ones are left alone. */
  saveBeschermdeCellen(peildatum: Datum, cellen: readonly BeschermdeCel[]): Promise<void>;
};
