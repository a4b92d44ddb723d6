export { listSignalen } from './list-signalen.ts';
export type {
  Afhandeling,
  DossierSignaalFeiten,
  LangstNietGesproken,
  SignaalDienstverband,
  SignaalGroep,
  SignaalPoort,
  WerkgeverSignaalFeiten,
} from './signaal.poort.ts';
