import type { Haalbaarheid } from './haalbaarheid.ts';
import type { Toets } from './toets.ts';

/** The ten hard requirements, in the order in which they are looked at. */
export const VEREISTEN = ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F10'] as const;

export type Vereiste = (typeof VEREISTEN)[number];

const VAN_TOETS: Readonly<Record<Toets['code'], Vereiste>> = {
  besluit: 'F01',
  periode: 'F02',
  zitplaats: 'F02',
  beschikbaarheid: 'F02',
  duur: 'F03',
  prijs: 'F04',
  uren: 'F05',
  'lokale-uren': 'F05',
  dagen: 'F05',
  aanpassingen: 'F06',
  'permanent-toezicht': 'F06',
  begeleiding: 'F07',
  reisafstand: 'F08',
  reistijd: 'F08',
  afspraak: 'F09',
  uitsluiting: 'F10',
};

/** The requirement that a test belongs to. */
export function determineVereiste(code: Toets['code']): Vereiste {
  return VAN_TOETS[code];
}

/** The first requirement that fails, with its two values, in the order F01 to F10; undefined when none fails. */
export function findBelet({ toetsen }: Haalbaarheid): Toets | undefined {
  return toetsen
    .filter(({ uitkomst }) => uitkomst === 'voldoet-niet')
    .sort((a, b) => compareVereiste(a, b))[0];
}

/** Who can tell what is not known yet. */
export type Gevraagde = 'kandidaat' | 'werkgever';

/** A question that has to be answered before the place can count as possible. */
export type Vraag = { readonly code: Toets['code']; readonly aan: Gevraagde };

/** What to ask, and whom: every requirement that nobody can tell yet. In the order F01 to F10. */
export function listVragen({ toetsen }: Haalbaarheid): readonly Vraag[] {
  return toetsen
    .filter(({ uitkomst, code }) => uitkomst === 'onbekend' && code !== 'lokale-uren')
    .sort((a, b) => compareVereiste(a, b))
    .flatMap(listVragenVan);
}

/** The local hours follow from the hours, so they are no question of their own. */
function listVragenVan(toets: Toets): readonly Vraag[] {
  const { code, gevraagd, geboden } = toets;
  if (code === 'beschikbaarheid') return [{ code, aan: 'kandidaat' }];
  if (code === 'prijs') return [{ code, aan: 'werkgever' }];
  return [
    ...(gevraagd === null ? [{ code, aan: 'kandidaat' } as const] : []),
    ...(geboden === null ? [{ code, aan: 'werkgever' } as const] : []),
  ];
}

function compareVereiste(a: Toets, b: Toets): number {
  return VEREISTEN.indexOf(VAN_TOETS[a.code]) - VEREISTEN.indexOf(VAN_TOETS[b.code]);
}
