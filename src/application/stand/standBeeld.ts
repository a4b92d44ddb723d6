import type { Bron, LandelijkeTaakstelling, ReferentiePoort } from '#application/referentie/index.ts';
import type { Datum, GemeenteCode } from '#domain/shared/index.ts';
import { jaarVan } from '#domain/shared/index.ts';
import { calculateStand, type Stand } from '#domain/stand/index.ts';
import { calculateEquivalent31 } from '#domain/telling/index.ts';
import type { StandPoort, StandTelling } from './stand.poort.ts';

/** The target of an area for a year; null is onbekend. `soort` tells a published total from our own sum. */
export type GebiedTaakstelling = {
  readonly aantal: number | null;
  readonly soort: 'vastgesteld' | LandelijkeTaakstelling['soort'];
  readonly bronnen: readonly Bron[];
};

/** The figures of one area on one day. Null is onbekend: not every municipality of the area has its register here. */
export type StandGebied = {
  readonly soort: 'gemeente' | 'arbeidsmarktregio' | 'land';
  readonly naam: string;
  readonly gemeenten: number;
  readonly metRegister: number;
  readonly stand: Stand;
  readonly aangehouden: number | null;
  readonly dienstverbanden: number | null;
  /** Jobs of 31 hours, two decimals; label it as unverified. */
  readonly equivalent31: string | null;
  readonly taakstelling: GebiedTaakstelling;
};

export type StandBeeld = {
  readonly peildatum: Datum;
  /** Own municipality, its region and the country, in that order. */
  readonly gebieden: readonly StandGebied[];
};

type Deel = {
  readonly soort: StandGebied['soort'];
  readonly naam: string;
  readonly codes: readonly string[];
};

/**
 * The figures of a municipality, its region and the country on a day, by one arithmetic.
 * Undefined when the municipality is not known on that day.
 */
export async function loadStandBeeld(
  poorten: { readonly stand: StandPoort; readonly referentie: ReferentiePoort },
  gemeenteCode: GemeenteCode,
  peildatum: Datum,
): Promise<StandBeeld | undefined> {
  const jaar = jaarVan(peildatum);
  const gemeenten = await poorten.referentie.listGemeenten(peildatum);
  const eigen = gemeenten.find(({ code }) => code === gemeenteCode);
  if (eigen === undefined) return undefined;
  const tellingen = await poorten.stand.listTellingen(peildatum);
  const uren = await poorten.stand.listUren(peildatum);
  const eigenJaar = (await poorten.referentie.findTaakstellingReeks(gemeenteCode))?.jaren.find(
    (j) => j.jaar === jaar,
  );
  const regio = eigen.arbeidsmarktregio;
  const regioJaar = (await poorten.referentie.listTaakstellingenVanRegio(regio.code)).find(
    (j) => j.jaar === jaar,
  );
  const landJaar = (await poorten.referentie.listLandelijkeTaakstellingen()).find((j) => j.jaar === jaar);
  const inRegio = gemeenten.filter(({ arbeidsmarktregio }) => arbeidsmarktregio.code === regio.code);
  const tel = (deel: Deel, taakstelling: GebiedTaakstelling) =>
    composeGebied(deel, taakstelling, tellingen, uren);
  return {
    peildatum,
    gebieden: [
      tel(
        { soort: 'gemeente', naam: eigen.naam, codes: [eigen.code] },
        {
          aantal: eigenJaar?.aantal ?? null,
          soort: 'vastgesteld',
          bronnen: eigenJaar?.bron ? [eigenJaar.bron] : [],
        },
      ),
      tel(
        { soort: 'arbeidsmarktregio', naam: regio.naam, codes: inRegio.map(({ code }) => code) },
        { aantal: regioJaar?.aantal ?? null, soort: 'som', bronnen: regioJaar?.bronnen ?? [] },
      ),
      tel(
        { soort: 'land', naam: 'Nederland', codes: gemeenten.map(({ code }) => code) },
        {
          aantal: landJaar?.aantal ?? null,
          soort: landJaar?.soort ?? null,
          bronnen: landJaar?.bron ? [landJaar.bron] : [],
        },
      ),
    ],
  };
}

function composeGebied(
  { soort, naam, codes }: Deel,
  taakstelling: GebiedTaakstelling,
  tellingen: readonly StandTelling[],
  uren: ReadonlyMap<string, string>,
): StandGebied {
  const erin = new Set(codes);
  const eigen = tellingen.filter(({ gemeenteCode }) => erin.has(gemeenteCode));
  const volledig = eigen.length === erin.size;
  const som = (veld: 'positief' | 'werkzaam' | 'aangehouden' | 'dienstverbanden') =>
    volledig ? eigen.reduce((totaal, telling) => totaal + telling[veld], 0) : null;
  return {
    soort,
    naam,
    gemeenten: erin.size,
    metRegister: eigen.length,
    stand: calculateStand({
      positief: som('positief'),
      werkzaam: som('werkzaam'),
      taakstelling: taakstelling.aantal,
    }),
    aangehouden: som('aangehouden'),
    dienstverbanden: som('dienstverbanden'),
    equivalent31: volledig
      ? calculateEquivalent31(eigen.map(({ gemeenteCode }) => uren.get(gemeenteCode) ?? '0'))
      : null,
    taakstelling,
  };
}
