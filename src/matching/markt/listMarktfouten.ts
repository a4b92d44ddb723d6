import { isCapaciteit, isId, isObject, isRij } from './isMarkt.ts';
import { MARKTFORMAAT } from './markt.ts';
import { describeWaarde, type Marktfout, type Marktfoutcode } from './marktfout.ts';

/**
 * Everything that is wrong with a parsed document as a market, in the order of the document. Empty for a market that can
 * be used. Slower and simpler than compiling, which only says that something is wrong.
 */
export function listMarktfouten(waarde: unknown): readonly Marktfout[] {
  if (!isObject(waarde)) return [createFout('', 'geen-object', waarde)];
  if (waarde.formaat !== MARKTFORMAAT) return [createFout('formaat', 'onbekend-formaat', waarde.formaat)];
  const fouten: Marktfout[] = [];
  const kandidaten = listRijen(waarde.kandidaten, 'kandidaten', fouten);
  const plekken = listRijen(waarde.plekken, 'plekken', fouten);
  if (!isRij(waarde.kandidaten) || !isRij(waarde.plekken)) return fouten;
  const kandidaatIds = checkIds(kandidaten, fouten);
  const plekIds = checkIds(plekken, fouten);
  for (const { pad, velden } of kandidaten) checkLijst(velden.keuzes, `${pad}.keuzes`, plekIds, fouten);
  for (const { pad, velden } of plekken) {
    if (!isCapaciteit(velden.capaciteit)) {
      fouten.push(createFout(`${pad}.capaciteit`, 'ongeldige-capaciteit', velden.capaciteit));
    }
    checkLijst(velden.volgorde, `${pad}.volgorde`, kandidaatIds, fouten);
  }
  return fouten;
}

type Rij = { readonly pad: string; readonly velden: Readonly<Record<string, unknown>> };

function listRijen(waarde: unknown, lijst: string, fouten: Marktfout[]): readonly Rij[] {
  if (!isRij(waarde)) {
    fouten.push(createFout(lijst, 'geen-lijst', waarde));
    return [];
  }
  const rijen: Rij[] = [];
  for (const [nummer, velden] of waarde.entries()) {
    const pad = `${lijst}[${nummer}]`;
    if (isObject(velden)) rijen.push({ pad, velden });
    else fouten.push(createFout(pad, 'geen-object', velden));
  }
  return rijen;
}

function checkIds(rijen: readonly Rij[], fouten: Marktfout[]): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  for (const { pad, velden } of rijen) {
    const { id } = velden;
    if (id === '') fouten.push(createFout(`${pad}.id`, 'lege-id', id));
    else if (!isId(id)) fouten.push(createFout(`${pad}.id`, 'geen-tekst', id));
    else if (ids.has(id)) fouten.push(createFout(`${pad}.id`, 'dubbele-id', id));
    ids.add(id);
  }
  return ids;
}

function checkLijst(waarde: unknown, lijst: string, ids: ReadonlySet<unknown>, fouten: Marktfout[]): void {
  if (!isRij(waarde)) {
    fouten.push(createFout(lijst, 'geen-lijst', waarde));
    return;
  }
  const gezien = new Set<unknown>();
  for (const [nummer, id] of waarde.entries()) {
    const code = findCode(id, ids, gezien);
    if (code !== undefined) fouten.push(createFout(`${lijst}[${nummer}]`, code, id));
    gezien.add(id);
  }
}

function findCode(
  id: unknown,
  ids: ReadonlySet<unknown>,
  gezien: ReadonlySet<unknown>,
): Marktfoutcode | undefined {
  if (typeof id !== 'string') return 'geen-tekst';
  if (!ids.has(id) || id === '') return 'onbekende-id';
  return gezien.has(id) ? 'dubbel-in-lijst' : undefined;
}

function createFout(pad: string, code: Marktfoutcode, waarde: unknown): Marktfout {
  return { pad, code, ...describeWaarde(waarde) };
}
