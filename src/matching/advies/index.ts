export { adviseMarkt, type Marktadvies } from './adviseMarkt.ts';
export { type AfgeleidNet, deriveNet, listKanten, toAfgeleid, toOorsprong } from './afgeleidNet.ts';
export { type Certificaatfout, type CertificaatfoutCode, findCertificaatfouten } from './certificaat.ts';
export { type Component, findComponent, listComponenten } from './componenten.ts';
export { withGarantie } from './garantie.ts';
export { countGeplaatst } from './geplaatst.ts';
export { calculateGoedkoopste, type Goedkoopste, type Kosten } from './goedkoopste.ts';
export { calculateKeuzewinst, type Keuzevraag } from './keuzewinst.ts';
export { calculateMaximum, type Maximum } from './maximum.ts';
export { compareSamen, type Deelwinst, type Gemeenten } from './samen.ts';
export { findTekort, listTekorten, type Tekort } from './tekorten.ts';
export {
  calculateToestemmingskosten,
  type Planwijze,
  planToestemming,
  type Toestemming,
  type Toestemmingsplan,
} from './toestemming.ts';
export {
  executeToestemmingen,
  repeatToestemmingen,
  type Toestemmingsronde,
  type Toestemmingsrondes,
  type Uitvoering,
} from './toestemmingUitvoeren.ts';
export { type Hulp, type WatAls, whatIf, whatWouldHelp } from './watAls.ts';
export { allocateNaWeigering, type NaWeigering } from './weigering.ts';
export { calculateWervingsgrens, type Wervingsstap, type Zitplaatstype } from './werving.ts';
export { planWerving, type Wachttijd, type Wervingsplan, type Wervingsvoorstel } from './wervingsplan.ts';
export type { Belangstelling, Wijziging } from './wijziging.ts';
export { calculateZitplaatswinst, type Zitplaatswinst } from './zitplaatswinst.ts';
