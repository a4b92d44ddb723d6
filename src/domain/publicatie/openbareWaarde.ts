import type { Datum } from '#domain/shared/index.ts';

/** The figures that are public. */
export const OPENBARE_CIJFERS = [
  'taakstelling',
  'positief',
  'werkzaam',
  'wachtend',
  'tekort',
  'dekking',
] as const;

export type OpenbaarCijfer = (typeof OPENBARE_CIJFERS)[number];

/**
 * `beschermd`: too small, or it would give away a figure that is too small; nobody can tell which. `toekomst`: the
 * date lies after the application's day.
 */
export type OpenbareStatus = 'bekend' | 'onbekend' | 'beschermd' | 'toekomst';

/** One public figure with everything needed to read it. `waarde` is null unless the status is bekend. */
export type OpenbareWaarde = {
  readonly waarde: number | string | null;
  readonly status: OpenbareStatus;
  readonly soort: 'register' | 'gepubliceerd';
  /** Key of the definition; the words are made at the border. */
  readonly definitie: string;
  readonly peildatum: Datum;
  readonly bron: string;
};

type Herkomst = Pick<OpenbareWaarde, 'soort' | 'definitie' | 'peildatum' | 'bron'>;

/** A known figure, or *onbekend* when it is null. */
export function createOpenbareWaarde(waarde: number | string | null, herkomst: Herkomst): OpenbareWaarde {
  return { waarde, status: waarde === null ? 'onbekend' : 'bekend', ...herkomst };
}

/** A figure whose value is not given, for the reason in the status. */
export function createOpenbareWaardeZonder(
  status: Exclude<OpenbareStatus, 'bekend'>,
  herkomst: Herkomst,
): OpenbareWaarde {
  return { waarde: null, status, ...herkomst };
}
