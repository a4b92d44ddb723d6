import { Groeirij } from './groeirij.ts';
import { buildRooster } from './rooster.ts';
import type { Aanbodzijde, Afspraken, Vraagzijde } from './zijden.ts';
import { markHaalbare, sortAanbod } from './zoekgebied.ts';

/** The places that can take each person: those of person i are `plek[begin[i]]` up to `plek[begin[i + 1]]`. */
export type Haalbaar = { readonly begin: Int32Array; readonly plek: Int32Array };

/** Cells of 5 km: small beside the distance that people can travel, and not so many that empty ones cost time. */
const CEL = 5_000;

/**
 * All feasible pairs, by looking only in the cells of the map that a person can reach. Places ascend per person. The
 * predicates are those of a market without reasons: use it to find pairs, and explain a single pair elsewhere.
 *
 * @throws RangeError when guidance or hours are above 127.
 */
export function findHaalbaar(
  vraag: Vraagzijde,
  aanbod: Aanbodzijde,
  afspraken: Afspraken,
  cel = CEL,
): Haalbaar {
  const rooster = buildRooster(aanbod, cel);
  const gebied = { rooster, reeks: sortAanbod(aanbod, rooster.punt), afspraken };
  const begin = new Int32Array(vraag.x.length + 1);
  const bits = new Int32Array((aanbod.x.length + 31) >> 5);
  const gevonden = new Groeirij(4 * vraag.x.length);
  for (let i = 0; i < vraag.x.length; i += 1) {
    markHaalbare(gebied, vraag, i, bits);
    gevonden.takeBits(bits);
    begin[i + 1] = gevonden.aantal;
  }
  return { begin, plek: gevonden.toArray() };
}

/** Whether place j can take person i. */
export function isHaalbaar(
  vraag: Vraagzijde,
  i: number,
  aanbod: Aanbodzijde,
  j: number,
  afspraken: Afspraken,
): boolean {
  return (
    isBinnenAfstand(vraag, i, aanbod, j) &&
    (vraag.behoeften[i] & ~aanbod.aanbod[j]) === 0 &&
    vraag.begeleiding[i] <= aanbod.begeleiding[j] &&
    vraag.urenVan[i] <= aanbod.urenTot[j] &&
    aanbod.urenVan[j] <= vraag.urenTot[i] &&
    aanbod.prijs[j] <= vraag.prijs[i] &&
    afspraken.deelt[vraag.gemeente[i] * afspraken.aantal + aanbod.gemeente[j]] === 1
  );
}

function isBinnenAfstand(vraag: Vraagzijde, i: number, aanbod: Aanbodzijde, j: number): boolean {
  const dx = aanbod.x[j] - vraag.x[i];
  const dy = aanbod.y[j] - vraag.y[i];
  return dx * dx + dy * dy <= vraag.afstand[i] * vraag.afstand[i];
}
