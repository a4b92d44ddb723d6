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
