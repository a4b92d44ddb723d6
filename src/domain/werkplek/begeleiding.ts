/**
 * How much guidance a person needs or a place gives, from least to most: a few times a week, every day, or all day. A
 * functional level, never a diagnosis.
 */
export const BEGELEIDINGEN = ['licht', 'midden', 'intensief'] as const;

export type Begeleiding = (typeof BEGELEIDINGEN)[number];

/** Reads a level; undefined when it is not one of the list. */
export function parseBegeleiding(tekst: string): Begeleiding | undefined {
  return BEGELEIDINGEN.find((begeleiding) => begeleiding === tekst);
}

/** Below zero when `a` is less guidance than `b`, above zero when it is more. */
export function compareBegeleiding(a: Begeleiding, b: Begeleiding): number {
  return BEGELEIDINGEN.indexOf(a) - BEGELEIDINGEN.indexOf(b);
}
