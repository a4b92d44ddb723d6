export type { DossierPoort } from './dossier.poort.ts';
export type { DossierGegevens, Klantmanager, PersoonGegevens } from './gegevens.ts';
export type { DossierKop, DossierToegang } from './kop.ts';
export type { Gebeurtenis, Tijdlijnfeit } from './tijdlijn.ts';
export { BEGELEIDINGEN, type Begeleiding, parseBegeleiding, type Wensen } from './wensen.ts';
