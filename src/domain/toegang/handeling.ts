import type { Rol } from './rol.ts';

/**
 * What each role may do. The klantmanager does the main job; the jobcoach helps the own people choose and work, without
 * money, BSN or advice files; the beleidsadviseur sees figures and organisations but no names; the controller follows the
 * money by case number; the beheerder manages accounts, rules and the log but no people's files (domain role matrix).
 */
const TOEGANG = {
  'vandaag-bekijken': ['klantmanager'],
  'kandidaten-bekijken': ['klantmanager', 'jobcoach'],
  'kandidaat-registreren': ['klantmanager'],
  'kandidaat-wijzigen': ['klantmanager'],
  'dossier-bekijken': ['klantmanager', 'jobcoach'],
  /** Everything in it: BSN on request, advice files, money. Who may only 'dossier-bekijken' sees the part of a jobcoach. */
  'dossier-geheel-bekijken': ['klantmanager'],
  'dossier-openen-met-reden': ['klantmanager'],
  'dossier-aanhouden': ['klantmanager'],
  'dossier-beeindigen': ['klantmanager'],
  'bsn-bekijken': ['klantmanager'],
  'trede-vastleggen': ['klantmanager'],
  'advies-aanvragen': ['klantmanager'],
  'advies-vastleggen': ['klantmanager'],
  besluiten: ['klantmanager'],
  'gesprek-noteren': ['klantmanager', 'jobcoach'],
  'wensen-vastleggen': ['klantmanager', 'jobcoach'],
  'werkgevers-bekijken': ['klantmanager', 'beleidsadviseur'],
  'werkgevers-beheren': ['klantmanager'],
  'raamovereenkomsten-bekijken': ['klantmanager', 'beleidsadviseur'],
  'raamovereenkomsten-beheren': ['klantmanager'],
  'plekken-bekijken': ['klantmanager', 'jobcoach', 'beleidsadviseur'],
  'plekprijs-bekijken': ['klantmanager', 'beleidsadviseur'],
  'plekken-beheren': ['klantmanager'],
  'keuze-vastleggen': ['klantmanager', 'jobcoach'],
  'samen-kiezen': ['klantmanager', 'jobcoach'],
  'voorstel-doen': ['klantmanager'],
  'voorstel-beantwoorden': ['klantmanager', 'jobcoach'],
  'voorstel-beantwoorden-werkgever': ['klantmanager'],
  'rondes-bekijken': ['klantmanager'],
  'ronde-draaien': ['klantmanager'],
  plaatsen: ['klantmanager'],
  'dienstverband-vastleggen': ['klantmanager'],
  'wachtlijst-bekijken': ['klantmanager'],
  'stand-bekijken': ['klantmanager', 'beleidsadviseur', 'controller'],
  'stand-personen-bekijken': ['klantmanager'],
  'werving-bekijken': ['klantmanager', 'beleidsadviseur'],
  'werving-mensen-bekijken': ['klantmanager'],
  'taakstelling-bekijken': ['klantmanager', 'beleidsadviseur', 'controller', 'beheerder'],
  'raadsaantal-beheren': ['beleidsadviseur'],
  'regels-bekijken': ['klantmanager', 'beleidsadviseur', 'controller', 'beheerder'],
  'norm-invullen': ['beheerder'],
  'norm-bevestigen': ['controller', 'beheerder'],
  'kosten-bekijken': ['beleidsadviseur', 'controller'],
  'kosten-beheren': ['controller'],
  'loonkostensubsidie-bekijken': ['klantmanager', 'controller'],
  'loonkostensubsidie-vaststellen': ['klantmanager'],
  'betaling-bevestigen': ['controller'],
  'regio-bekijken': ['klantmanager', 'beleidsadviseur'],
  'deelafspraken-beheren': ['beleidsadviseur'],
  'plekken-delen': ['klantmanager'],
  'regels-beheren': ['beheerder'],
  'gebruikers-beheren': ['beheerder'],
  'referentie-bekijken': ['beleidsadviseur', 'beheerder'],
  'referentie-beheren': ['beheerder'],
  'logboek-bekijken': ['beheerder'],
} as const satisfies Record<string, readonly Rol[]>;

/** One thing a signed-in person can do. */
export type Handeling = keyof typeof TOEGANG;

const TOEGESTANE_ROLLEN: Readonly<Record<Handeling, readonly Rol[]>> = TOEGANG;

/** Whether one of the roles allows the act. Without roles nothing is allowed. */
export function isToegestaan(rollen: readonly Rol[], handeling: Handeling): boolean {
  return TOEGESTANE_ROLLEN[handeling].some((rol) => rollen.includes(rol));
}
