import type { Berekening } from '#domain/berekening/index.ts';
import { NORMWAARSCHUWINGEN } from './rekenlabels.ts';
import { findRekentekst, type Tekstsoort } from './rekenwoorden.ts';

/** How a code is written; anything else, such as the letter of an employer, is a value to show as it is. */
const CODE = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** Every code of a calculation for which there are no words yet; empty when all can be read. */
export function listZonderLabel({
  stappen,
  waarschuwingen,
}: Berekening<unknown, unknown>): readonly string[] {
  const mist = (soort: Tekstsoort, code: string) =>
    findRekentekst(soort, code) === undefined ? [`${soort}: ${code}`] : [];
  return [
    ...stappen.flatMap((stap) => [
      ...mist('stappen', stap.code),
      ...stap.operanden.flatMap(({ naam }) => mist('operanden', naam)),
      ...[stap, ...stap.operanden].flatMap(({ waarde, eenheid }) =>
        eenheid === 'code' && CODE.test(waarde) ? mist('codes', waarde) : [],
      ),
    ]),
    ...waarschuwingen.flatMap(({ code }) =>
      Object.hasOwn(NORMWAARSCHUWINGEN, code) ? [] : mist('waarschuwingen', code),
    ),
  ];
}

/** Every field of the input and the outcome without a name, also those of rows. */
export function listZonderVeldnaam({ invoer, uitkomst }: Berekening<unknown, unknown>): readonly string[] {
  return [...listVelden(invoer), ...listVelden(uitkomst)].filter(
    (naam) => findRekentekst('operanden', naam) === undefined && findRekentekst('codes', naam) === undefined,
  );
}

function* listVelden(waarde: unknown): Generator<string> {
  if (typeof waarde !== 'object' || waarde === null) return;
  for (const [naam, deel] of Object.entries(waarde)) {
    if (!Array.isArray(waarde)) yield naam;
    yield* listVelden(deel);
  }
}
