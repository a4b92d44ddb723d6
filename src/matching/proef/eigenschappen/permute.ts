import type { Markt } from '../../markt/markt.ts';
import type { Toeval } from '../toeval.ts';

/** The same market with its rows and fields in another order; the lists inside mean something and stay. */
export function permute(markt: Markt, toeval: Toeval): Markt {
  return {
    plekken: toeval
      .schud(markt.plekken)
      .map(({ id, capaciteit, volgorde }) => ({ volgorde, id, capaciteit })),
    kandidaten: toeval.schud(markt.kandidaten).map(({ id, keuzes }) => ({ keuzes, id })),
    formaat: markt.formaat,
  };
}
