/** Points on a map in whole metres. Keep them within ±10^7: squares of distances then are exact. */
export type Punten = { readonly x: Int32Array; readonly y: Int32Array };

/** Points sorted by square cells, row after row, so that all points near a place stand in a few runs. */
export type Rooster = {
  readonly cel: number;
  readonly kolommen: number;
  readonly rijen: number;
  readonly minX: number;
  readonly minY: number;
  /** Length cells + 1: where the points of each cell begin in `punt`. */
  readonly begin: Int32Array;
  /** Numbers of points; ascending within a cell. */
  readonly punt: Int32Array;
};

/** Fewer, larger cells than asked for when the map is so wide that cells would outnumber the points by this much. */
const CELLEN_PER_PUNT = 16;

/** Sorts points into cells of `cel` metres. O(points + cells). */
export function buildRooster(punten: Punten, cel: number): Rooster {
  if (!(cel > 0)) throw new RangeError(`cell of ${cel} metres`);
  const vak = findVak(punten);
  const grens = CELLEN_PER_PUNT * punten.x.length + 64;
  let maat = cel;
  while (countCellen(vak, maat) > grens) maat *= 2;
  const kolommen = Math.floor(vak.breedte / maat) + 1;
  const rijen = Math.floor(vak.hoogte / maat) + 1;
  const { minX, minY } = vak;
  const celVan = Int32Array.from(
    punten.x,
    (x, p) => Math.floor((punten.y[p] - minY) / maat) * kolommen + Math.floor((x - minX) / maat),
  );
  const begin = new Int32Array(kolommen * rijen + 1);
  for (const c of celVan) begin[c + 1] += 1;
  for (let c = 0; c + 1 < begin.length; c += 1) begin[c + 1] += begin[c];
  const vul = begin.slice(0, -1);
  const punt = new Int32Array(celVan.length);
  for (let p = 0; p < celVan.length; p += 1) {
    punt[vul[celVan[p]]] = p;
    vul[celVan[p]] += 1;
  }
  return { cel: maat, kolommen, rijen, minX, minY, begin, punt };
}

type Vak = {
  readonly minX: number;
  readonly minY: number;
  readonly breedte: number;
  readonly hoogte: number;
};

function findVak({ x, y }: Punten): Vak {
  if (x.length === 0) return { minX: 0, minY: 0, breedte: 0, hoogte: 0 };
  let [minX, maxX, minY, maxY] = [x[0], x[0], y[0], y[0]];
  for (let p = 1; p < x.length; p += 1) {
    minX = Math.min(minX, x[p]);
    maxX = Math.max(maxX, x[p]);
    minY = Math.min(minY, y[p]);
    maxY = Math.max(maxY, y[p]);
  }
  return { minX, minY, breedte: maxX - minX, hoogte: maxY - minY };
}

function countCellen({ breedte, hoogte }: Vak, cel: number): number {
  return (Math.floor(breedte / cel) + 1) * (Math.floor(hoogte / cel) + 1);
}
