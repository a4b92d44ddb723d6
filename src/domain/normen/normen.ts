import { containsDatum, type Datum } from '#domain/shared/index.ts';
import type { Norm } from './norm.ts';

/** All norms that an answer may rest on. */
export type Normen = {
  readonly find: (code: string, peildatum: Datum) => Norm | undefined;
  readonly list: () => readonly Norm[];
};

/** Makes norms findable by code and day. Where two are valid on a day, the later in the list counts. */
export function createNormen(rijen: readonly Norm[]): Normen {
  const perCode = new Map<string, Norm[]>();
  for (const norm of rijen) perCode.set(norm.code, [norm, ...(perCode.get(norm.code) ?? [])]);
  return {
    find: (code, peildatum) => perCode.get(code)?.find(({ geldig }) => containsDatum(geldig, peildatum)),
    list: () => rijen,
  };
}
