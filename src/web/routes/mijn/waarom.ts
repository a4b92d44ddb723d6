import type { PlekWaarom, SamenPlek } from '#application/samen/index.ts';
import type { ToetsUitkomst } from '#domain/haalbaarheid/index.ts';
import type { Behoefte } from '#domain/keuze/index.ts';
import type { Plekreden } from '#domain/samen/index.ts';
import { mijnWaaromTeksten as t } from '#web/texts/nl/mijn-waarom.ts';
import { formatKm } from '../werk/keuze/toets.ts';
import { describeReden } from './reden.ts';

/** The three lists of the candidate, in order. */
export const WAAROM_LIJSTEN: readonly { readonly uitkomst: ToetsUitkomst; readonly titel: string }[] = [
  { uitkomst: 'voldoet', titel: t.past },
  { uitkomst: 'voldoet-niet', titel: t.minder },
  { uitkomst: 'onbekend', titel: t.onbekend },
];

/** The sentences of one list, with what nobody recorded yet of the place under the unknown. `naam` asks that. */
export function listWaaromZinnen(
  { plek, open }: PlekWaarom,
  uitkomst: ToetsUitkomst,
  naam: string,
): readonly string[] {
  const zinnen = listRedenzinnen(plek, uitkomst);
  return uitkomst === 'onbekend' ? [...zinnen, ...open.map((feit) => t.open[feit](naam))] : zinnen;
}

/** What the person said, and what is known of the place about it; no fact twice. */
export function listRedenzinnen(plek: SamenPlek, uitkomst: ToetsUitkomst): readonly string[] {
  const gezegd = new Set<string>();
  return plek.redenen
    .filter((reden) => reden.uitkomst === uitkomst)
    .map((reden) => {
      const feiten = listPlekfeiten(reden, plek).filter((feit) => !gezegd.has(feit));
      for (const feit of feiten) gezegd.add(feit);
      return [describeReden(reden), ...feiten].join(' ');
    });
}

/** What is recorded of the place about the same thing, so that the person can check it. */
function listPlekfeiten(reden: Plekreden, plek: SamenPlek): readonly string[] {
  if (reden.uitkomst === 'onbekend') return [];
  if (reden.code === 'behoefte') return listBehoeftefeiten(reden.behoefte, plek, reden.uitkomst);
  if (reden.code === 'sfeer' && reden.sfeer === 'rustig') return listRust(plek, reden.uitkomst);
  return reden.code === 'eis' && reden.eis === 'reisafstand' ? listAfstand(plek) : [];
}

function listBehoeftefeiten(behoefte: Behoefte, plek: SamenPlek, uitkomst: ToetsUitkomst): readonly string[] {
  const { begeleider, begintijd, groepsgrootte } = plek;
  switch (behoefte) {
    case 'rustige-plek':
      return listRust(plek, uitkomst);
    case 'dicht-bij-huis':
      return listAfstand(plek);
    case 'vaste-begeleider':
      return begeleider === '' ? [] : [t.feit.helpt(begeleider)];
    case 'niet-te-vroeg-beginnen':
      return [t.feit.begint(begintijd)];
    case 'kleine-groep':
      return groepsgrootte === null ? [] : [t.feit.mensen(groepsgrootte)];
    case 'vaste-taken':
    case 'extra-pauzes':
    case 'buiten-werken':
      return [];
  }
}

const DRUKTE = ['soms-druk', 'druk', 'geluid'] as const;

function listRust({ omgeving }: SamenPlek, uitkomst: ToetsUitkomst): readonly string[] {
  const heeftKamer = omgeving?.includes('stille-kamer') ?? false;
  if (uitkomst === 'voldoet') return [t.feit.rustig, ...(heeftKamer ? [t.feit.stilte] : [])];
  return [
    ...DRUKTE.filter((code) => omgeving?.includes(code)).map((code) => t.feit[code]),
    ...(heeftKamer ? [t.feit['stille-kamer']] : []),
  ];
}

function listAfstand({ afstand }: SamenPlek): readonly string[] {
  return afstand === null ? [] : [t.feit.ver(formatKm(afstand))];
}
