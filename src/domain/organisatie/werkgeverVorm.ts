/** What kind of organisation it is as a formal employer (Participatiewet art. 6(1)f). */
export const WERKGEVER_VORMEN = [
  'gemeente',
  'sociaal-ontwikkelbedrijf',
  'stichting',
  'zorg-of-welzijn',
  'regulier',
] as const;

export type WerkgeverVorm = (typeof WERKGEVER_VORMEN)[number];
