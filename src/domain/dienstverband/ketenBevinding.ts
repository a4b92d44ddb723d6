import type { Datum } from '#domain/shared/index.ts';
import type { DienstverbandGegevens } from './dienstverband.ts';
import type { KetenWaarschuwing } from './ketenWaarschuwing.ts';

/** What a reader of a chain must know or do; codes with their values. */
export type KetenBevinding =
  /** A job was agreed for good. */
  | { readonly code: 'onbepaald-overeengekomen'; readonly vastVanaf: Datum; readonly nummer: number }
  /** By the rule a job is permanent, whatever it says. */
  | {
      readonly code: 'vast-volgens-ketenregel';
      readonly vastVanaf: Datum;
      readonly nummer: number;
      readonly reden: 'duur' | 'aantal';
      readonly limietMaanden: 24 | 36 | null;
    }
  /** No further fixed-term job is possible. */
  | { readonly code: 'laatste-tijdelijke-dienstverband'; readonly nummer: number; readonly laatsteDag: Datum }
  /** Only an extension of at most three months straight after it, until this day. */
  | { readonly code: 'korte-verlenging-mogelijk'; readonly laatsteDag: Datum }
  /** The day to start talking: half a year before what can stay temporary ends. */
  | {
      readonly code: 'ketengrens-nadert';
      readonly vanaf: Datum;
      /** The last day that is temporary for sure. */
      readonly laatsteDag: Datum;
      readonly isBereikt: boolean;
    }
  /** So long ago that a new job would start a new chain. */
  | { readonly code: 'keten-doorbroken'; readonly vanaf: Datum }
  /** Outside the rule. */
  | {
      readonly code: 'uitgezonderd';
      readonly van: Datum;
      readonly werkgever: string;
      readonly uitzondering: NonNullable<DienstverbandGegevens['uitzondering']>;
    }
  /** Two or more employers let a job expire and offered no other. */
  | { readonly code: 'carrousel'; readonly werkgevers: readonly string[] }
  | { readonly code: KetenWaarschuwing };
