import { addDagen, type Datum } from '#domain/shared/index.ts';
import type { Norm } from './norm.ts';
import type { Normen } from './normen.ts';

/** A day on which a norm gets another value, begins or ends. */
export type Normwijziging = {
  readonly op: Datum;
  readonly code: string;
  /** Null: there was no value before. */
  readonly oud: Norm | null;
  /** Null: there is no value yet from this day on. */
  readonly nieuw: Norm | null;
};

/** What is known to change after the reference date, first day first. The same value under a new text is no change. */
export function listNormwijzigingen(normen: Normen, peildatum: Datum): readonly Normwijziging[] {
  const grenzen = new Map<string, { code: string; op: Datum }>();
  for (const { code, geldig } of normen.list()) {
    for (const op of [geldig.van, geldig.tot]) {
      if (op !== null && op > peildatum) grenzen.set(`${op} ${code}`, { code, op });
    }
  }
  return [...grenzen.values()]
    .map(({ code, op }) => ({
      op,
      code,
      oud: normen.find(code, addDagen(op, -1)) ?? null,
      nieuw: normen.find(code, op) ?? null,
    }))
    .filter(({ oud, nieuw }) => oud?.waarde !== nieuw?.waarde)
    .toSorted((a, b) => (a.op < b.op ? -1 : Number(a.op > b.op)));
}
