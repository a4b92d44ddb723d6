/**
 * A calendar day as the number of days since 1 January 1970. Making a country of people takes millions of steps in
 * days: whole numbers keep that quick. Texts ('jjjj-mm-dd') are made at the edge, with `dagTekst`.
 */
export type Dag = number;

const DAGEN_PER_WEEK = 7;
/** 1 January 1970 was a Thursday; Monday is 0. */
const WEEKDAG_VAN_NUL = 3;
/** 29 February apart, a cycle of the Gregorian calendar: 400 years. */
const DAGEN_PER_CYCLUS = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const VERSCHUIVING = 719_468;

/** The day of a year, month (1-12) and day number; a day number past the end of the month runs on. */
export function dagVan(jaar: number, maand: number, dag: number): Dag {
  const y = maand <= 2 ? jaar - 1 : jaar;
  const cyclus = Math.floor(y / 400);
  const jaarInCyclus = y - cyclus * 400;
  const dagInJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dagInCyclus =
    jaarInCyclus * 365 + Math.floor(jaarInCyclus / 4) - Math.floor(jaarInCyclus / 100) + dagInJaar;
  return cyclus * DAGEN_PER_CYCLUS + dagInCyclus - VERSCHUIVING;
}

/** Reads 'jjjj-mm-dd'. */
export function leesDag(tekst: string): Dag {
  return dagVan(Number(tekst.slice(0, 4)), Number(tekst.slice(5, 7)), Number(tekst.slice(8, 10)));
}

/** Year, month (1-12) and day number of a day. */
function jaarMaandDag(dag: Dag): { jaar: number; maand: number; dag: number } {
  const z = dag + VERSCHUIVING;
  const cyclus = Math.floor(z / DAGEN_PER_CYCLUS);
  const doe = z - cyclus * DAGEN_PER_CYCLUS;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const maand = mp < 10 ? mp + 3 : mp - 9;
  return {
    jaar: yoe + cyclus * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

const teksten = new Map<Dag, string>();

/** The day as 'jjjj-mm-dd'. */
export function dagTekst(dag: Dag): string {
  const bekend = teksten.get(dag);
  if (bekend !== undefined) return bekend;
  const { jaar, maand, dag: nummer } = jaarMaandDag(dag);
  const tekst = `${jaar}-${String(maand).padStart(2, '0')}-${String(nummer).padStart(2, '0')}`;
  teksten.set(dag, tekst);
  return tekst;
}

/** The same day number some months later, clamped to the end of a shorter month. */
export function plusMaanden(dag: Dag, aantal: number): Dag {
  const { jaar, maand, dag: nummer } = jaarMaandDag(dag);
  const index = jaar * 12 + maand - 1 + aantal;
  const eerste = dagVan(Math.floor(index / 12), (index % 12) + 1, 1);
  const volgende = dagVan(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  return Math.min(eerste + nummer - 1, volgende - 1);
}

/** The first day of the month of the day. */
export function eersteVanMaand(dag: Dag): Dag {
  return dag - jaarMaandDag(dag).dag + 1;
}

/** The day itself, or the Monday after it when it falls in a weekend. */
export function werkdag(dag: Dag): Dag {
  const weekdag = (((dag + WEEKDAG_VAN_NUL) % DAGEN_PER_WEEK) + DAGEN_PER_WEEK) % DAGEN_PER_WEEK;
  return weekdag < 5 ? dag : dag + DAGEN_PER_WEEK - weekdag;
}

/** A half-open period as PostgreSQL writes it: '[van,tot)'; no end gives '[van,)'. */
export function periodeTekst(van: Dag, tot: Dag | null): string {
  return `[${dagTekst(van)},${tot === null ? '' : dagTekst(tot)})`;
}
