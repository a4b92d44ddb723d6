export type { DossierPoort } from './dossier.poort.ts';
export type { DossierKop, DossierToegang } from './kop.ts';
