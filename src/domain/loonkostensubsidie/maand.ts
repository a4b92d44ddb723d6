import { type Datum, lastDayOfMonth, parseDatum } from '#domain/shared/index.ts';

/** A calendar month: its first and last day. */
export type Maand = { readonly eerste: Datum; readonly laatste: Datum };

/** Reads 'jjjj-mm'; undefined when it is no month. */
export function parseMaand(tekst: string): Maand | undefined {
  const eerste = parseDatum(`${tekst}-01`);
  return eerste === undefined ? undefined : { eerste, laatste: lastDayOfMonth(eerste) };
}
