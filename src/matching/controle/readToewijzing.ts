import { isObject, isRij } from '../markt/isMarkt.ts';
import { describeWaarde, type Marktfout, type Marktfoutcode } from '../markt/marktfout.ts';
import { parseJson } from '../markt/parseJson.ts';
import type { Uitslag } from '../uitslag.ts';
import { TOEWIJZINGSFORMAAT, type Toegewezen, type Toewijzing } from '../verdeling/toewijzing.ts';

/** Reads the text of a file with an outcome. Only its shape: whether it is right is for `verifyToewijzing`. */
export function readToewijzing(tekst: string): Uitslag<Toewijzing, readonly Marktfout[]> {
  const gelezen = parseJson(tekst);
  if (!gelezen.ok) return gelezen;
  const fouten = listFouten(gelezen.value);
  return fouten.length === 0 && isToewijzing(gelezen.value)
    ? { ok: true, value: gelezen.value }
    : { ok: false, error: fouten };
}

function isToewijzing(waarde: unknown): waarde is Toewijzing {
  return listFouten(waarde).length === 0;
}

function listFouten(waarde: unknown): readonly Marktfout[] {
  if (!isObject(waarde)) return [createFout('', 'geen-object', waarde)];
  const { formaat, toewijzingen, nietGeplaatst, aanmeldingen } = waarde;
  if (formaat !== TOEWIJZINGSFORMAAT) return [createFout('formaat', 'onbekend-formaat', formaat)];
  return [
    ...checkRij(toewijzingen, 'toewijzingen', checkToegewezen),
    ...checkRij(nietGeplaatst, 'nietGeplaatst', checkTekst),
    ...checkGeheel(aanmeldingen, 'aanmeldingen'),
  ];
}

function checkRij(
  waarde: unknown,
  pad: string,
  check: (element: unknown, pad: string) => readonly Marktfout[],
): readonly Marktfout[] {
  if (!isRij(waarde)) return [createFout(pad, 'geen-lijst', waarde)];
  return waarde.flatMap((element, nummer) => check(element, `${pad}[${nummer}]`));
}

function checkToegewezen(waarde: unknown, pad: string): readonly Marktfout[] {
  if (!isObject(waarde)) return [createFout(pad, 'geen-object', waarde)];
  const naam = (veld: keyof Toegewezen) => `${pad}.${veld}`;
  return [
    ...checkTekst(waarde.kandidaat, naam('kandidaat')),
    ...checkTekst(waarde.plek, naam('plek')),
    ...checkGeheel(waarde.rang, naam('rang')),
  ];
}

function checkTekst(waarde: unknown, pad: string): readonly Marktfout[] {
  return typeof waarde === 'string' ? [] : [createFout(pad, 'geen-tekst', waarde)];
}

function checkGeheel(waarde: unknown, pad: string): readonly Marktfout[] {
  return Number.isSafeInteger(waarde) ? [] : [createFout(pad, 'geen-geheel-getal', waarde)];
}

function createFout(pad: string, code: Marktfoutcode, waarde: unknown): Marktfout {
  return { pad, code, ...describeWaarde(waarde) };
}
