import { z } from 'zod';
import { SLEUTEL_BYTES } from '#db/versleuteling/index.ts';
import { type Datum, parseDatum } from '#domain/shared/index.ts';
import { parseSleutel } from './sleutelTekst.ts';

const MEESTE_GEMEENTEN = 342;

/** Which invented people a new database is filled with. */
export type Demokeuze = { soort: 'almere' } | { soort: 'gemeenten'; aantal: number } | { soort: 'leeg' };

const poort = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((waarde) => waarde <= 65_535);

const demo = z.string().transform((tekst, ctx): Demokeuze => {
  if (tekst === 'almere' || tekst === 'leeg') return { soort: tekst };
  const aantal = Number(tekst);
  if (/^\d+$/.test(tekst) && aantal >= 1 && aantal <= MEESTE_GEMEENTEN) return { soort: 'gemeenten', aantal };
  ctx.addIssue({ code: 'custom' });
  return z.NEVER;
});

const peildatum = z.string().transform((tekst, ctx): Datum => {
  const dag = parseDatum(tekst);
  if (dag !== undefined) return dag;
  ctx.addIssue({ code: 'custom' });
  return z.NEVER;
});

const sleutel = z.string().transform((tekst, ctx): Buffer => {
  const bytes = parseSleutel(tekst);
  if (bytes !== undefined) return bytes;
  ctx.addIssue({ code: 'custom' });
  return z.NEVER;
});

function isAdres(tekst: string, protocollen: readonly string[]): boolean {
  return URL.canParse(tekst) && protocollen.includes(new URL(tekst).protocol);
}

/** A web address without path, search or fragment. */
function isWebadres(tekst: string): boolean {
  if (!isAdres(tekst, ['http:', 'https:'])) return false;
  const { pathname, search, hash, username } = new URL(tekst);
  return pathname === '/' && search === '' && hash === '' && username === '';
}

/** The environment as text in, checked values out. A setting that is empty counts as not set. */
export const omgevingSchema = z.object({
  PORT: poort.optional(),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .optional(),
  GROEIPLEK_URL: z
    .string()
    .refine(isWebadres)
    .transform((tekst) => new URL(tekst).origin)
    .optional(),
  GROEIPLEK_DATA: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine((tekst) => isAdres(tekst, ['postgres:', 'postgresql:']))
    .optional(),
  GROEIPLEK_DEMO: demo.optional(),
  GROEIPLEK_PEILDATUM: peildatum.optional(),
  GROEIPLEK_SLEUTEL: sleutel.optional(),
});

export type Omgevingswaarden = z.output<typeof omgevingSchema>;

/** What to do about a setting that was refused. */
export const HERSTEL: Readonly<Record<keyof Omgevingswaarden, string>> = {
  PORT: 'PORT moet een getal van 0 tot en met 65535 zijn, bijvoorbeeld PORT=3000.',
  HOST: 'HOST moet een adres of computernaam zijn, bijvoorbeeld HOST=127.0.0.1.',
  GROEIPLEK_URL:
    'GROEIPLEK_URL moet een webadres zonder pad zijn, bijvoorbeeld GROEIPLEK_URL=https://groeiplek.voorbeeld.nl.',
  GROEIPLEK_DATA: 'GROEIPLEK_DATA moet het pad van een map zijn.',
  DATABASE_URL:
    'DATABASE_URL moet beginnen met postgres://, bijvoorbeeld DATABASE_URL=postgres://gebruiker:wachtwoord@computer:5432/groeiplek.',
  GROEIPLEK_DEMO: `GROEIPLEK_DEMO moet almere, leeg of een getal van 1 tot en met ${MEESTE_GEMEENTEN} zijn.`,
  GROEIPLEK_PEILDATUM:
    'GROEIPLEK_PEILDATUM moet een bestaande dag zijn als jjjj-mm-dd, bijvoorbeeld GROEIPLEK_PEILDATUM=2026-03-02.',
  GROEIPLEK_SLEUTEL: `GROEIPLEK_SLEUTEL moet ${SLEUTEL_BYTES} bytes zijn, hexadecimaal of base64. Maak er een met: openssl rand -hex ${SLEUTEL_BYTES}.`,
};
