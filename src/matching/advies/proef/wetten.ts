import { KAPOT } from './kapot.ts';
import type { Motor, Wet } from './motor.ts';
import {
  certificaatWijstAf,
  goedkoopsteIsBewezen,
  maximumIsHetMeeste,
  overvraagdIsEenZitplaatsMeer,
  tekortIsEenBewijs,
} from './wettenMaximum.ts';
import { samenSchaadtNiemand, verhuizerHoudtDeEigenPlek } from './wettenSamen.ts';
import {
  jaKostNiemandEenPlek,
  planIsStrikt,
  planNeemtNiemandIetsAf,
  weigeringKostEenAnderNiets,
} from './wettenToestemming.ts';
import {
  componentIsAfgesloten,
  delenZijnHetGeheel,
  watAlsIsOpnieuwVerdelen,
  winstIsOpnieuwVerdelen,
  zitplaatsMeerSchaadtNiemand,
} from './wettenWatAls.ts';
import { grensIsHetGoedkoopst } from './wettenWerving.ts';

/** A law, with engines that break it. */
export type Wetsproef = { readonly naam: string; readonly wet: Wet; readonly kapot: readonly Motor[] };

/** All laws of advice. */
export const WETTEN: readonly Wetsproef[] = [
  {
    naam: 'P20 the maximum is the most, and at most twice what is placed',
    wet: maximumIsHetMeeste,
    kapot: [KAPOT.maximumZonderPaden],
  },
  {
    naam: 'P22 overdemanded is where one seat more places one more',
    wet: overvraagdIsEenZitplaatsMeer,
    kapot: [KAPOT.volIsOvervraagd],
  },
  { naam: 'a shortage proves itself', wet: tekortIsEenBewijs, kapot: [KAPOT.tekortZonderHouders] },
  {
    naam: 'P21 the cheapest is proven',
    wet: goedkoopsteIsBewezen,
    kapot: [KAPOT.gretig, KAPOT.zonderPrijzen],
  },
  {
    naam: 'P21 a certificate refuses what is not cheapest',
    wet: certificaatWijstAf,
    kapot: [KAPOT.zonderToets],
  },
  {
    naam: 'P20 a consent plan takes nothing away',
    wet: planNeemtNiemandIetsAf,
    kapot: [KAPOT.planMetMaximum],
  },
  { naam: 'P20 a consent plan is the cheapest', wet: planIsStrikt, kapot: [KAPOT.planMetMaximum] },
  { naam: 'P20 a yes costs nobody a place', wet: jaKostNiemandEenPlek, kapot: [KAPOT.jaZonderGarantie] },
  {
    naam: 'P16 a refusal costs nobody else anything',
    wet: weigeringKostEenAnderNiets,
    kapot: [KAPOT.weigeringZonderGarantie, KAPOT.weigeringBlijftStaan],
  },
  {
    naam: 'P24 what-if is allocating again',
    wet: watAlsIsOpnieuwVerdelen,
    kapot: [KAPOT.watAlsInGrootsteDeel, KAPOT.verkeerdTeken],
  },
  {
    naam: 'P13 one seat more harms nobody, one fewer helps nobody',
    wet: zitplaatsMeerSchaadtNiemand,
    kapot: [KAPOT.verkeerdTeken],
  },
  {
    naam: 'P24 the table of seats is allocating again',
    wet: winstIsOpnieuwVerdelen,
    kapot: [KAPOT.vacatureketen, KAPOT.alleenDeEerste],
  },
  {
    naam: 'P23 the frontier is convex and cheapest',
    wet: grensIsHetGoedkoopst,
    kapot: [KAPOT.wervingOpVolgorde, KAPOT.wervingZonderNetwerk],
  },
  { naam: 'P18 the parts are the whole', wet: delenZijnHetGeheel, kapot: [KAPOT.eersteDeel] },
  { naam: 'P18 a component is closed', wet: componentIsAfgesloten, kapot: [KAPOT.alleenDeBuren] },
  {
    naam: 'P17 sharing with own residents first harms nobody',
    wet: samenSchaadtNiemand,
    kapot: [KAPOT.samenOmgekeerd],
  },
  { naam: 'P15 a mover keeps the own place', wet: verhuizerHoudtDeEigenPlek, kapot: [KAPOT.zonderVoorrang] },
];
