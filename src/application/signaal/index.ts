export { listSignalen } from './listSignalen.ts';
export type {
  DossierSignaalFeiten,
  LangstNietGesproken,
  SignaalDienstverband,
  SignaalGroep,
  SignaalPoort,
  WerkgeverSignaalFeiten,
} from './signaal.poort.ts';
