/** What a person needs at work, in functional words. Never why, never a diagnosis. */
export const BEHOEFTEN = [
  'rustige-plek',
  'vaste-taken',
  'vaste-begeleider',
  'kleine-groep',
  'extra-pauzes',
  'dicht-bij-huis',
  'buiten-werken',
  'niet-te-vroeg-beginnen',
] as const;

export type Behoefte = (typeof BEHOEFTEN)[number];

/** Reads a need; undefined when it is not one of the list. */
export function parseBehoefte(tekst: string): Behoefte | undefined {
  return BEHOEFTEN.find((behoefte) => behoefte === tekst);
}
