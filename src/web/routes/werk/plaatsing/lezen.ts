import type { DienstverbandInvoer } from '#application/dienstverband/index.ts';
import type { DossierKop } from '#application/dossier/index.ts';
import { OUDE_PLEK, PLAATSING_SOORTEN, type PlaatsingInvoer } from '#application/plaatsing/index.ts';
import type { VoorstelBeeld } from '#application/voorstel/index.ts';
import { DIENSTVERBAND_SOORTEN } from '#domain/dienstverband/index.ts';
import { createPeriodeTotEnMet, type Periode } from '#domain/shared/index.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { readId } from '../../../rand/pad.ts';
import { createVeldlezer, type Veldlezer } from '../../../rand/veldlezer.ts';

const t = plaatsingTeksten.fouten;

/** Reads the fields of a dienstverband; undefined when something is wrong, which is then noted. */
export function readDienstverband(lees: Veldlezer, invoer: Invoer): DienstverbandInvoer | undefined {
  const soort = lees.keuze('contract', DIENSTVERBAND_SOORTEN, t.contract);
  const periode = soort === undefined ? undefined : readPeriode(lees, invoer, soort === 'onbepaalde-tijd');
  const werkgeverId = readId(invoer.tekst('werkgever')) ?? lees.meld('werkgever', t.werkgever);
  const uren = lees.uren('uren', t.uren);
  if (soort === undefined || periode === undefined || werkgeverId === undefined || uren === undefined) {
    return undefined;
  }
  const opvolgend = invoer.tekst('opvolgend') === 'ja';
  return { werkgeverId, soort, periode, uren, opvolgend, redenAfwijking: invoer.tekst('waarom') };
}

/** Reads the first and last day; without a last day only when it has no end. */
export function readPeriode(lees: Veldlezer, invoer: Invoer, isVast: boolean): Periode | undefined {
  const van = lees.datum('van', t.van);
  if (isVast && invoer.tekst('tot') !== '') return lees.meld('tot', t.totVast);
  const tot = isVast ? null : lees.datum('tot', t.tot);
  if (van === undefined || tot === undefined) return undefined;
  const periode = createPeriodeTotEnMet(van, tot);
  return periode.ok ? periode.value : lees.meld('tot', t.volgorde);
}

/** Reads a plaatsing: a trial with its days only, or beschut werk with its dienstverband. */
export function readPlaatsing(
  invoer: Invoer,
  kop: DossierKop,
  voorstel: VoorstelBeeld,
): PlaatsingInvoer | { readonly fouten: readonly Veldfout[] } {
  const lees = createVeldlezer(invoer);
  const soort = lees.keuze('soort', PLAATSING_SOORTEN, t.soort);
  const zitplaatsId = readId(invoer.tekst('zitplaats')) ?? lees.meld('zitplaats', t.zitplaats);
  if (soort === 'proefplaats') {
    const periode = readPeriode(lees, invoer, false);
    if (periode && zitplaatsId) return { kop, voorstel, zitplaatsId, soort, periode };
    return { fouten: lees.fouten };
  }
  const dienstverband = readDienstverband(lees, invoer);
  if (soort === undefined || zitplaatsId === undefined || dienstverband === undefined)
    return { fouten: lees.fouten };
  const weetVast = invoer.tekst('weetvast') === 'ja';
  const oudePlek = OUDE_PLEK.find((keuze) => keuze === invoer.tekst('oudeplek')) ?? null;
  const { redenOverstap } = plaatsingTeksten.overstap;
  return { kop, voorstel, zitplaatsId, soort, dienstverband, weetVast, oudePlek, redenOverstap };
}
