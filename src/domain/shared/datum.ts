import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;

/**
 * A calendar day as 'jjjj-mm-dd'. A day is not a moment: it has no time zone, so a `Date` can never hold it safely.
 * The only ways in are `parseDatum` and `datum`. Strings of this type sort in calendar order.
 */
export type Datum = string & { readonly [brand]: 'Datum' };

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekdag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const ISO_DAG = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By arithmetic: every day that comes out of the database passes here, and `Temporal` takes many times as long. */
function isDatum(tekst: string): tekst is Datum {
  const [heel, jaar, maand, dag] = ISO_DAG.exec(tekst)?.map(Number) ?? [];
  if (heel === undefined || !jaar || !maand || !dag) return false;
  const isSchrikkeljaar = jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
  const langste = maand === 2 && isSchrikkeljaar ? 29 : (DAGEN_PER_MAAND[maand - 1] ?? 0);
  return dag <= langste;
}

/** Reads 'jjjj-mm-dd'; undefined when it is no existing day (such as 30 February). */
export function parseDatum(tekst: string): Datum | undefined {
  return isDatum(tekst) ? tekst : undefined;
}

/** A known day, for constants and tests. Throws when it is no existing day. */
export function datum(tekst: string): Datum {
  const dag = parseDatum(tekst);
  if (dag === undefined) throw new RangeError(`Not a calendar day: ${tekst}`);
  return dag;
}

/** From its parts: a `Datum` was checked already, and reading the text again takes three times as long. */
function plain(dag: Datum): Temporal.PlainDate {
  return new Temporal.PlainDate(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)), Number(dag.slice(8, 10)));
}

/** The day `aantal` calendar days later (negative: earlier). */
export function addDagen(dag: Datum, aantal: number): Datum {
  return datum(plain(dag).add({ days: aantal }).toString());
}

/** The day `aantal` weeks later. */
export function addWeken(dag: Datum, aantal: number): Datum {
  return addDagen(dag, aantal * 7);
}

/** The same day number `aantal` months later, clamped to the end of a shorter month (31 January + 1 = 28 February). */
export function addMaanden(dag: Datum, aantal: number): Datum {
  return datum(plain(dag).add({ months: aantal }, { overflow: 'constrain' }).toString());
}

/** The same day `aantal` years later; 29 February becomes 28 February. */
export function addJaren(dag: Datum, aantal: number): Datum {
  return addMaanden(dag, aantal * 12);
}

/** Negative when `a` is earlier than `b`, 0 when equal, positive when later. */
export function compareDatum(a: Datum, b: Datum): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Number of days from `van` to `tot`; negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return plain(van).until(plain(tot), { largestUnit: 'days' }).days;
}

const WEEKDAGEN: readonly Weekdag[] = [1, 2, 3, 4, 5, 6, 7];

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdag(dag: Datum): Weekdag {
  const gevonden = WEEKDAGEN[plain(dag).dayOfWeek - 1];
  if (gevonden === undefined) throw new RangeError(`No weekday for ${dag}`);
  return gevonden;
}

/** Calendar year of the day. */
export function jaarVan(dag: Datum): number {
  return Number(dag.slice(0, 4));
}

/** Month of the day: 1 to 12. */
export function maandVan(dag: Datum): number {
  return Number(dag.slice(5, 7));
}

/** The last day of the month in which the day lies. */
export function lastDayOfMonth(dag: Datum): Datum {
  const plainDag = plain(dag);
  return datum(plainDag.with({ day: plainDag.daysInMonth }).toString());
}

/** Whether the day is the last of its month. */
export function isMonthEnd(dag: Datum): boolean {
  return lastDayOfMonth(dag) === dag;
}

/** The latest of one or more days. */
export function laatsteDatum(eerste: Datum, ...rest: readonly Datum[]): Datum {
  return rest.reduce((laatste, dag) => (compareDatum(dag, laatste) > 0 ? dag : laatste), eerste);
}
