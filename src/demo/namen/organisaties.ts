import type { Toeval } from '../toeval.ts';

/** Ways to name a provider of day activity and a company; none is meant to be a real one. */
const AANBIEDERS = [
  'Stichting',
  'Zorgboerderij',
  'Werkplaats',
  'Atelier',
  'Dagwerkcentrum',
  'Buurtwerk',
  'Tuinderij',
] as const;
const WERKGEVERS = [
  'Bakkerij',
  'Kwekerij',
  'Drukkerij',
  'Groothandel',
  'Hotel',
  'Wasserij',
  'Bouwmarkt',
  'Horeca',
] as const;
const BIJVOEGLIJK = [
  'Blauwe',
  'Gouden',
  'Groene',
  'Kleine',
  'Lange',
  'Oude',
  'Rode',
  'Stille',
  'Vrolijke',
  'Witte',
  'Zilveren',
  'Zonnige',
] as const;
const NAAMWOORDEN = [
  'Akelei',
  'Appelgaard',
  'Bijenkorf',
  'Distel',
  'Eik',
  'Fuut',
  'Gaard',
  'Gieter',
  'Grutto',
  'Hazelaar',
  'Kievit',
  'Klaver',
  'Korenbloem',
  'Lepelaar',
  'Linde',
  'Meidoorn',
  'Merel',
  'Noordster',
  'Otter',
  'Polderschuur',
  'Reiger',
  'Steiger',
  'Valk',
  'Vlier',
  'Vuurvlinder',
  'Waterlelie',
  'Wilg',
  'Zwaluw',
] as const;

/** An invented name that was not given before. */
export function verzinOrganisatie(toeval: Toeval, aanbieder: boolean, bekend: Set<string>): string {
  for (;;) {
    const soort = toeval.kies(aanbieder ? AANBIEDERS : WERKGEVERS);
    const naam = `${soort} De ${toeval.kies(BIJVOEGLIJK)} ${toeval.kies(NAAMWOORDEN)}`;
    if (!bekend.has(naam)) {
      bekend.add(naam);
      return naam;
    }
  }
}
