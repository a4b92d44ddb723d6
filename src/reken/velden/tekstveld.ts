import { z } from 'zod';

/** Says what is expected, whether the field is absent or holds something else. */
export function verwacht(wat: string): { error: (issue: { readonly input: unknown }) => string } {
  return {
    error: ({ input }) => (input === undefined ? `Dit veld ontbreekt. Geef ${wat}.` : `Geef ${wat}.`),
  };
}

type Uitleg = { readonly wat: string; readonly examples: readonly [string, string, string] };

/** A text that must be readable as something; what was read goes on. */
export function tekstVeld<T>(
  { wat, examples }: Uitleg,
  lees: (tekst: string) => T | undefined,
  meta: z.GlobalMeta,
) {
  return z
    .string(verwacht(wat))
    .meta(meta)
    .transform((tekst, ctx): T => {
      const gelezen = lees(tekst);
      if (gelezen !== undefined) return gelezen;
      ctx.addIssue({ code: 'custom', message: `Geef ${wat}.` });
      return z.NEVER;
    })
    .meta({ description: wat, examples: [...examples] });
}

/** Reads a text that looks like the pattern, as it is. */
export function past(patroon: RegExp): (tekst: string) => string | undefined {
  return (tekst) => (patroon.test(tekst) ? tekst : undefined);
}
