/** Where a beschikking stands: written, made known, or taken back. */
export type BeschikkingToestand = 'concept' | 'bekendgemaakt' | 'vervangen' | 'ingetrokken';

/** What the college can do with a beschikking. A legal act is data; the sentence for it is made at the border. */
export type BeschikkingHandeling = 'bekendmaken' | 'herzien' | 'intrekken';

/**
 * From each state, where each act leads. `herzien` puts a new beschikking in the place of this one; `intrekken` ends
 * it without a new one. A concept can only be made known: it has no legal effect to take back.
 */
const OVERGANGEN = {
  concept: { bekendmaken: 'bekendgemaakt' },
  bekendgemaakt: { herzien: 'vervangen', intrekken: 'ingetrokken' },
  vervangen: {},
  ingetrokken: {},
} as const satisfies Record<BeschikkingToestand, Partial<Record<BeschikkingHandeling, BeschikkingToestand>>>;

const TABEL: Readonly<
  Record<BeschikkingToestand, Partial<Record<BeschikkingHandeling, BeschikkingToestand>>>
> = OVERGANGEN;

/** The state after the act; undefined when the act is not possible in this state. */
export function findVolgendeToestand(
  toestand: BeschikkingToestand,
  handeling: BeschikkingHandeling,
): BeschikkingToestand | undefined {
  return TABEL[toestand][handeling];
}
