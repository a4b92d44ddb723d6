/**
 * How much guidance a person needs or a place gives, 0 (none) to 5 (someone beside you all the time). A functional
 * level, never a diagnosis.
 */
export const BEGELEIDINGSNIVEAUS = [0, 1, 2, 3, 4, 5] as const;

export type Begeleidingsniveau = (typeof BEGELEIDINGSNIVEAUS)[number];

/** Reads a level; undefined when it is not 0 to 5. */
export function parseBegeleidingsniveau(getal: number): Begeleidingsniveau | undefined {
  return BEGELEIDINGSNIVEAUS.find((niveau) => niveau === getal);
}

/** Adaptations of a workplace that a person may need: what the place offers, never why. */
export const AANPASSINGEN = [
  'prikkelarm',
  'vaste-begeleider',
  'vaste-structuur',
  'taken-in-stappen',
  'geen-tijdsdruk',
  'extra-pauzes',
  'aangepast-meubilair',
  'rolstoeltoegankelijk',
  'tilhulp',
  'aangepast-gereedschap',
  'gebarentaal',
  'uitleg-met-beeld',
  'vervoer',
] as const;

export type Aanpassing = (typeof AANPASSINGEN)[number];

/** Reads an adaptation; undefined when it is not one of the list. */
export function parseAanpassing(tekst: string): Aanpassing | undefined {
  return AANPASSINGEN.find((aanpassing) => aanpassing === tekst);
}
