import { z } from 'zod';
import { EENHEDEN, MERKEN } from '#domain/normen/index.ts';
import { parseDatum, parseGemeenteCode } from '#domain/shared/index.ts';
import type { Verwacht } from './fout.ts';

/** Zod fields for the files in data/. The message of each is the code of what was expected. */

function patroon(vorm: RegExp, verwacht: Verwacht) {
  return z.string().regex(vorm, verwacht);
}

function getalTussen(min: number, max: number, verwacht: Verwacht) {
  return patroon(/^-?\d+(\.\d+)?$/, verwacht)
    .transform(Number)
    .pipe(z.number().gte(min, verwacht).lte(max, verwacht));
}

/** An empty field becomes null; anything else must fit. */
export function optioneel<T extends z.ZodType>(veld: T) {
  return z.preprocess((waarde) => (waarde === '' ? null : waarde), veld.nullable());
}

export const tekst = patroon(/\S/, 'tekst');
export const vrijeTekst = z.string();
export const adres = patroon(/^https?:\/\/\S+$/, 'adres');
export const regioCode = patroon(/^AM\d{2}$/, 'regiocode');
export const postcode4 = patroon(/^[1-9]\d{3}$/, 'postcode');
export const iscoCode = patroon(/^\d{1,4}$/, 'iscocode');
export const escoCode = patroon(/^\d{4}(\.\d+)+$/, 'escocode');
export const parameterNaam = patroon(/^[a-z]+(_[a-z]+)*$/, 'parameter');
export const normcode = patroon(/^[a-z]+(-[a-z0-9]+)*$/, 'normcode');
export const normwaarde = patroon(/^\d{1,7}(\.\d{1,6})?$/, 'getal');
export const eenheid = z.enum(EENHEDEN, { error: 'eenheid' satisfies Verwacht });
export const merk = z.enum(MERKEN, { error: 'merk' satisfies Verwacht });
export const werksoortCode = patroon(/^[a-z]+(-[a-z]+)*$/, 'werksoortcode');
export const geheelGetal = patroon(/^\d{1,9}$/, 'geheel-getal').transform(Number);
export const positiefGetal = patroon(/^[1-9]\d{0,8}$/, 'positief-getal').transform(Number);
export const jaar = patroon(/^20(1[5-9]|[2-9]\d)$/, 'jaar').transform(Number);
export const breedtegraad = getalTussen(50, 54, 'coordinaat');
export const lengtegraad = getalTussen(3, 8, 'coordinaat');
export const percentage = patroon(/^\d{1,2}(\.\d)?$/, 'percentage').transform(Number);
export const jaOfNee = patroon(/^(ja|nee)$/, 'ja-of-nee').transform((waarde) => waarde === 'ja');

export const gemeenteCode = z.string().transform((waarde, ctx) => {
  const code = /^GM\d{4}$/.test(waarde) ? parseGemeenteCode(waarde) : undefined;
  if (code !== undefined) return code;
  ctx.addIssue({ code: 'custom', message: 'gemeentecode' satisfies Verwacht });
  return z.NEVER;
});

/** Codes with one space between them; empty means none. */
export const gemeenteCodes = patroon(/^(GM\d{4}( GM\d{4})*)?$/, 'gemeentecodes').transform((waarde) =>
  waarde === '' ? [] : waarde.split(' '),
);

export const iscoCodes = patroon(/^\d{4}( \d{4})*$/, 'iscocodes').transform((waarde) => waarde.split(' '));

/** Labels with a bar between them; empty means none. */
export const labels = z.string().transform((waarde) => (waarde === '' ? [] : waarde.split('|')));

export const dag = z.string().transform((waarde, ctx) => {
  const datum = parseDatum(waarde);
  if (datum !== undefined) return datum;
  ctx.addIssue({ code: 'custom', message: 'datum' satisfies Verwacht });
  return z.NEVER;
});

/** Euros with a decimal point ('1501.80') as whole cents. */
export const bedrag = patroon(/^\d{1,7}\.\d{2}$/, 'bedrag').transform((waarde) =>
  Number(waarde.replace('.', '')),
);

const SOORT_BRON = z.enum(['primair', 'secundair', 'berekend'], { error: 'brontype' });

/** 'secundair (citeert UWV)' as its kind and the text as written. */
export const bronType = z.string().transform((waarde, ctx) => {
  const soort = SOORT_BRON.safeParse(/^([a-z]+)( \([^)]+\))?$/.exec(waarde)?.[1]);
  if (soort.success) return { soort: soort.data, tekst: waarde };
  ctx.addIssue({ code: 'custom', message: 'brontype' satisfies Verwacht });
  return z.NEVER;
});
