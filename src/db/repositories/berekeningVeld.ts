import { z } from 'zod';
import type { Berekening } from '#domain/berekening/index.ts';
import { EENHEDEN, MERKEN } from '#domain/normen/index.ts';
import { datumVeld } from '../readmodels/dossierFeiten.ts';

const eenheid = z.enum(EENHEDEN);
const merk = z.enum(MERKEN);

const norm = z.looseObject({
  code: z.string(),
  waarde: z.string(),
  eenheid,
  geldig: z.looseObject({ van: datumVeld, tot: datumVeld.nullable() }),
  artikel: z.string(),
  bron: z.string(),
  bronUrl: z.string().exactOptional(),
  merk,
  gecontroleerdOp: datumVeld.nullable(),
  bevestiging: z.enum(['geen', 'nodig', 'gegeven']),
});

const operand = z.looseObject({
  naam: z.string(),
  waarde: z.string(),
  eenheid,
  norm: z.string().exactOptional(),
});

/** A calculation as it stands in the table. */
export const berekeningVeld: z.ZodType<Berekening<unknown, unknown>> = z.looseObject({
  regel: z.string(),
  versie: z.string(),
  peildatum: datumVeld.nullable(),
  invoer: z.unknown(),
  stappen: z.array(
    z.looseObject({
      code: z.string(),
      formule: z.string(),
      operanden: z.array(operand),
      waarde: z.string(),
      eenheid,
    }),
  ),
  uitkomst: z.unknown(),
  artikelen: z.array(z.string()),
  bronnen: z.array(z.looseObject({ artikel: z.string(), vindplaats: z.string(), merk })),
  normen: z.array(norm),
  waarschuwingen: z.array(z.looseObject({ code: z.string(), merk, norm: z.string().exactOptional() })),
});
