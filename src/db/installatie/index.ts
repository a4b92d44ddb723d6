export { listOpgeslagenBerekeningen, type OpgeslagenBerekening } from './berekeningen.repository.ts';
export { ensureDatabase } from './database.ts';
export { type Deelname, neemDeel } from './deelname.ts';
export {
  blokkeerGebruiker,
  insertEenmaligeLink,
  insertGebruiker,
  listGebruikers,
} from './gebruikers.repository.ts';
export {
  findInstallatie,
  hasDemoGebruikers,
  hasPersonen,
  type Installatie,
  insertInstallatie,
  updateSoort,
} from './installatie.repository.ts';
export {
  type DeelwinstUitkomst,
  listRegios,
  type RegioMetRegisters,
  saveDeelwinst,
} from './regio.repository.ts';
export { asGedeeldeRegiomarkt, asRegiomarkt, listRegioGegevens } from './regiomarkt.ts';
export { zetRegister } from './register.repository.ts';
export { ensureRollen } from './rollen.ts';
export { listOpgeslagenRondes, type OpgeslagenRonde } from './rondes.repository.ts';
export { readServerVersie } from './serverVersie.ts';
export { classifyVerbindingsfout, type Verbindingsfout } from './verbindingsfout.ts';
