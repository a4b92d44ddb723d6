import type { Bron, Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

/** What differs between the periods of the rule. */
export type Plaatskostenversie = Regelversie & {
  /** Whether the loonwaarde was a share of the wage of the function; here that is taken to be the minimum wage. */
  readonly isFunctieloon: boolean;
  /** Hours a week that the minimum wage of a month belongs to; null: the full-time hours of the employer. */
  readonly metReferentieUren: boolean;
  /** Whether the State pays the subsidy back after what was really spent. */
  readonly metVergoeding: boolean;
  /** Whether there is an extra amount per place. */
  readonly metAanvulling: boolean;
};

const PW = 'https://wetten.overheid.nl/BWBR0015703';

const SUBSIDIE_2015 = bronVan('2015-01-01');
const SUBSIDIE_2017 = bronVan('2017-07-01');
const SUBSIDIE_2024 = bronVan('2024-01-01');
const BUIG: Bron = {
  artikel: 'Participatiewet art. 69; Stb. 2021, 442',
  vindplaats: 'https://zoek.officielebekendmakingen.nl/stb-2021-442.html',
  merk: 'P',
};
const INDELING: Bron = {
  artikel: 'Indeling in onderdelen en betalers',
  vindplaats: 'docs/rekenregels/geld.md',
  merk: 'I',
};

/** The rule since 2015: the base of the hours and what the State pays changed on 1-1-2022 and 1-1-2024. */
export const VERSIES: readonly Plaatskostenversie[] = [
  {
    regel: 'plaatskosten',
    geldig: { van: datum('2015-01-01'), tot: datum('2017-07-01') },
    bronnen: [SUBSIDIE_2015, INDELING],
    isFunctieloon: true,
    metReferentieUren: false,
    metVergoeding: false,
    metAanvulling: false,
  },
  {
    regel: 'plaatskosten',
    geldig: { van: datum('2017-07-01'), tot: datum('2022-01-01') },
    bronnen: [SUBSIDIE_2017, INDELING],
    isFunctieloon: false,
    metReferentieUren: false,
    metVergoeding: false,
    metAanvulling: false,
  },
  {
    regel: 'plaatskosten',
    geldig: { van: datum('2022-01-01'), tot: datum('2024-01-01') },
    bronnen: [SUBSIDIE_2017, BUIG, INDELING],
    isFunctieloon: false,
    metReferentieUren: false,
    metVergoeding: true,
    metAanvulling: false,
  },
  {
    regel: 'plaatskosten',
    geldig: { van: datum('2024-01-01'), tot: null },
    bronnen: [SUBSIDIE_2024, BUIG, INDELING],
    isFunctieloon: false,
    metReferentieUren: true,
    metVergoeding: true,
    metAanvulling: true,
  },
];

function bronVan(dag: string): Bron {
  return { artikel: 'Participatiewet art. 10d lid 4', vindplaats: `${PW}/${dag}`, merk: 'W' };
}
