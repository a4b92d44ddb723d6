import Big from 'big.js';
import { addBedragen, type Bedrag, roundBedrag, subtractBedrag } from '#domain/berekening/index.ts';
import { WERKGEVER_VORMEN, type WerkgeverVorm } from '#domain/organisatie/index.ts';
import { dagenTussen } from '#domain/shared/index.ts';
import {
  type Begrotingsregel,
  countDagen,
  createBegrotingsjaar,
  findGeboektTot,
  type Kostenpost,
  type Werkperiode,
} from './begroting.ts';
import { KOSTENSOORTEN, type Kostensoort } from './soorten.ts';
import type { Jaargegevens } from './voorziening.ts';

/** What a place cost in a year at one kind of provider, per component; `totaal` has every post, also without provider. */
export type Plekbeeld = {
  readonly vorm: WerkgeverVorm | 'totaal';
  /** Average number of places over the booked days, two decimals. */
  readonly plekken: string;
  readonly delen: readonly { readonly onderdeel: Kostensoort; readonly bedrag: Bedrag }[];
  /** All components but the rijksbijdrage. */
  readonly bruto: Bedrag;
  /** What is left when the rijksbijdrage is taken off; null when none was booked. */
  readonly netto: Bedrag | null;
};

/**
 * Costs of beschut werk per place per year: booked amounts × days in the year ÷ days that places were taken in the
 * booked part of the year. Kinds of provider without posts or without places are left out.
 */
export function calculatePerPlek({ jaar, posten, werk }: Jaargegevens): readonly Plekbeeld[] {
  const geboekt = posten.filter(
    ({ soort, voorziening }) => soort === 'werkelijk' && voorziening === 'beschut-werk',
  );
  return [...WERKGEVER_VORMEN, 'totaal' as const].flatMap((vorm) => {
    const eigen = vorm === 'totaal' ? geboekt : geboekt.filter((post) => post.vorm === vorm);
    const plekken = vorm === 'totaal' ? werk : werk.filter((periode) => periode.vorm === vorm);
    const beeld = calculateBeeld(jaar, geboekt, eigen, plekken);
    return beeld === undefined ? [] : [{ vorm, ...beeld }];
  });
}

/** The budget per place, rijksbijdrage not taken off; null when an amount or its number of places is unknown. */
export function calculateBegrootPerPlek(begroting: readonly Begrotingsregel[]): Bedrag | null {
  const regels = begroting.filter(
    ({ voorziening, onderdeel }) => voorziening === 'beschut-werk' && onderdeel !== 'rijksbijdrage',
  );
  const delen = regels.flatMap(({ bedrag, plekken }) =>
    plekken === null ? [] : [roundBedrag(new Big(bedrag), plekken)],
  );
  return regels.length === 0 || delen.length < regels.length ? null : addBedragen(...delen);
}

function calculateBeeld(
  jaar: number,
  alle: readonly Kostenpost[],
  eigen: readonly Kostenpost[],
  werk: readonly Werkperiode[],
): Omit<Plekbeeld, 'vorm'> | undefined {
  const begrotingsjaar = createBegrotingsjaar(jaar);
  const { begin, dagen } = begrotingsjaar;
  const delen: { onderdeel: Kostensoort; bedrag: Bedrag }[] = [];
  for (const onderdeel of KOSTENSOORTEN) {
    const posten = eigen.filter((post) => post.onderdeel === onderdeel);
    const tot = findGeboektTot(
      alle.filter((post) => post.onderdeel === onderdeel),
      begrotingsjaar,
    );
    const plekdagen = countPlekdagen(werk, (periode) => countDagen(periode, begin, tot));
    if (posten.length === 0 || plekdagen === 0) continue;
    const som = new Big(addBedragen(...posten.map(({ bedrag }) => bedrag)));
    delen.push({ onderdeel, bedrag: roundBedrag(som.times(dagen), plekdagen) });
  }
  if (delen.length === 0) return undefined;
  const bruto = addBedragen(
    ...delen.filter(({ onderdeel }) => onderdeel !== 'rijksbijdrage').map(({ bedrag }) => bedrag),
  );
  const rijk = delen.find(({ onderdeel }) => onderdeel === 'rijksbijdrage');
  const tot = findGeboektTot(alle, begrotingsjaar);
  const geboekteDagen = dagenTussen(begin, tot);
  const plekdagen = countPlekdagen(werk, (periode) => countDagen(periode, begin, tot));
  return {
    plekken: geboekteDagen === 0 ? '0.00' : roundBedrag(new Big(plekdagen), geboekteDagen),
    delen,
    bruto,
    netto: rijk === undefined ? null : subtractBedrag(bruto, rijk.bedrag),
  };
}

function countPlekdagen(werk: readonly Werkperiode[], dagenVan: (periode: Werkperiode) => number): number {
  return werk.reduce((som, periode) => som + periode.aantal * dagenVan(periode), 0);
}
