/** Invented amounts in euro for one place in a year. */
export type Plekprijs = {
  readonly loonkostensubsidie: number;
  readonly begeleiding: number;
  readonly werkplek: number;
};

const PRIJZEN: Readonly<Record<string, Plekprijs>> = {
  gemeente: { loonkostensubsidie: 15_600, begeleiding: 7_900, werkplek: 1_900 },
  'sociaal-ontwikkelbedrijf': { loonkostensubsidie: 16_200, begeleiding: 9_600, werkplek: 3_900 },
  stichting: { loonkostensubsidie: 16_100, begeleiding: 8_300, werkplek: 2_300 },
  'zorg-of-welzijn': { loonkostensubsidie: 15_400, begeleiding: 6_300, werkplek: 900 },
};

const ANDERE_PRIJS: Plekprijs = { loonkostensubsidie: 14_600, begeleiding: 4_800, werkplek: 400 };

/** What a place costs at a kind of employer. */
export function prijsVan(vorm: string): Plekprijs {
  return PRIJZEN[vorm] ?? ANDERE_PRIJS;
}

/** The invented budget: an amount in euro per place of the taakstelling, or for all together. */
export const VERZONNEN_BEGROTING = [
  regel('beschut-werk', 'loonkostensubsidie', 'gebundelde-uitkering', { perPlek: 15_300 }),
  regel('beschut-werk', 'begeleiding', 'participatiebudget', { perPlek: 6_400 }),
  regel('beschut-werk', 'werkplek', 'participatiebudget', { perPlek: 900 }),
  regel('beschut-werk', 'overhead', 'eigen-middelen', { perPlek: 650 }),
  regel('beschut-werk', 'rijksbijdrage', 'gebundelde-uitkering', { perPlek: 15_300 }),
  regel('beschut-werk', 'rijksbijdrage', 'participatiebudget', { perPlek: 2_157 }),
  regel('dagbesteding', 'werkplek', 'wmo', { bedrag: 2_450_000 }),
  regel('alternatief-beschut-werk', 'begeleiding', 'eigen-middelen', { bedrag: 120_000 }),
] as const;

function regel(
  voorziening: string,
  onderdeel: string,
  geldbron: string,
  { perPlek, bedrag }: { readonly perPlek?: number; readonly bedrag?: number },
) {
  return { voorziening, onderdeel, geldbron, perPlek: perPlek ?? null, bedrag: bedrag ?? 0 };
}
