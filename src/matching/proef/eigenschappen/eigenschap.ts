import type { Markt } from '../../markt/markt.ts';
import type { Motor } from '../motor.ts';
import { createToevalsmarkt } from '../proefmarkt.ts';
import { createToeval, type Toeval } from '../toeval.ts';

/** A law that every outcome obeys. `geldt` tries it on one invented market. */
export type Eigenschap = {
  readonly naam: string;
  readonly geldt: (motor: Motor, markt: Markt, toeval: Toeval) => boolean;
  /** Every place uses the same order in half of the markets, unless this says in all of them. */
  readonly voorrang?: 'een';
  /** How many people at most, and seats at a place; fewer when everything is tried. */
  readonly kandidaten?: number;
  readonly zitplaatsen?: number;
};

/** The first seed of which the market breaks the law; undefined when none does. */
export function findTegenvoorbeeld(eigenschap: Eigenschap, motor: Motor, keren: number): number | undefined {
  for (let zaad = 1; zaad <= keren; zaad += 1) if (!holds(eigenschap, motor, zaad)) return zaad;
  return undefined;
}

/** Whether the law holds on the market of this seed. An engine that falls over or refuses the market breaks it as well. */
export function holds(eigenschap: Eigenschap, motor: Motor, zaad: number): boolean {
  const toeval = createToeval(zaad);
  const markt = createToevalsmarkt(toeval, {
    kandidaten: 1 + toeval.getal(eigenschap.kandidaten ?? 6),
    plekken: 1 + toeval.getal(4),
    zitplaatsen: eigenschap.zitplaatsen ?? 3,
    voorrang: eigenschap.voorrang ?? (zaad % 2 === 0 ? 'een' : 'eigen'),
  });
  try {
    return eigenschap.geldt(motor, markt, toeval);
  } catch {
    return false;
  }
}
