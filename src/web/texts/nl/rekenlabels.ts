import type { Operand, Stap, Waarschuwing } from '#domain/berekening/index.ts';
import { noemNormcode } from './normnamen.ts';
import { rekenverslagTeksten as t } from './rekenverslag.ts';
import { formatRekenwaarde } from './rekenwaarde.ts';
import { findRekentekst, type Tekstsoort } from './rekenwoorden.ts';

/** Finds words for the codes of one calculation. */
export type Rekenlabels = {
  readonly stap: (code: string) => string;
  /** An operand, or a field of the input or the outcome. */
  readonly veld: (naam: string) => string;
  readonly waarschuwing: (waarschuwing: Waarschuwing) => string;
  /** A value with its unit; a code becomes its words. */
  readonly waarde: (deel: Pick<Operand, 'waarde' | 'eenheid'>) => string;
};

/**
 * The words for a calculation: first those of the family that knows its first step, then those of the others. A code
 * that nobody knows stays as it is, so that the calculation can still be checked.
 */
export function createRekenlabels({
  stappen,
}: {
  readonly stappen: readonly Pick<Stap, 'code'>[];
}): Rekenlabels {
  const zoek = (soort: Tekstsoort, code: string) => findRekentekst(soort, code, stappen[0]?.code);
  return {
    stap: (code) => zoek('stappen', code) ?? code,
    veld: (naam) => zoek('operanden', naam) ?? zoek('codes', naam) ?? naam,
    waarschuwing: ({ code, norm }) => zoek('waarschuwingen', code) ?? describeNormWaarschuwing(code, norm),
    waarde: ({ waarde, eenheid }) =>
      (eenheid === 'code' ? zoek('codes', waarde) : undefined) ?? formatRekenwaarde(waarde, eenheid),
  };
}

/** Warnings about a norm, which any calculation can have. */
export const NORMWAARSCHUWINGEN: Readonly<Record<string, (norm: string) => string>> = {
  'norm-zonder-bron': t.normZonderBron,
  'norm-niet-bevestigd': t.normNietBevestigd,
};

function describeNormWaarschuwing(code: string, norm: string | undefined): string {
  return NORMWAARSCHUWINGEN[code]?.(noemNormcode(norm ?? '')) ?? code;
}
