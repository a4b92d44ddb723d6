import type { Rekenantwoord } from './rekenregel.ts';

/** What other programs get: the fields of the outcome first, then everything that explains it; or the refusal. */
export function toUitvoer(antwoord: Exclude<Rekenantwoord, { soort: 'fouten' }>): unknown {
  if (antwoord.soort === 'weigering') return { weigering: antwoord.weigering };
  const { uitkomst, regel, versie, peildatum, invoer, stappen, ...gronden } = antwoord.berekening;
  return {
    ...(uitkomst instanceof Object ? uitkomst : { uitkomst }),
    regel,
    versie,
    peildatum,
    invoer,
    stappen,
    ...gronden,
  };
}
