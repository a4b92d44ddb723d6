import type { Markt } from '../markt/markt.ts';
import type { Toegewezen, Toewijzing } from '../verdeling/toewijzing.ts';
import { type Boekhouding, createBoekhouding } from './boekhouding.ts';
import { listBlokkerendeParen } from './listBlokkerendeParen.ts';
import type { Overtreding } from './overtreding.ts';

/**
 * Checks an outcome against the market by the definition alone, on a code path of its own: it shares nothing with the
 * engine but the two file formats. Gives every violation; none for a valid outcome. The order depends only on the ids.
 * Other stable outcomes than that of the engine are valid too.
 */
export function verifyToewijzing(markt: Markt, toewijzing: Toewijzing): readonly Overtreding[] {
  const boeken = createBoekhouding(markt, toewijzing);
  return [
    ...listOnbekenden(boeken, toewijzing),
    ...listDubbelenEnOntbrekenden(boeken, toewijzing),
    ...boeken.paren.flatMap((paar) => checkPaar(boeken, paar)),
    ...listTeVol(boeken),
    ...listBlokkerendeParen(boeken),
  ];
}

function listOnbekenden(
  { kandidaten, plekken, paren }: Boekhouding,
  { toewijzingen, nietGeplaatst }: Toewijzing,
): readonly Overtreding[] {
  const genoemd = new Set([...toewijzingen.map(({ kandidaat }) => kandidaat), ...nietGeplaatst]);
  const mensen = [...genoemd].filter((id) => !kandidaten.has(id)).sort();
  return [
    ...mensen.map((kandidaat) => ({ code: 'onbekende-kandidaat', kandidaat }) as const),
    ...paren
      .filter(({ plek }) => !plekken.has(plek))
      .map(({ kandidaat, plek }) => ({ code: 'onbekende-plek', kandidaat, plek }) as const),
  ];
}

/** Everybody stands in the outcome once: with a place, or without. */
function listDubbelenEnOntbrekenden(
  { kandidaten }: Boekhouding,
  { toewijzingen, nietGeplaatst }: Toewijzing,
): readonly Overtreding[] {
  const keren = new Map<string, number>();
  for (const id of [...toewijzingen.map(({ kandidaat }) => kandidaat), ...nietGeplaatst]) {
    keren.set(id, (keren.get(id) ?? 0) + 1);
  }
  const dubbel = [...keren.keys()].filter((id) => (keren.get(id) ?? 0) > 1).sort();
  const weg = [...kandidaten.keys()].filter((id) => !keren.has(id));
  return [
    ...dubbel.map((kandidaat) => ({ code: 'dubbele-kandidaat', kandidaat }) as const),
    ...weg.map((kandidaat) => ({ code: 'ontbrekende-kandidaat', kandidaat }) as const),
  ];
}

function checkPaar({ kandidaten, posities }: Boekhouding, paar: Toegewezen): readonly Overtreding[] {
  const kandidaat = kandidaten.get(paar.kandidaat);
  const volgorde = posities.get(paar.plek);
  if (kandidaat === undefined || volgorde === undefined) return [];
  const namen = { kandidaat: paar.kandidaat, plek: paar.plek };
  const verwacht = kandidaat.keuzes.indexOf(paar.plek) + 1;
  if (verwacht === 0 || !volgorde.has(paar.kandidaat)) return [{ code: 'onhaalbaar-paar', ...namen }];
  if (paar.rang === verwacht) return [];
  return [{ code: 'verkeerde-rang', ...namen, rang: paar.rang, verwacht }];
}

function listTeVol({ plekken, mensenVan }: Boekhouding): readonly Overtreding[] {
  return [...plekken.values()].flatMap(({ id, capaciteit }) => {
    const aantal = mensenVan.get(id)?.length ?? 0;
    return aantal <= capaciteit ? [] : [{ code: 'te-vol', plek: id, capaciteit, aantal } as const];
  });
}
