import Big from 'big.js';
import {
  type Aandeel,
  type Berekening,
  createRekenblad,
  type Invoerfout,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
  roundAandeel,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { datum, err, ok, type Result } from '#domain/shared/index.ts';
import { writeGeldstromen } from './geldstroom.ts';
import { isAantal, type PlaatskostenInvoer } from './invoer.ts';
import { calculatePlaatskosten } from './plaatskosten.ts';
import {
  addPlaatsbedragen,
  bedragenOf,
  createPlaatskosten,
  findGeldstroom,
  type Plaatskosten,
  repeatBedragen,
} from './uitkomst.ts';

/** A number of places at one loonwaarde. */
export type Plekkengroep = { readonly plekken: number; readonly loonwaarde: Aandeel };

/** The same hours, guidance and other costs for every place; groups differ in loonwaarde. */
export type PlekkenscenarioInvoer = Omit<PlaatskostenInvoer, 'loonwaarde'> & {
  readonly groepen: readonly Plekkengroep[];
};

/** What the places cost together in a year; the average loonwaarde is null without places. */
export type Plekkenscenario = {
  readonly plekken: number;
  readonly gemiddeldeLoonwaarde: Aandeel | null;
  readonly kosten: Plaatskosten;
};

const VERSIE = {
  regel: 'plekkenscenario',
  geldig: { van: datum('2015-01-01'), tot: null },
  bronnen: [{ artikel: 'Som van plekken', vindplaats: 'docs/rekenregels/geld.md', merk: 'I' }],
} as const;

/**
 * What a number of places costs together, per component and payer: extra places (one group) or another mix of
 * loonwaarden (several). Adds the rounded amounts per place, so that a controller can check it place by place.
 */
export function calculatePlekkenscenario(
  invoer: PlekkenscenarioInvoer,
  normen: Normen,
): Rekenuitslag<PlekkenscenarioInvoer, Plekkenscenario, Rekenfout> {
  const perGroep = calculateGroepen(invoer, normen);
  if (!perGroep.ok) return perGroep;
  const blad = createRekenblad(VERSIE, invoer.peildatum, invoer);
  for (const { groep, plek } of perGroep.value) writeGroep(blad, groep, plek);
  const bedragen = addPlaatsbedragen(
    perGroep.value.map(({ groep, plek }) => repeatBedragen(bedragenOf(plek.uitkomst), groep.plekken)),
  );
  const plekken = invoer.groepen.reduce((som, groep) => som + groep.plekken, 0);
  writeGeldstromen(blad, bedragen, undefined);
  const waarschuwingen = perGroep.value.flatMap(({ plek }) => plek.waarschuwingen);
  for (const code of new Set(waarschuwingen.map((waarschuwing) => waarschuwing.code))) {
    const waarschuwing = waarschuwingen.find((een) => een.code === code && een.norm === undefined);
    if (waarschuwing !== undefined) blad.waarschuw(waarschuwing);
  }
  const gemiddeldeLoonwaarde = plekken === 0 ? null : writeGemiddelde(blad, invoer, plekken);
  return ok(blad.klaar({ plekken, gemiddeldeLoonwaarde, kosten: createPlaatskosten(bedragen) }));
}

/** How the subsidy on one place is found; what follows from it is noted for all places together. */
const STAPPEN_PER_PLEK: readonly string[] = ['loon-per-jaar', 'subsidiedeel', 'subsidie-per-jaar'];

type Plek = { readonly groep: Plekkengroep; readonly plek: Berekening<PlaatskostenInvoer, Plaatskosten> };

/** The costs of one place of each group; all faults of all groups at once. */
function calculateGroepen(
  { groepen, ...rest }: PlekkenscenarioInvoer,
  normen: Normen,
): Result<readonly Plek[], Rekenfout> {
  const plekken: Plek[] = [];
  const fouten = new Map<string, Invoerfout>();
  const meld = (fout: Invoerfout) => fouten.set(`${fout.pad} ${fout.code}`, fout);
  if (groepen.length === 0) meld({ pad: 'groepen', code: 'geen-groepen' });
  for (const [nummer, groep] of groepen.entries()) {
    if (!isAantal(groep.plekken)) meld({ pad: `groepen[${nummer}].plekken`, code: 'geen-aantal' });
    const plek = calculatePlaatskosten({ ...rest, loonwaarde: groep.loonwaarde }, normen);
    if (plek.ok) {
      plekken.push({ groep, plek: plek.value });
      continue;
    }
    if (plek.error.code !== 'ongeldige-invoer' || !('fouten' in plek.error)) return plek;
    for (const { pad, code } of plek.error.fouten) {
      meld({ pad: pad === 'loonwaarde' ? `groepen[${nummer}].loonwaarde` : pad, code });
    }
  }
  return fouten.size > 0 ? err({ code: 'ongeldige-invoer', fouten: [...fouten.values()] }) : ok(plekken);
}

/** The norms behind one place of the group, what the gemeente pays for it, and for all of them. */
function writeGroep(
  blad: Rekenblad<PlekkenscenarioInvoer>,
  { plekken, loonwaarde }: Plekkengroep,
  plek: Plek['plek'],
): void {
  for (const norm of plek.normen) blad.uitNorm(norm.code, norm);
  for (const stap of plek.stappen.filter(({ code }) => STAPPEN_PER_PLEK.includes(code))) blad.stap(stap);
  const perPlek = findGeldstroom(plek.uitkomst, 'subsidie-en-begeleiding') ?? '';
  blad.stap({
    code: 'groep-plekken',
    formule: 'plekken × perPlek',
    operanden: [
      { naam: 'plekken', waarde: String(plekken), eenheid: 'aantal' },
      { naam: 'loonwaarde', waarde: loonwaarde, eenheid: 'aandeel' },
      { naam: 'perPlek', waarde: perPlek, eenheid: 'euro-per-jaar' },
    ],
    waarde: new Big(perPlek).times(plekken).toFixed(2),
    eenheid: 'euro-per-jaar',
  });
}

function writeGemiddelde(
  blad: Rekenblad<PlekkenscenarioInvoer>,
  { groepen }: PlekkenscenarioInvoer,
  plekken: number,
): Aandeel {
  const som = groepen.reduce(
    (totaal, groep) => totaal.plus(new Big(groep.loonwaarde).times(groep.plekken)),
    new Big(0),
  );
  const gemiddelde = roundAandeel(som, plekken);
  blad.stap({
    code: 'gemiddelde-loonwaarde',
    formule: 'somLoonwaarden / plekken',
    operanden: [
      { naam: 'somLoonwaarden', waarde: som.toFixed(), eenheid: 'aantal' },
      { naam: 'plekken', waarde: String(plekken), eenheid: 'aantal' },
    ],
    waarde: gemiddelde,
    eenheid: 'aandeel',
  });
  return gemiddelde;
}
