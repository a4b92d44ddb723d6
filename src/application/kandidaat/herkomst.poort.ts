/** Where a person came from when the dossier opened. */
export const HERKOMSTEN = [
  'dagbesteding',
  'vso-pro',
  'bijstand',
  'uwv-uitkering',
  'wsw',
  'zelf',
  'verhuisd',
] as const;

export type Herkomst = (typeof HERKOMSTEN)[number];

/** Reads a herkomst; undefined when it is not one of the list. */
export function parseHerkomst(tekst: string): Herkomst | undefined {
  return HERKOMSTEN.find((herkomst) => herkomst === tekst);
}
