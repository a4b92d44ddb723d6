export type { ConceptKandidaat, Dubbel, DubbelGrond } from './concept.ts';
export { HERKOMSTEN, type Herkomst, parseHerkomst } from './herkomst.poort.ts';
export type { KandidaatPoort, NieuweKandidaat } from './kandidaat.poort.ts';
export {
  type AndereKandidaat,
  BEREIKEN,
  type Bereik,
  type EigenKandidaat,
  type KandidatenLijst,
  type KandidatenVraag,
  SORTERINGEN,
  type Sortering,
} from './lijst.ts';
export { type RegistratieWeigering, registerKandidaat } from './registerKandidaat.ts';
