export { ensureDatabase, type NieuweDatabase } from './database.ts';
export { type Deelname, neemDeel } from './deelname.ts';
export {
  blokkeerGebruiker,
  type GebruikerRegel,
  insertEenmaligeLink,
  insertGebruiker,
  listGebruikers,
  type NieuweGebruiker,
} from './gebruikers.repository.ts';
export {
  findInstallatie,
  hasDemoGebruikers,
  hasPersonen,
  type Installatie,
  insertInstallatie,
  updateSoort,
} from './installatie.repository.ts';
export { readServerVersie } from './serverVersie.ts';
export { classifyVerbindingsfout, type Verbindingsfout } from './verbindingsfout.ts';
