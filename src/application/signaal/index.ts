export { listSignalen } from './listSignalen.ts';
export type {
  Afhandeling,
  DossierSignaalFeiten,
  LangstNietGesproken,
  SignaalDienstverband,
  SignaalGroep,
  SignaalPoort,
  WerkgeverSignaalFeiten,
} from './signaal.poort.ts';
