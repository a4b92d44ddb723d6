import type { Bron, Operand } from '#domain/berekening/index.ts';
import type { Eenheid } from '#domain/normen/index.ts';

const ALMERE: Bron = {
  artikel: 'Interview ‘Beschut werk in Almere: We zien mensen echt groeien’, juni 2016',
  vindplaats: 'gepubliceerd interview',
  merk: 'S',
};
const GESPREK: Bron = {
  artikel: 'Gesprek ‘Hoe gaat het met beschut werk in uw gemeente’, 2019',
  vindplaats: 'gepubliceerd verslag',
  merk: 'S',
};
const TROUW: Bron = { artikel: 'Trouw, over beschut werk in Emmen', vindplaats: 'krant', merk: 'P' };
const KRACHT: Bron = {
  artikel: 'Artikel ‘Met beschut werk kunnen meer mensen meedoen op arbeidsmarkt’, 24 januari 2024',
  vindplaats: 'gepubliceerd artikel',
  merk: 'S',
};
const LEZING: Bron = { artikel: 'Onze lezing', vindplaats: 'docs/rekenregels/geld.md', merk: 'I' };

/** A figure that somebody named in public, with where. */
export type Genoemd = { readonly waarde: string; readonly eenheid: Eenheid; readonly bron: Bron };

/** The figures of the source texts that have to do with money, and those needed to follow them. */
export const GENOEMD = {
  plekAlmere: { waarde: '22000.00', eenheid: 'euro-per-jaar', bron: ALMERE },
  plekSwBedrijf: { waarde: '30000.00', eenheid: 'euro-per-jaar', bron: ALMERE },
  halfMiljoen: { waarde: '500000.00', eenheid: 'euro-per-jaar', bron: ALMERE },
  plekken2018: { waarde: '60', eenheid: 'aantal', bron: ALMERE },
  participatiebudget: { waarde: '8900000.00', eenheid: 'euro-per-jaar', bron: ALMERE },
  mensenMinst: { waarde: '6000', eenheid: 'aantal', bron: ALMERE },
  mensenMeest: { waarde: '7000', eenheid: 'aantal', bron: ALMERE },
  grensLoonwaarde: { waarde: '0.60', eenheid: 'aandeel', bron: ALMERE },
  begeleiding: { waarde: '8500.00', eenheid: 'euro-per-jaar', bron: GESPREK },
  loonEmmen: { waarde: '24000.00', eenheid: 'euro-per-jaar', bron: TROUW },
  begeleidingEmmen: { waarde: '8000.00', eenheid: 'euro-per-jaar', bron: TROUW },
  plekEmmen: { waarde: '32000.00', eenheid: 'euro-per-jaar', bron: TROUW },
  aanvulling: { waarde: '2157.00', eenheid: 'euro-per-jaar', bron: KRACHT },
  plekkenLand: { waarde: '30000', eenheid: 'aantal', bron: KRACHT },
  plekkenAlmere2019: {
    waarde: '65',
    eenheid: 'aantal',
    bron: { artikel: 'Taakstelling van Almere in 2019', vindplaats: 'verslag van een bezoek', merk: 'S' },
  },
  loonwaardeDiePast: { waarde: '0.45', eenheid: 'aandeel', bron: LEZING },
  voltijd: { waarde: '36', eenheid: 'uren-per-week', bron: LEZING },
} as const satisfies Readonly<Record<string, Genoemd>>;

export type Genoemdnaam = keyof typeof GENOEMD;

/** The figure as it stands in a formula. */
export function toGenoemdOperand(naam: Genoemdnaam): Operand {
  const { waarde, eenheid } = GENOEMD[naam];
  return { naam, waarde, eenheid };
}
