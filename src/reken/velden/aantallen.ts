import { z } from 'zod';
import { parseUren } from '#domain/shared/index.ts';
import { verwacht } from './tekstveld.ts';

const UREN = /^(\d{1,2}|1[0-5]\d|16[0-7])(\.\d{1,2})?$|^168(\.0{1,2})?$/;
const UREN_PER_WEEK = 168;
const OUDSTE_LEEFTIJD = 130;
const GROOTSTE_AANTAL = 1_000_000;

/** Hours a week: a number or text in, text out, so that half an hour stays exact. */
export function uren() {
  const wat =
    'uren per week: meer dan 0, hoogstens 168, hoogstens twee cijfers achter de punt, zoals 28 of "28.5"';
  return z
    .union([z.number().gt(0).max(UREN_PER_WEEK), z.string().meta({ pattern: UREN.source })], verwacht(wat))
    .transform((waarde, ctx): string => {
      const tekst = String(waarde);
      if (UREN.test(tekst) && parseUren(tekst) !== undefined) return tekst;
      ctx.addIssue({ code: 'custom', message: `Geef ${wat}.` });
      return z.NEVER;
    })
    .meta({ description: wat, examples: ['40', '36', '28'] });
}

/** A whole number within bounds. */
export function geheelGetal(laagste: number, hoogste: number) {
  const wat = `een heel getal van ${laagste} tot en met ${hoogste}`;
  return z
    .int(verwacht(wat))
    .min(laagste, `Geef ${wat}.`)
    .max(hoogste, `Geef ${wat}.`)
    .meta({ description: wat, examples: [laagste, Math.min(30, hoogste), hoogste] });
}

/** How many people, places or jobs. */
export function aantal() {
  return geheelGetal(0, GROOTSTE_AANTAL);
}

/** A count that comes out of a division. */
export function grootAantal() {
  return geheelGetal(0, Number.MAX_SAFE_INTEGER);
}

/** A difference between two counts. */
export function heelSaldo() {
  return geheelGetal(-GROOTSTE_AANTAL, GROOTSTE_AANTAL);
}

/** Completed years. */
export function leeftijd() {
  return geheelGetal(0, OUDSTE_LEEFTIJD);
}

/** The first or the second year of sickness. */
export function ziektejaar() {
  const wat = '1 of 2';
  return z.literal([1, 2], verwacht(wat)).meta({ description: wat, examples: [1, 2, 1] });
}
