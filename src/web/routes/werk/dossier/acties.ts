import type { Nu, Stap } from '#domain/dossier/index.ts';
import { type Handeling, isToegestaan, type Rol } from '#domain/toegang/index.ts';
import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';

/** A page of the dossier on which something can be done. */
export type DossierActie = { readonly tekst: string; readonly deel: string; readonly handeling: Handeling };

/** What can be done in each step, the next step first. */
const ACTIES: Readonly<Record<Stap, readonly DossierActie[]>> = {
  verkenning: [
    { tekst: t.acties['advies-aanvragen'], deel: 'advies/aanvragen', handeling: 'advies-aanvragen' },
  ],
  'advies-aangevraagd': [
    { tekst: t.acties['advies-vastleggen'], deel: 'advies/vastleggen', handeling: 'advies-vastleggen' },
  ],
  'advies-positief': [{ tekst: t.acties.besluit, deel: 'advies/besluit', handeling: 'besluiten' }],
  'advies-negatief': [{ tekst: t.acties.besluit, deel: 'advies/besluit', handeling: 'besluiten' }],
  'niet-vastgesteld': [
    { tekst: t.acties['advies-opnieuw'], deel: 'advies/aanvragen', handeling: 'advies-aanvragen' },
  ],
  wachtend: [
    { tekst: t.acties.plek, deel: 'keuze', handeling: 'voorstel-doen' },
    { tekst: t.acties.aanhouden, deel: 'aanhouden', handeling: 'dossier-aanhouden' },
  ],
  aangehouden: [{ tekst: t.acties.hervatten, deel: 'hervatten', handeling: 'dossier-aanhouden' }],
  voorstel: [
    { tekst: t.acties.voorstel, deel: 'keuze', handeling: 'dossier-bekijken' },
    { tekst: t.acties.aanhouden, deel: 'aanhouden', handeling: 'dossier-aanhouden' },
  ],
  proefplaats: [{ tekst: t.acties.werk, deel: 'werk', handeling: 'dossier-bekijken' }],
  werkzaam: [{ tekst: t.acties.werk, deel: 'werk', handeling: 'dossier-bekijken' }],
  beeindigd: [],
};

/** The buttons of the block Nu for these roles, the next step first. */
export function listActies({ stap, volgende }: Nu, rollen: readonly Rol[]): readonly DossierActie[] {
  const acties = ACTIES[stap].filter(({ handeling }) => isToegestaan(rollen, handeling));
  return volgende?.code === 'keuze-maken'
    ? [
        { tekst: t.acties.keuze, deel: 'keuze', handeling: 'dossier-bekijken' },
        ...acties.filter(({ deel }) => deel !== 'keuze'),
      ]
    : acties;
}

/** What these roles can always do while the dossier is open, the least usual last. */
export function listMeerActies(
  stap: Stap,
  heeftVaststelling: boolean,
  rollen: readonly Rol[],
): readonly DossierActie[] {
  if (stap === 'beeindigd') return [];
  const intrekken: DossierActie = {
    tekst: t.overzicht.intrekken,
    deel: 'advies/intrekken',
    handeling: 'besluiten',
  };
  const meer: readonly DossierActie[] = [
    { tekst: t.overzicht.trede, deel: 'trede', handeling: 'trede-vastleggen' },
    ...(heeftVaststelling ? [intrekken] : []),
    { tekst: t.overzicht.afsluiten, deel: 'afsluiten', handeling: 'dossier-beeindigen' },
  ];
  return meer.filter(({ handeling }) => isToegestaan(rollen, handeling));
}
