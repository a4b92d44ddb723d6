import { addDagen, type Datum, dagenTussen, datum, jaarVan, weekdag } from '#domain/shared/index.ts';
import { findGelijkgesteldeDag } from './gelijkgesteldeDag.ts';

/** The days of Algemene termijnenwet art. 3(1), and Goede Vrijdag, which art. 3(2) treats alike. */
export type Feestdag =
  | 'nieuwjaarsdag'
  | 'goede-vrijdag'
  | 'tweede-paasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweede-pinksterdag'
  | 'eerste-kerstdag'
  | 'tweede-kerstdag';

/** Why a day is no day on which a legal term can end. */
export type GeenWerkdag =
  | { readonly soort: 'zaterdag' | 'zondag' }
  | { readonly soort: 'feestdag'; readonly feestdag: Feestdag }
  | { readonly soort: 'gelijkgestelde-dag'; readonly bron: string };

/** Holidays on the same day every year, as 'mm-dd'. */
const VASTE_DAGEN: Readonly<Record<string, Feestdag>> = {
  '01-01': 'nieuwjaarsdag',
  '05-05': 'bevrijdingsdag',
  '12-25': 'eerste-kerstdag',
  '12-26': 'tweede-kerstdag',
};

/** Holidays by their number of days after Easter Sunday. */
const NA_PASEN: ReadonlyMap<number, Feestdag> = new Map([
  [-2, 'goede-vrijdag'],
  [1, 'tweede-paasdag'],
  [39, 'hemelvaartsdag'],
  [50, 'tweede-pinksterdag'],
]);

/**
 * Easter Sunday in the Gregorian calendar.
 * Source: the anonymous algorithm in Nature, 20 April 1876, as printed in J. Meeus, Astronomical Algorithms, ch. 8.
 */
export function calculateEerstePaasdag(jaar: number): Datum {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const jaarInEeuw = jaar % 100;
  const eeuwCorrectie =
    eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const maanleeftijd = (19 * gulden + eeuwCorrectie + 15) % 30;
  const totZondag =
    (32 + 2 * (eeuw % 4) + 2 * Math.floor(jaarInEeuw / 4) - maanleeftijd - (jaarInEeuw % 4)) % 7;
  const correctie = Math.floor((gulden + 11 * maanleeftijd + 22 * totZondag) / 451);
  const som = maanleeftijd + totZondag - 7 * correctie + 114;
  return dagVan(jaar, Math.floor(som / 31), (som % 31) + 1);
}

/**
 * Koningsdag: 27 April, or Saturday 26 April when the 27th is a Sunday. Holds from 2014; the Koninginnedag of earlier
 * years is out of scope, because the Participatiewet starts in 2015.
 */
export function calculateKoningsdag(jaar: number): Datum {
  const verjaardag = dagVan(jaar, 4, 27);
  return weekdag(verjaardag) === 7 ? addDagen(verjaardag, -1) : verjaardag;
}

/** The recognised holidays of a year, in calendar order. */
export function listFeestdagen(
  jaar: number,
): readonly { readonly feestdag: Feestdag; readonly dag: Datum }[] {
  const pasen = calculateEerstePaasdag(jaar);
  const vast = Object.entries(VASTE_DAGEN).map(([dag, feestdag]) => ({
    feestdag,
    dag: datum(`${jaar}-${dag}`),
  }));
  const naPasen = [...NA_PASEN].map(([aantal, feestdag]) => ({ feestdag, dag: addDagen(pasen, aantal) }));
  const koningsdag = { feestdag: 'koningsdag', dag: calculateKoningsdag(jaar) } as const;
  return [...vast, ...naPasen, koningsdag].sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

/** Why no legal term can end on this day; null on a working day. */
export function findGeenWerkdag(dag: Datum): GeenWerkdag | null {
  const feestdag = findFeestdag(dag);
  if (feestdag !== undefined) return { soort: 'feestdag', feestdag };
  const gelijkgesteld = findGelijkgesteldeDag(dag);
  if (gelijkgesteld !== undefined) return { soort: 'gelijkgestelde-dag', bron: gelijkgesteld.bron };
  const nummer = weekdag(dag);
  if (nummer === 6) return { soort: 'zaterdag' };
  if (nummer === 7) return { soort: 'zondag' };
  return null;
}

/** By looking the day up: lists ask this for a term of every person. */
function findFeestdag(dag: Datum): Feestdag | undefined {
  const vast = VASTE_DAGEN[dag.slice(5)];
  if (vast !== undefined) return vast;
  const jaar = jaarVan(dag);
  if (dag.slice(5, 7) === '04' && dag === calculateKoningsdag(jaar)) return 'koningsdag';
  return NA_PASEN.get(dagenTussen(calculateEerstePaasdag(jaar), dag));
}

function dagVan(jaar: number, maand: number, dag: number): Datum {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return datum(`${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`);
}
