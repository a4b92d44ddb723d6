export type { Aanhouding, DossierPoort } from './dossier.poort.ts';
export { type EindeWeigering, endDossier } from './endDossier.ts';
export type { Begeleider, DossierGegevens, PersoonGegevens } from './gegevens.ts';
export {
  holdDossier,
  resumeDossier,
} from './holdDossier.ts';
export type { DossierKop, DossierToegang } from './kop.ts';
export type { DossierOverzicht } from './overzicht.ts';
export { recordTrede, type TredeInvoer, type TredeWeigering } from './recordTrede.ts';
export { type Gebeurtenis, listGebeurtenissoorten, type Tijdlijnfeit } from './tijdlijn.ts';
export type { Tredeperiode } from './trede.poort.ts';
export type { Wensen } from './wensen.poort.ts';
