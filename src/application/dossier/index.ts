export type { Aanhouding, DossierPoort } from './dossier.poort.ts';
export { type EindeInvoer, type EindeWeigering, endDossier } from './endDossier.ts';
export type { DossierGegevens, Klantmanager, PersoonGegevens } from './gegevens.ts';
export {
  type AanhoudingInvoer,
  type AanhoudingWeigering,
  type HervattingWeigering,
  holdDossier,
  resumeDossier,
} from './holdDossier.ts';
export type { DossierKop, DossierToegang } from './kop.ts';
export type { DossierOverzicht } from './overzicht.ts';
export type { Gebeurtenis, Tijdlijnfeit } from './tijdlijn.ts';
export {
  parseTredeZonderLoon,
  recordTrede,
  TREDEN_ZONDER_LOON,
  type TredeInvoer,
  type Tredeperiode,
  type TredeWeigering,
  type TredeZonderLoon,
} from './trede.ts';
export { BEGELEIDINGEN, type Begeleiding, parseBegeleiding, type Wensen } from './wensen.ts';
