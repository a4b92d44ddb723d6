import type { Nu, Stap } from '#domain/dossier/index.ts';
import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';

/** A page of the dossier on which something can be done. */
export type DossierActie = { readonly tekst: string; readonly deel: string };

/** What can be done in each step, the next step first. */
const ACTIES: Readonly<Record<Stap, readonly DossierActie[]>> = {
  verkenning: [{ tekst: t.acties['advies-aanvragen'], deel: 'advies/aanvragen' }],
  'advies-aangevraagd': [{ tekst: t.acties['advies-vastleggen'], deel: 'advies/vastleggen' }],
  'advies-positief': [{ tekst: t.acties.besluit, deel: 'advies/besluit' }],
  'advies-negatief': [{ tekst: t.acties.besluit, deel: 'advies/besluit' }],
  'niet-vastgesteld': [{ tekst: t.acties['advies-opnieuw'], deel: 'advies/aanvragen' }],
  wachtend: [
    { tekst: t.acties.plek, deel: 'keuze' },
    { tekst: t.acties.aanhouden, deel: 'aanhouden' },
  ],
  aangehouden: [{ tekst: t.acties.hervatten, deel: 'hervatten' }],
  voorstel: [
    { tekst: t.acties.voorstel, deel: 'keuze' },
    { tekst: t.acties.aanhouden, deel: 'aanhouden' },
  ],
  proefplaats: [{ tekst: t.acties.werk, deel: 'werk' }],
  werkzaam: [{ tekst: t.acties.werk, deel: 'werk' }],
  beeindigd: [],
};

/** The buttons of the block Nu, the next step first. */
export function listActies({ stap, volgende }: Nu): readonly DossierActie[] {
  const acties = ACTIES[stap];
  return volgende?.code === 'keuze-maken'
    ? [{ tekst: t.acties.keuze, deel: 'keuze' }, ...acties.filter(({ deel }) => deel !== 'keuze')]
    : acties;
}

/** What is always possible while the dossier is open, the least usual last. */
export function listMeerActies(stap: Stap, heeftVaststelling: boolean): readonly DossierActie[] {
  if (stap === 'beeindigd') return [];
  return [
    { tekst: t.overzicht.trede, deel: 'trede' },
    ...(heeftVaststelling ? [{ tekst: t.overzicht.intrekken, deel: 'advies/intrekken' }] : []),
    { tekst: t.overzicht.afsluiten, deel: 'afsluiten' },
  ];
}
