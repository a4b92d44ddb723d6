import type { Operand, Rekenblad } from '#domain/berekening/index.ts';
import type { AdviesAntwoord, AdviesInvoer } from './invoer.ts';

/** The answer after an examination: one yes on the two questions is enough (art. 3(2)). */
export function determineUitCriteria(
  blad: Rekenblad<AdviesInvoer>,
  { criteriumA, criteriumB }: AdviesInvoer,
): AdviesAntwoord {
  const antwoord = weighCriteria(criteriumA, criteriumB);
  blad.stap({
    code: 'twee-vragen',
    formule: 'criteriumA of criteriumB',
    operanden: [toOperand('criteriumA', criteriumA), toOperand('criteriumB', criteriumB)],
    waarde: antwoord.uitkomst ?? 'onbekend',
    eenheid: 'code',
  });
  return { ...antwoord, onderzoek: true };
}

function weighCriteria(a: boolean | null, b: boolean | null): Pick<AdviesAntwoord, 'uitkomst' | 'grond'> {
  if (a && b) return { uitkomst: 'positief', grond: 'beide-criteria' };
  if (a) return { uitkomst: 'positief', grond: 'criterium-a' };
  if (b) return { uitkomst: 'positief', grond: 'criterium-b' };
  if (a === null || b === null) return { uitkomst: null, grond: 'criteria-onbekend' };
  return { uitkomst: 'negatief', grond: 'geen-criterium' };
}

function toOperand(naam: string, antwoord: boolean | null): Operand {
  if (antwoord === null) return { naam, waarde: 'onbekend', eenheid: 'code' };
  return { naam, waarde: antwoord ? 'ja' : 'nee', eenheid: 'ja-nee' };
}
