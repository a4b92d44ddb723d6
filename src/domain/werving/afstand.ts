/** A point on earth in degrees. */
export type Punt = { readonly lat: number; readonly lon: number };

const AARDSTRAAL_METER = 6_371_000;

/** Distance in whole metres as the crow flies; the same formula as the distances of places that exist. */
export function calculateAfstand(van: Punt, naar: Punt): number {
  const halfLat = Math.sin(toRadialen(naar.lat - van.lat) / 2);
  const halfLon = Math.sin(toRadialen(naar.lon - van.lon) / 2);
  const deel = halfLat ** 2 + Math.cos(toRadialen(van.lat)) * Math.cos(toRadialen(naar.lat)) * halfLon ** 2;
  return Math.round(AARDSTRAAL_METER * 2 * Math.asin(Math.sqrt(deel)));
}

function toRadialen(graden: number): number {
  return (graden * Math.PI) / 180;
}
