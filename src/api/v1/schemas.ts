import { z } from '@hono/zod-openapi';
import { parseDatum } from '#domain/shared/index.ts';

const EERSTE = '2015-01-01';
const LAATSTE = '2099-12-31';

const datum = z.iso.date();

/** The day in the query; the last month end that has passed when it is left out. */
export const peildatumVraag = z.strictObject({
  peildatum: z
    .string()
    .transform((tekst, ctx) => {
      const dag = parseDatum(tekst);
      if (dag !== undefined && dag >= EERSTE && dag <= LAATSTE) return dag;
      ctx.addIssue({
        code: 'custom',
        message: `Geef een bestaande dag als jjjj-mm-dd, van ${EERSTE} tot en met ${LAATSTE}.`,
      });
      return z.NEVER;
    })
    .optional()
    .openapi({
      type: 'string',
      format: 'date',
      param: {
        description:
          'Dag waarover de cijfers gaan. Cijfers uit een register zijn er alleen voor het einde van een maand. Standaard: het laatste maandeinde.',
        example: '2026-12-31',
      },
    }),
});

export const waardeSchema = z
  .object({
    waarde: z.number().nullable().openapi({ description: 'Het getal. Leeg tenzij de status bekend is.' }),
    status: z.enum(['bekend', 'onbekend', 'beschermd', 'toekomst']).openapi({
      description:
        'beschermd: minder dan 5 mensen, of een getal waaruit dat volgt. toekomst: deze dag is nog niet geweest.',
    }),
    soort: z.enum(['register', 'gepubliceerd']).openapi({
      description:
        'Uit een register in deze installatie, of door anderen gepubliceerd. Trek ze niet van elkaar af.',
    }),
    definitie: z.string().openapi({ description: 'Wat we tellen.' }),
    peildatum: datum.openapi({ description: 'Dag waarover het getal gaat.' }),
    bron: z.string().openapi({ description: 'Waar het getal vandaan komt.' }),
    demo: z.literal(true).optional().openapi({ description: 'Alleen bij verzonnen mensen.' }),
  })
  .openapi('OpenbareWaarde', { description: 'Een openbaar getal met alles wat nodig is om het te lezen.' });

export const standenSchema = z
  .object({
    gebied: z
      .object({
        niveau: z.enum(['gemeente', 'arbeidsmarktregio', 'land']),
        code: z.string().openapi({ example: 'GM0034' }),
        naam: z.string().openapi({ example: 'Almere' }),
      })
      .openapi('Gebied'),
    peildatum: datum.openapi({ description: 'De gevraagde dag.' }),
    toelichting: z.string().nullable().openapi({ description: 'Waarom registercijfers ontbreken.' }),
    taakstelling: waardeSchema,
    werkzaam: waardeSchema,
    positief: waardeSchema,
    wachtend: waardeSchema,
    tekort: waardeSchema,
    dekking: waardeSchema,
  })
  .openapi('Standen', { description: 'De zes openbare cijfers van een gebied op één dag.' });

/** The year in the query; the last year that has ended when it is left out. */
export const jaarVraag = z.strictObject({
  jaar: z.coerce
    .number('Geef een jaar van 2015 tot en met 2099.')
    .int('Geef een jaar van 2015 tot en met 2099.')
    .min(2015, 'Geef een jaar van 2015 tot en met 2099.')
    .max(2099, 'Geef een jaar van 2015 tot en met 2099.')
    .optional()
    .openapi({
      type: 'integer',
      param: {
        description: 'Jaar waarover de cijfers gaan. Standaard: het laatste jaar dat voorbij is.',
        example: 2025,
      },
    }),
});

export const keuzejaarSchema = z
  .object({
    gebied: z
      .object({
        niveau: z.literal('gemeente'),
        code: z.string().openapi({ example: 'GM0034' }),
        naam: z.string().openapi({ example: 'Almere' }),
      })
      .openapi('KeuzeGebied'),
    jaar: z.int().openapi({ description: 'Het gevraagde jaar.', example: 2025 }),
    eersteKeuze: waardeSchema,
    mensen: waardeSchema,
  })
  .openapi('Keuzejaar', {
    description:
      'Hoe vaak mensen in een jaar begonnen op de plek van hun eerste keuze. Alleen hele jaren die voorbij zijn, en geen sommen van gemeenten: anders zijn kleine aantallen uit te rekenen.',
  });

const regioVerwijzingSchema = z
  .object({
    code: z.string().openapi({ example: 'AM11' }),
    naam: z.string().openapi({ example: 'Flevoland' }),
  })
  .openapi('RegioVerwijzing');

export const gemeenteSchema = z
  .object({
    code: z.string().openapi({ description: 'CBS-code.', example: 'GM0034' }),
    naam: z.string().openapi({ example: 'Almere' }),
    provincie: z.string().openapi({ example: 'Flevoland' }),
    arbeidsmarktregio: regioVerwijzingSchema,
    geldigVan: datum.nullable().openapi({ description: 'Eerste dag. Leeg: al voor 2015.' }),
    geldigTot: datum
      .nullable()
      .openapi({ description: 'Dag waarop de gemeente ophield. Leeg: bestaat nog.' }),
    pagina: z.string().openapi({ description: 'Adres van de pagina voor iedereen.', format: 'uri' }),
    bron: z.string(),
  })
  .openapi('Gemeente');

const verwantSchema = z
  .object({
    code: z.string(),
    naam: z.string(),
    per: datum.openapi({ description: 'Dag van de overgang.' }),
    overgang: z.enum(['hernoemd', 'samengevoegd', 'toegevoegd', 'opgesplitst']),
  })
  .openapi('Verwant', { description: 'Een gemeente van ervoor of erna.' });

const taakstellingSchema = z
  .object({
    jaar: z.int().openapi({ example: 2026 }),
    waarde: z.int().nullable().openapi({ description: 'Leeg: onbekend. Nooit 0 of geschat.' }),
    status: z.enum(['bekend', 'onbekend', 'bestond-niet']),
    bron: z.string().nullable(),
  })
  .openapi('JaarTaakstelling');

export const gemeenteDetailSchema = gemeenteSchema
  .extend({
    voorgangers: z.array(verwantSchema),
    opvolgers: z.array(verwantSchema),
    taakstellingen: z.array(taakstellingSchema).openapi({ description: 'Het doel per jaar vanaf 2015.' }),
  })
  .openapi('GemeenteDetail');

export const regioSchema = z
  .object({
    code: z.string().openapi({ description: 'CBS-code.', example: 'AM11' }),
    naam: z.string().openapi({ example: 'Flevoland' }),
    aantalGemeenten: z.int().openapi({ description: 'Aantal gemeenten vandaag.' }),
    pagina: z.string().openapi({ description: 'Adres van de pagina voor iedereen.', format: 'uri' }),
    bron: z.string(),
  })
  .openapi('Arbeidsmarktregio');

export const gemeenteCodePad = z.strictObject({
  code: z
    .string()
    .regex(/^GM\d{4}$/, 'Geef een CBS-code: GM en vier cijfers, zoals GM0034.')
    .openapi({ param: { description: 'CBS-code van de gemeente.', example: 'GM0034' } }),
});

export const regioCodePad = z.strictObject({
  code: z
    .string()
    .regex(/^AM\d{2}$/, 'Geef een CBS-code: AM en twee cijfers, zoals AM11.')
    .openapi({ param: { description: 'CBS-code van de arbeidsmarktregio.', example: 'AM11' } }),
});
