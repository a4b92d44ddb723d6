import type { Invoer } from '#web/rand/invoer.ts';

/** More contracts than this are no question for a page without names. */
export const MEESTE_RIJEN = 6;

/** Rows to begin with. */
const EERSTE_RIJEN = 2;

/** Value of the button that asks for one more row. */
export const ERBIJ = 'erbij';

/** Employers without a name. */
export const WERKGEVERS = ['A', 'B', 'C', 'D'] as const;

/** How many rows the form shows: those that were there, one more when asked, and every row with a day in it. */
export function countRijen(invoer: Invoer): number {
  const gevraagd = Number(/^[1-6]$/.exec(invoer.tekst('rijen'))?.[0] ?? EERSTE_RIJEN);
  const erbij = invoer.tekst('actie') === ERBIJ ? 1 : 0;
  return Math.min(MEESTE_RIJEN, Math.max(gevraagd + erbij, ...listGevuldeRijen(invoer)));
}

/** Numbers of the rows that say something, in order. A row without days is no contract. */
export function listGevuldeRijen(invoer: Invoer): readonly number[] {
  return Array.from({ length: MEESTE_RIJEN }, (_, plaats) => plaats + 1).filter(
    (rij) => invoer.tekst(`van-${rij}`) !== '' || invoer.tekst(`tot-${rij}`) !== '',
  );
}

const PAD = /^contracten\[(?<plaats>\d+)\](?:\.(?<veld>\w+))?$/;

/** The field of a path in the input of the rule: 'contracten[1].tot' is 'tot-3' when row 2 is empty. */
export function toKetenveld(pad: string, gevuld: readonly number[]): string {
  const { plaats, veld = 'van' } = PAD.exec(pad)?.groups ?? {};
  if (plaats === undefined) return pad === 'peildatum' ? pad : 'van-1';
  return `${veld}-${gevuld[Number(plaats)] ?? 1}`;
}
