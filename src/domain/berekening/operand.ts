import type { Datum } from '#domain/shared/index.ts';
import type { Operand } from './berekening.ts';

/** A count in a step; one that nobody knows says so, and is never 0. */
export function toAantalOperand(naam: string, aantal: number | null): Operand {
  return aantal === null
    ? createCodeOperand(naam, 'onbekend')
    : { naam, waarde: String(aantal), eenheid: 'aantal' };
}

/** A word from a list in a step, such as 'nederland'. */
export function createCodeOperand(naam: string, code: string): Operand {
  return { naam, waarde: code, eenheid: 'code' };
}

/** Yes or no in a step. */
export function toJaNeeOperand(naam: string, waar: boolean): Operand {
  return { naam, waarde: waar ? 'ja' : 'nee', eenheid: 'ja-nee' };
}

/** A day in a step; one that is not there says so. */
export function toDatumOperand(naam: string, dag: Datum | null): Operand {
  return dag === null ? createCodeOperand(naam, 'geen') : { naam, waarde: dag, eenheid: 'datum' };
}
