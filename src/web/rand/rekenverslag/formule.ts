import type { Stap } from '#domain/berekening/index.ts';
import type { Rekenlabels } from '#web/texts/nl/rekenen.ts';
import { formatInSom } from '#web/texts/nl/rekenwaarde.ts';

const NAAM = /\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/gu;

/** The formula with the names of the operands in words: 'minimumloon per maand × (1 + vakantiebijslag)'. */
export function describeFormule({ formule, operanden }: Stap, labels: Rekenlabels): string {
  const bekend = new Map(operanden.map(({ naam }) => [naam, labels.veld(naam)]));
  return formule.replace(NAAM, (naam) => bekend.get(naam) ?? naam);
}

/** Whether the formula says more than the name of one operand. */
export function isSom({ formule, operanden }: Stap): boolean {
  return formule !== '' && !operanden.some(({ naam }) => naam === formule);
}

/** The operands that the filled-in formula does not show. */
export function listBuitenSom(stap: Stap): Stap['operanden'] {
  if (!isSom(stap)) return stap.operanden;
  const genoemd = new Set(stap.formule.match(NAAM) ?? []);
  return stap.operanden.filter(
    ({ naam, eenheid }) => !genoemd.has(naam) || eenheid === 'code' || eenheid === 'ja-nee',
  );
}

/** The formula with the values filled in: '€ 2.294,40 × (1 + 8%)'. Undefined when there is nothing to fill in. */
export function fillFormule({ formule, operanden }: Stap): string | undefined {
  const bekend = new Map(
    operanden
      .filter(({ eenheid }) => eenheid !== 'code' && eenheid !== 'ja-nee')
      .map(({ naam, waarde, eenheid }) => [naam, formatInSom(waarde, eenheid)]),
  );
  const ingevuld = formule.replace(NAAM, (naam) => bekend.get(naam) ?? naam);
  return ingevuld === formule ? undefined : ingevuld;
}
