import { type Datum, datum, jaarVan } from '#domain/shared/index.ts';

/** A day that a royal decree treats as a holiday for terms (Algemene termijnenwet art. 3(3)). */
export type GelijkgesteldeDag = { readonly dag: Datum; readonly bron: string };

const BESLUITEN = [
  {
    bron: 'Besluit van 24 oktober 2016, nr. 2016001827 (BWBR0038666; Stcrt. 2016, 58653)',
    jaren: [2017, 2018, 2019],
    dagen: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  },
  {
    bron: 'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag',
    jaren: [2023, 2024, 2025],
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    bron: 'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
    jaren: [2026, 2027, 2028],
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
] as const;

const DAGEN: ReadonlyMap<Datum, GelijkgesteldeDag> = new Map(
  BESLUITEN.flatMap(({ bron, dagen }) => dagen.map((dag) => [datum(dag), { dag: datum(dag), bron }])),
);

const JAREN: ReadonlySet<number> = new Set(BESLUITEN.flatMap(({ jaren }) => [...jaren]));

/** The decree that treats this day as a holiday; undefined when none was found. */
export function findGelijkgesteldeDag(dag: Datum): GelijkgesteldeDag | undefined {
  return DAGEN.get(dag);
}

/** Whether the decree for the year of this day is in the list; if not, a day may be missing and the answer says so. */
export function hasGelijkgesteldeDagen(dag: Datum): boolean {
  return JAREN.has(jaarVan(dag));
}
