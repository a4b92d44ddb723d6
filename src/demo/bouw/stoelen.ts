import { VASTE_WERKPLEKKEN } from '../almere/hetErf.ts';
import { type Dag, periodeTekst } from '../dag.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import type { GebouwdeWerkplek, Stoel } from './gebouwd.ts';

const VRIJE_STOELEN = 0.02;
/** A seat that stays free so long is lost now and then. */
const DAGEN_LEEG = 60;
const VERLOREN = 0.9;
/** The provider without a place lost it so long ago: a month without one asks for a talk. */
const DAGEN_KWIJT = 21;
const REDENEN = [
  'De begeleider is vertrokken.',
  'Er is minder werk van dit soort.',
  'De werkgever is verhuisd naar een kleiner gebouw.',
] as const;

/** Adds a seat from the day on. */
export function createStoel({ toeval }: Bouw, werkplek: GebouwdeWerkplek, vanaf: Dag): Stoel {
  const stoel = { id: toeval.uuid(), vanaf, vrijVanaf: vanaf };
  werkplek.stoelen.push(stoel);
  return stoel;
}

/** Seats that are free on the day and promised to nobody. */
export function countAanbod({ stoelen, beloofd }: GebouwdeWerkplek, dag: Dag): number {
  return stoelen.filter((stoel) => stoel.vrijVanaf <= dag).length - beloofd;
}

/**
 * Writes the seats once everyone has one: those that people had, those that are free today (of the test set, one at
 * each werkgever without any, and some more), and those that were lost after a long time without anybody.
 */
export function bouwStoelen(bouw: Bouw, werkplekken: readonly GebouwdeWerkplek[]): void {
  const { toeval, peildatum } = bouw;
  for (const werkplek of werkplekken) verlies(bouw, werkplek);
  for (const werkplek of werkplekken) {
    const vast = VASTE_WERKPLEKKEN.find(({ sleutel }) => sleutel === werkplek.sleutel);
    for (let nummer = 0; nummer < (vast?.vrij ?? 0); nummer += 1) pushStoel(bouw, werkplek, peildatum - 29);
  }
  for (const werkplek of werkplekken.filter(({ plekKwijt }) => plekKwijt)) {
    const stoel = { id: toeval.uuid(), vanaf: werkplek.vanaf, vrijVanaf: werkplek.vanaf };
    pushZitplaats(bouw, werkplek, stoel, 1, peildatum - DAGEN_KWIJT);
  }
  for (const eigen of groepPerWerkgever(werkplekken.filter(({ plekKwijt }) => !plekKwijt))) {
    const eerste = eigen[0];
    if (eerste !== undefined && eigen.every(({ stoelen }) => stoelen.length === 0)) {
      pushStoel(bouw, eerste, eerste.vanaf);
    }
  }
  const gewoon = werkplekken.filter((werkplek) => !werkplek.gereserveerd && werkplek.vanaf < peildatum - 200);
  const stoelen = werkplekken.reduce((totaal, werkplek) => totaal + werkplek.stoelen.length, 0);
  for (let nummer = 0; nummer < Math.round(stoelen * VRIJE_STOELEN); nummer += 1) {
    const werkplek = toeval.kiesUit(gewoon);
    if (werkplek !== undefined) pushStoel(bouw, werkplek, peildatum - toeval.geheel(5, 190));
  }
}

function groepPerWerkgever(werkplekken: readonly GebouwdeWerkplek[]): Iterable<readonly GebouwdeWerkplek[]> {
  const groepen = new Map<string, GebouwdeWerkplek[]>();
  for (const werkplek of werkplekken) {
    const groep = groepen.get(werkplek.werkgeverId);
    if (groep === undefined) groepen.set(werkplek.werkgeverId, [werkplek]);
    else groep.push(werkplek);
  }
  return groepen.values();
}

/** Writes the seats of a workplace; one that was lost takes no part any more. */
function verlies(bouw: Bouw, werkplek: GebouwdeWerkplek): void {
  const { toeval, peildatum } = bouw;
  const alle = werkplek.stoelen.splice(0);
  alle.forEach((stoel, plaats) => {
    const verloren = stoel.vrijVanaf + DAGEN_LEEG <= peildatum && toeval.kans(VERLOREN);
    const tot = verloren ? stoel.vrijVanaf + toeval.geheel(14, DAGEN_LEEG) : null;
    if (tot === null) werkplek.stoelen.push(stoel);
    pushZitplaats(bouw, werkplek, stoel, plaats + 1, tot);
  });
  werkplek.aantalOoit = alle.length;
}

/** Opens a seat that is not there yet: free from the day on. */
export function openStoel(bouw: Bouw, werkplek: GebouwdeWerkplek, vanaf: Dag): void {
  const stoel = { id: bouw.toeval.uuid(), vanaf, vrijVanaf: vanaf };
  werkplek.aantalOoit += 1;
  pushZitplaats(bouw, werkplek, stoel, werkplek.aantalOoit, null);
}

function pushStoel(bouw: Bouw, werkplek: GebouwdeWerkplek, vanaf: Dag): void {
  const stoel = createStoel(bouw, werkplek, vanaf);
  werkplek.aantalOoit += 1;
  pushZitplaats(bouw, werkplek, stoel, werkplek.aantalOoit, null);
}

function pushZitplaats(
  bouw: Bouw,
  werkplek: GebouwdeWerkplek,
  stoel: Stoel,
  volgnummer: number,
  tot: Dag | null,
): void {
  const { rijen, toeval, gemeente } = bouw;
  rijen.huidig.zitplaats.push({
    gemeente_code: gemeente.code,
    id: stoel.id,
    werkplek_id: werkplek.id,
    volgnummer,
    periode: periodeTekst(stoel.vanaf, tot),
    reden_einde: tot === null ? '' : toeval.kies(REDENEN),
    ...eersteVersie(moment(bouw, tot ?? stoel.vanaf, 10)),
  });
}
