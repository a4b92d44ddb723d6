import {
  type Aanbodzijde,
  type Afspraken,
  findHaalbaar,
  isHaalbaar,
  type Vraagzijde,
} from '#matching/index.ts';
import { measureOmEnOm } from '../meting.ts';
import { showRegel, showVergelijking } from '../rapport.ts';
import type { Gemeente } from './gemeenten.ts';
import type { Mens, Wereld, Werkplek } from './wereld.ts';

/** T10, by number of people. */
const DOELEN: ReadonlyMap<number, number> = new Map([
  [10_000, 0.25],
  [60_000, 0.12],
]);
const RONDES = { rondes: 3, perRonde: 3, opwarmen: 2 };

/** All feasible pairs of a world with a map of cells, beside trying every pair. */
export async function measureHaalbaarheid(naam: string, { mensen, werkplekken }: Wereld): Promise<void> {
  const vraag = toVraagzijde(mensen);
  const aanbod = toAanbodzijde(werkplekken);
  const afspraken = toAfspraken([...mensen, ...werkplekken].map(({ gemeente }) => gemeente));
  const { begin, plek } = findHaalbaar(vraag, aanbod, afspraken);
  checkGelijk(plek, tryAllePlekken(vraag, aanbod, afspraken, plek.length));
  const isGroot = mensen.length > 20_000;
  const [eigen, vloer] = await measureOmEnOm(
    [
      { naam: 'with cells', doe: async () => findHaalbaar(vraag, aanbod, afspraken) },
      { naam: 'every pair', doe: async () => tryAllePlekken(vraag, aanbod, afspraken, plek.length) },
    ],
    isGroot ? { rondes: 3, perRonde: 1, opwarmen: 0 } : RONDES,
  );
  if (eigen !== undefined && vloer !== undefined) {
    const doel = DOELEN.get(mensen.length) ?? null;
    showVergelijking({ wat: `Feasible pairs, ${naam} and ${werkplekken.length} places`, eigen, vloer, doel });
  }
  showRegel(`${plek.length} pairs, ${(plek.length / (begin.length - 1)).toFixed(1)} a person`);
}

/** The floor: two loops over the same columns, with exactly the room that the pairs take. */
function tryAllePlekken(
  vraag: Vraagzijde,
  aanbod: Aanbodzijde,
  afspraken: Afspraken,
  paren: number,
): Int32Array {
  const gevonden = new Int32Array(paren);
  let aantal = 0;
  for (let i = 0; i < vraag.x.length; i += 1) {
    for (let j = 0; j < aanbod.x.length; j += 1) {
      if (!isHaalbaar(vraag, i, aanbod, j, afspraken)) continue;
      gevonden[aantal] = j;
      aantal += 1;
    }
  }
  return gevonden;
}

function checkGelijk(eigen: Int32Array, vloer: Int32Array): void {
  if (eigen.length !== vloer.length || eigen.some((j, k) => j !== vloer[k])) {
    throw new Error('cells give other pairs than trying every pair');
  }
}

function toPunten(rijen: readonly { readonly x: number; readonly y: number }[]) {
  return { x: Int32Array.from(rijen, ({ x }) => x * 1_000), y: Int32Array.from(rijen, ({ y }) => y * 1_000) };
}

function toVraagzijde(mensen: readonly Mens[]): Vraagzijde {
  return {
    ...toPunten(mensen),
    afstand: Int32Array.from(mensen, ({ bereik }) => bereik * 1_000),
    behoeften: Uint32Array.from(mensen, ({ behoeften }) => behoeften),
    begeleiding: Uint8Array.from(mensen, ({ begeleiding }) => begeleiding),
    urenVan: Uint8Array.from(mensen, ({ uren }) => uren),
    urenTot: new Uint8Array(mensen.length).fill(40),
    prijs: Int32Array.from(mensen, ({ prijs }) => prijs),
    gemeente: Int32Array.from(mensen, ({ gemeente }) => gemeente.nummer),
  };
}

function toAanbodzijde(werkplekken: readonly Werkplek[]): Aanbodzijde {
  return {
    ...toPunten(werkplekken),
    aanbod: Uint32Array.from(werkplekken, ({ aanpassingen }) => aanpassingen),
    begeleiding: Uint8Array.from(werkplekken, ({ begeleiding }) => begeleiding),
    urenVan: new Uint8Array(werkplekken.length).fill(12),
    urenTot: Uint8Array.from(werkplekken, ({ uren }) => uren),
    prijs: Int32Array.from(werkplekken, ({ prijs }) => prijs),
    gemeente: Int32Array.from(werkplekken, ({ gemeente }) => gemeente.nummer),
  };
}

/** Gemeenten of one region that both share. */
function toAfspraken(gemeenten: readonly Gemeente[]): Afspraken {
  const perNummer = new Map(gemeenten.map((gemeente) => [gemeente.nummer, gemeente]));
  const aantal = 1 + Math.max(-1, ...perNummer.keys());
  const deelt = new Uint8Array(aantal * aantal);
  for (const een of perNummer.values()) {
    for (const ander of perNummer.values()) {
      const samen = een.regio === ander.regio && een.deelt && ander.deelt;
      if (een === ander || samen) deelt[een.nummer * aantal + ander.nummer] = 1;
    }
  }
  return { aantal, deelt };
}
