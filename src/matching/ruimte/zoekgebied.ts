import type { Rooster } from './rooster.ts';
import type { Aanbodzijde, Afspraken, Vraagzijde } from './zijden.ts';

/** Places sorted by cell, ready to be searched. */
export type Zoekgebied = {
  readonly rooster: Rooster;
  readonly reeks: Reeks;
  readonly afspraken: Afspraken;
};

/** Places sorted by cell: all that a person is held against, in the order of the cells. */
export type Reeks = {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly aanbod: Uint32Array;
  readonly prijs: Int32Array;
  readonly gemeente: Int32Array;
  /** Guidance and hours in one number: three fields of eight bits that must each be at least those of the person. */
  readonly samen: Int32Array;
};

/** The top bit of each field: stays when the field is not smaller. */
const WACHTERS = 0x808080;

/** Columns in the order of the cells, so that a run of cells is a run in memory. */
export function sortAanbod(aanbod: Aanbodzijde, punt: Int32Array): Reeks {
  const { begeleiding, urenVan, urenTot } = aanbod;
  return {
    x: punt.map((p) => aanbod.x[p]),
    y: punt.map((p) => aanbod.y[p]),
    aanbod: Uint32Array.from(punt, (p) => aanbod.aanbod[p]),
    prijs: punt.map((p) => aanbod.prijs[p]),
    gemeente: punt.map((p) => aanbod.gemeente[p]),
    samen: punt.map((p) => packSamen(begeleiding[p], urenTot[p], HOOGSTE - urenVan[p]) | WACHTERS),
  };
}

/** The highest value of a field. */
const HOOGSTE = 127;

/** Puts three numbers in the fields. */
function packSamen(eerste: number, tweede: number, derde: number): number {
  if (eerste > HOOGSTE || tweede > HOOGSTE || derde > HOOGSTE || derde < 0) {
    throw new RangeError(`guidance and hours go up to ${HOOGSTE}`);
  }
  return (eerste << 16) | (tweede << 8) | derde;
}

/** Sets the bits of the feasible places of person i: row by row of cells, the run of cells within reach. */
export function markHaalbare(gebied: Zoekgebied, vraag: Vraagzijde, i: number, gevonden: Int32Array): void {
  const { cel, kolommen, rijen, minX, minY, begin } = gebied.rooster;
  const straal = vraag.afstand[i];
  const x = vraag.x[i] - minX;
  const y = vraag.y[i] - minY;
  const eersteRij = Math.max(0, Math.floor((y - straal) / cel));
  const laatsteRij = Math.min(rijen - 1, Math.floor((y + straal) / cel));
  for (let rij = eersteRij; rij <= laatsteRij; rij += 1) {
    const dy = Math.max(0, rij * cel - y, y - (rij + 1) * cel);
    const breed = Math.sqrt(straal * straal - dy * dy);
    const van = Math.max(0, Math.floor((x - breed) / cel));
    const tot = Math.min(kolommen - 1, Math.floor((x + breed) / cel));
    if (van > tot) continue;
    markReeks(gebied, vraag, i, begin[rij * kolommen + van], begin[rij * kolommen + tot + 1], gevonden);
  }
}

/**
 * The feasible ones among the sorted places `van` up to `tot`. After the distance all rules are one number: each
 * difference is negative when its rule fails, so the sign tells whether any does, and it becomes the bit without a
 * branch. Chance decides these rules, and a processor that has to guess them guesses wrong.
 */
function markReeks(
  { rooster, reeks, afspraken }: Zoekgebied,
  vraag: Vraagzijde,
  i: number,
  van: number,
  tot: number,
  gevonden: Int32Array,
): void {
  const { punt } = rooster;
  const { x, y, aanbod, prijs, gemeente, samen } = reeks;
  const { deelt } = afspraken;
  const eigenX = vraag.x[i];
  const eigenY = vraag.y[i];
  const straal2 = vraag.afstand[i] * vraag.afstand[i];
  const behoeften = vraag.behoeften[i] | 0;
  const eigen = packSamen(vraag.begeleiding[i], vraag.urenVan[i], HOOGSTE - vraag.urenTot[i]);
  const eigenPrijs = vraag.prijs[i];
  const rij = vraag.gemeente[i] * afspraken.aantal;
  for (let k = van; k < tot; k += 1) {
    const dx = x[k] - eigenX;
    const dy = y[k] - eigenY;
    if (dx * dx + dy * dy > straal2) continue;
    const mist = behoeften & ~aanbod[k];
    const tekort =
      -(~(samen[k] - eigen) & WACHTERS) |
      (eigenPrijs - prijs[k]) |
      (deelt[rij + gemeente[k]] - 1) |
      mist |
      -mist;
    const plek = punt[k];
    gevonden[plek >> 5] |= (1 ^ (tekort >>> 31)) << (plek & 31);
  }
}
