import type { Berekening } from '#domain/berekening/index.ts';
import { createNormen, type Normen } from '#domain/normen/index.ts';
import { isObject } from './pad.ts';
import { findRekenregel } from './register.ts';
import type { Rekenantwoord } from './rekenregel.ts';

type Bewaard = Berekening<unknown, unknown>;

/** What a replay shows: the same in everything, or which parts differ and what comes out instead. */
export type Herberekening =
  | { readonly soort: 'gelijk' }
  | { readonly soort: 'onbekend' }
  | {
      readonly soort: 'verschillend';
      readonly onderdelen: readonly string[];
      readonly antwoord: Rekenantwoord;
    };

/**
 * Calculates a stored calculation again with the norms that were stored with it, and compares everything: steps,
 * sources and outcome. Unknown when no rule has its code.
 */
export function herbereken(bewaard: Bewaard): Herberekening {
  return herberekenMet(bewaard, createNormen(bewaard.normen));
}

/** The same with other norms, such as those of today. */
export function herberekenMet(bewaard: Bewaard, normen: Normen): Herberekening {
  const regel = findRekenregel(bewaard.regel);
  if (regel === undefined) return { soort: 'onbekend' };
  const antwoord = regel.reken(bewaard.invoer, normen);
  if (antwoord.soort !== 'uitkomst') return { soort: 'verschillend', onderdelen: ['uitkomst'], antwoord };
  const onderdelen = listVerschillen({ ...bewaard }, { ...antwoord.berekening });
  return onderdelen.length === 0 ? { soort: 'gelijk' } : { soort: 'verschillend', onderdelen, antwoord };
}

/** The input is what the replay itself was made from; there null and absent say the same. */
function listVerschillen(
  oud: Readonly<Record<string, unknown>>,
  nieuw: Readonly<Record<string, unknown>>,
): readonly string[] {
  const namen = new Set([...Object.keys(oud), ...Object.keys(nieuw)]);
  namen.delete('invoer');
  return [...namen].filter((naam) => !isGelijk(oud[naam], nieuw[naam]));
}

/** As text first: nearly always that is enough, and it is many times as fast. */
function isGelijk(oud: unknown, nieuw: unknown): boolean {
  return JSON.stringify(oud) === JSON.stringify(nieuw) || formatVast(oud) === formatVast(nieuw);
}

/** JSON in which the order of fields does not matter. */
function formatVast(waarde: unknown): string | undefined {
  return JSON.stringify(waarde, (_naam, deel: unknown) =>
    isObject(deel) ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1))) : deel,
  );
}
