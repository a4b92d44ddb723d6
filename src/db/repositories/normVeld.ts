import { z } from 'zod';
import { EENHEDEN, MERKEN, type Norm } from '#domain/normen/index.ts';
import { datumVeld } from '../readmodels/dossierFeiten.ts';

const normVeld = z.object({
  code: z.string(),
  waarde: z.string(),
  eenheid: z.enum(EENHEDEN),
  van: datumVeld,
  tot: datumVeld.nullable(),
  artikel: z.string(),
  bron: z.string(),
  bronUrl: z.string().nullable(),
  merk: z.enum(MERKEN),
  gecontroleerdOp: datumVeld.nullable(),
});

/** A row of norm or norm_invulling as a norm; throws when it holds a unit or mark that we do not know. */
export function toNorm(rij: unknown, bevestiging: Norm['bevestiging']): Norm {
  const { van, tot, bronUrl, ...rest } = normVeld.parse(rij);
  return { ...rest, geldig: { van, tot }, ...(bronUrl === null ? {} : { bronUrl }), bevestiging };
}
