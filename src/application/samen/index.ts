export * from './confirmSamen.ts';
export * from './meld.ts';
export * from './mijn.ts';
export type {
  Kandidaatmelding,
  PlekSfeer,
  SamenPoort,
  SamenSessie,
} from './samen.poort.ts';
export { loadSamenBeeld, type SamenBeeld, type SamenPlek } from './samen.ts';
export * from './stopSamen.ts';
export * from './waarom.ts';
