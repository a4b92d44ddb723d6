import type { Invoer } from './invoer.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id from an address or a hidden field; undefined when it has another shape. */
export function readId(tekst: string): string | undefined {
  return UUID.test(tekst) ? tekst : undefined;
}

/** The version that the form was opened with; 0, which no record has, when it is missing. */
export function readVersie(invoer: Invoer): number {
  const tekst = invoer.tekst('versie');
  return /^\d{1,9}$/.test(tekst) ? Number(tekst) : 0;
}
