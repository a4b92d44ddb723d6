import { z } from 'zod';
import { verwacht } from './tekstveld.ts';

/** Yes or no. */
export function jaNee() {
  const wat = 'true of false';
  return z.boolean(verwacht(wat)).meta({ description: wat, examples: [true, false, true] });
}

/** One of a few words. */
export function keuze<const Waarden extends readonly string[]>(waarden: Waarden) {
  const wat = `een van ${waarden.map((waarde) => `"${waarde}"`).join(', ')}`;
  return z
    .enum(waarden, verwacht(wat))
    .meta({ description: wat, examples: [waarden[0], waarden[1] ?? waarden[0], waarden.at(-1)] });
}

/** A short free text. */
export function naam(wat: string) {
  return z
    .string(verwacht(wat))
    .min(1, `Geef ${wat}.`)
    .max(2000, 'Gebruik hoogstens 2000 tekens.')
    .meta({ description: wat, examples: ['A', 'B', 'A'] });
}

/** What a rule noticed: a code with its values. */
export function bevinding() {
  return z.looseObject({ code: z.string() });
}
