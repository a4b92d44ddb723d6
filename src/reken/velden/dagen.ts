import { type Datum, parseDatum } from '#domain/shared/index.ts';
import { past, tekstVeld } from './tekstveld.ts';

const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A calendar day. */
export function dag() {
  return dagVeld('een bestaande dag als jjjj-mm-dd, zoals "2026-03-02"');
}

/** The end of a period that is half open: everywhere else `tot` is the last day. */
export function eersteDagErna() {
  return dagVeld('de eerste dag erna, als jjjj-mm-dd');
}

function dagVeld(wat: string) {
  return tekstVeld<Datum>({ wat, examples: ['2016-03-02', '2023-03-02', '2026-03-02'] }, parseDatum, {
    format: 'date',
  });
}

/** A month of a year. */
export function maand() {
  const wat = 'een maand als jjjj-mm, zoals "2026-03"';
  return tekstVeld({ wat, examples: ['2016-03', '2023-03', '2026-03'] }, past(MAAND), {
    pattern: MAAND.source,
  });
}
