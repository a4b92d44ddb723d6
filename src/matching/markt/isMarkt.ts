import { HOOGSTE_CAPACITEIT, MARKTFORMAAT, type Markt } from './markt.ts';

/**
 * Whether a parsed document has the shape of a market. Ids that are double, and what stands in the lists, are for whoever
 * looks them up: what is no text is no known id either.
 */
export function isMarkt(waarde: unknown): waarde is Markt {
  return (
    isObject(waarde) &&
    waarde.formaat === MARKTFORMAAT &&
    isRij(waarde.kandidaten) &&
    waarde.kandidaten.every(isKandidaat) &&
    isRij(waarde.plekken) &&
    waarde.plekken.every(isPlek)
  );
}

function isKandidaat(waarde: unknown): boolean {
  return isObject(waarde) && isId(waarde.id) && isRij(waarde.keuzes);
}

function isPlek(waarde: unknown): boolean {
  return isObject(waarde) && isId(waarde.id) && isCapaciteit(waarde.capaciteit) && isRij(waarde.volgorde);
}

/** An object with fields: no list, not null. */
export function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** A list of whatever. */
export function isRij(waarde: unknown): waarde is readonly unknown[] {
  return Array.isArray(waarde);
}

/** Any text but the empty one. */
export function isId(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && waarde !== '';
}

/** A whole number of seats. */
export function isCapaciteit(waarde: unknown): waarde is number {
  return (
    typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 0 && waarde <= HOOGSTE_CAPACITEIT
  );
}
