import type { Bron } from '#domain/berekening/index.ts';
import type { StandInvoer } from './stand.ts';

/** Counts that a source text names, with what it says follows from them. Left out: the text does not say. */
export type GenoemdeStand = {
  readonly invoer: StandInvoer;
  readonly genoemd: {
    readonly wachtend?: number;
    readonly tekort?: number;
    /** Whole percents as a share: '0.54'. */
    readonly dekking?: string;
  };
  readonly bron: Bron;
};

const AMERSFOORT: Bron = {
  artikel: 'Gesprek ‘Hoe gaat het met beschut werk in uw gemeente’, 2019',
  vindplaats: 'gepubliceerd verslag',
  merk: 'S',
};
const ALMERE: Bron = {
  artikel: 'Interview ‘Beschut werk in Almere: We zien mensen echt groeien’, juni 2016',
  vindplaats: 'gepubliceerd interview',
  merk: 'S',
};
const BEZOEK: Bron = {
  artikel: 'Nieuwsbericht van de gemeente Almere, 15 april 2019',
  vindplaats: 'gepubliceerd nieuwsbericht',
  merk: 'S',
};
const KRACHT: Bron = {
  artikel: 'RadarAdvies, 24 januari 2024',
  vindplaats: 'gepubliceerd artikel',
  merk: 'S',
};

/** The counts of the source texts, oldest first. Published figures: never beside those of the register. */
export const GENOEMDE_STANDEN = {
  'almere-2016': { invoer: count(null, 19, 25), genoemd: {}, bron: ALMERE },
  'amersfoort-2018': { invoer: count(null, 8, 41), genoemd: {}, bron: AMERSFOORT },
  'nederland-2018': {
    invoer: count(3700, 2500, 4600),
    genoemd: { wachtend: 1200, tekort: 2100, dekking: '0.54' },
    bron: AMERSFOORT,
  },
  'almere-2019': { invoer: count(null, 73, 65), genoemd: {}, bron: BEZOEK },
  'horst-2019': { invoer: count(null, 5, 8), genoemd: {}, bron: AMERSFOORT },
  'nederland-2022': { invoer: count(null, 8032, 9500), genoemd: {}, bron: KRACHT },
} as const satisfies Readonly<Record<string, GenoemdeStand>>;

export type GenoemdeStandcode = keyof typeof GENOEMDE_STANDEN;

function count(positief: number | null, werkzaam: number, taakstelling: number | null): StandInvoer {
  return { positief, werkzaam, taakstelling };
}
