/** The kinds of organisation that can be a formal employer or offer a werkplek (domain variants under PW art. 6(1)f). */
export const ORGANISATIE_SOORTEN = [
  'gemeente',
  'sociaal-ontwikkelbedrijf',
  'stichting-of-nv-van-gemeente',
  'zorg-of-welzijn',
  'regulier',
] as const;

export type OrganisatieSoort = (typeof ORGANISATIE_SOORTEN)[number];

/** Reads a kind of organisation; undefined when it is not one of the list. */
export function parseOrganisatieSoort(tekst: string): OrganisatieSoort | undefined {
  return ORGANISATIE_SOORTEN.find((soort) => soort === tekst);
}
