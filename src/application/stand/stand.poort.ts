import type { Datum } from '#domain/shared/index.ts';

/** Counts of one municipality on a day, from its own register. All are whole people or dienstverbanden. */
export type StandTelling = {
  readonly gemeenteCode: string;
  readonly positief: number;
  readonly werkzaam: number;
  readonly wachtend: number;
  /** On hold; counted inside `wachtend`. */
  readonly aangehouden: number;
  readonly dienstverbanden: number;
};

/** A waiting person. The name is there only for the person's own klantmanager. */
export type Wachtende = {
  readonly nummer: string;
  readonly naam: string | null;
  readonly klantmanager: string | null;
  readonly wachtSinds: Datum;
  readonly vastgesteldOp: Datum;
  /** Last day of an earlier job beschut werk: who steps back keeps the vaststelling and waits again. */
  readonly werkteTotEnMet: Datum | null;
  readonly aangehoudenReden: string | null;
  /** Last day on hold; null when it has no end. */
  readonly aangehoudenTotEnMet: Datum | null;
  readonly keuzeGemaakt: boolean;
  readonly voorstelReagerenVoor: Datum | null;
  /** First working day of a dienstverband that is known but did not begin. */
  readonly begintOp: Datum | null;
};

/** A person behind a figure: number and adviser for everyone, the name for the own caseload. */
export type StandPersoon = {
  readonly nummer: string;
  readonly naam: string | null;
  readonly klantmanager: string | null;
  readonly wachtSinds: Datum;
  readonly dienstverbanden: number;
  readonly aangehouden: boolean;
};

export type StandGroep = 'positief' | 'werkzaam' | 'wachtend';

/** The one place that figures about people come from. `bekendOp` is a moment of record time; default now. */
export type StandPoort = {
  /** Every municipality with a register on that day; one that has no register is absent, never 0. */
  listTellingen(peildatum: Datum, bekendOp?: Date): Promise<readonly StandTelling[]>;
  /** Hours a week in running dienstverbanden per municipality code, as decimal text. */
  listUren(peildatum: Datum): Promise<ReadonlyMap<string, string>>;
  /** Waiting people of the own municipality, longest first. Logged. */
  listWachtenden(peildatum: Datum): Promise<readonly Wachtende[]>;
  /** The people behind a figure of the own municipality. Logged. */
  listPersonen(peildatum: Datum, groep: StandGroep): Promise<readonly StandPersoon[]>;
};
