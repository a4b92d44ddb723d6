import type { Bedrag } from '#domain/berekening/index.ts';
import type { WerkgeverVorm } from '#domain/organisatie/index.ts';
import { type Datum, dagenTussen, datum, type Periode } from '#domain/shared/index.ts';
import type { Geldbron, Kostensoort, Postsoort, Voorziening } from './soorten.ts';

/** A budget for one component of one facility in a year. */
export type Begrotingsregel = {
  readonly voorziening: Voorziening;
  readonly onderdeel: Kostensoort;
  readonly geldbron: Geldbron;
  readonly bedrag: Bedrag;
  /** Places the amount is meant for; null is unknown. */
  readonly plekken: number | null;
};

/** An amount for a whole period, spent or promised, at one kind of provider or at none. `tot` is exclusive. */
export type Kostenpost = {
  readonly soort: Postsoort;
  readonly voorziening: Voorziening;
  readonly onderdeel: Kostensoort;
  readonly geldbron: Geldbron;
  readonly van: Datum;
  readonly tot: Datum;
  readonly bedrag: Bedrag;
  readonly vorm: WerkgeverVorm | null;
};

/** A number of jobs in beschut werk with the same period at the same kind of provider. */
export type Werkperiode = Periode & { readonly vorm: WerkgeverVorm; readonly aantal: number };

/** A calendar year with the days it has. */
export type Begrotingsjaar = { readonly begin: Datum; readonly eind: Datum; readonly dagen: number };

/** The first day of the year, the first of the next, and how many days that is. */
export function createBegrotingsjaar(jaar: number): Begrotingsjaar {
  const [begin, eind] = [datum(`${jaar}-01-01`), datum(`${jaar + 1}-01-01`)];
  return { begin, eind, dagen: dagenTussen(begin, eind) };
}

/** The first day of the year that is not booked yet for one component of one facility. */
export function findGeboektTot(posten: readonly Kostenpost[], { begin, eind }: Begrotingsjaar): Datum {
  return posten
    .filter(({ soort }) => soort === 'werkelijk')
    .map(({ tot }) => (tot > eind ? eind : tot))
    .reduce((laatste, tot) => (tot > laatste ? tot : laatste), begin);
}

/** Days that a period has in common with another. */
export function countDagen(periode: Periode, van: Datum, tot: Datum): number {
  const eerste = periode.van > van ? periode.van : van;
  const einde = periode.tot === null || periode.tot > tot ? tot : periode.tot;
  return Math.max(0, dagenTussen(eerste, einde));
}
