import { past, tekstVeld } from './tekstveld.ts';

const BEDRAG = /^\d{1,9}\.\d{2}$/;
const SALDO = /^-?\d{1,20}\.\d{2}$/;
const AANDEEL = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;
const DECIMAAL = /^\d{1,9}(\.\d{1,6})?$/;
const GETAL = /^-?\d{1,20}(\.\d{1,6})?$/;

/** An amount in euro, not below zero. */
export function bedrag() {
  const wat = 'een bedrag in euro als tekst met een punt en twee cijfers erachter, zoals "1486.77"';
  return tekstVeld({ wat, examples: ['0.00', '8500.00', '1486.77'] }, past(BEDRAG), {
    pattern: BEDRAG.source,
  });
}

/** An amount in euro that can be below zero. */
export function saldo() {
  const wat = 'een bedrag in euro als tekst, zoals "-20.50"';
  return tekstVeld({ wat, examples: ['0.00', '8500.00', '-20.50'] }, past(SALDO), { pattern: SALDO.source });
}

/** A share from 0 to 1. */
export function aandeel() {
  const wat = 'een aandeel van 0 tot en met 1 als tekst met een punt, zoals "0.40" voor 40%';
  return tekstVeld({ wat, examples: ['0', '0.40', '1'] }, past(AANDEEL), { pattern: AANDEEL.source });
}

/** A decimal number of nought or more, as text. */
export function decimaal(wat: string) {
  return tekstVeld({ wat, examples: ['0', '31', '1456.5'] }, past(DECIMAAL), { pattern: DECIMAAL.source });
}

/** Any decimal number, as text. */
export function getal() {
  const wat = 'een getal als tekst, zoals "-20.5"';
  return tekstVeld({ wat, examples: ['0', '31', '-20.5'] }, past(GETAL), { pattern: GETAL.source });
}

/** A ratio that can be more than 1, such as a coverage of '1.1231'. */
export function verhouding() {
  return decimaal('een verhouding als tekst met vier cijfers achter de punt, zoals "0.5435"');
}
