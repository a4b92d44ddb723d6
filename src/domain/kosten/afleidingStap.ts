import Big from 'big.js';
import { type Operand, type Rekenblad, roundAandeel, roundBedrag } from '#domain/berekening/index.ts';
import { GENOEMD, type Genoemdnaam, toGenoemdOperand } from './genoemd.ts';

/** Writes one step; the steps of a derivation need no more. */
export type AddStap = Rekenblad<unknown>['stap'];

const EURO = 'euro-per-jaar';

/** An amount per year in a formula. */
export function toEuro(naam: string, waarde: string): Operand {
  return { naam, waarde, eenheid: EURO };
}

/** The subsidy at a loonwaarde and the guidance; the cap of 70% does not bind at the loonwaarden of the texts. */
export function writeSubsidieEnBegeleiding(
  addStap: AddStap,
  loonPerJaar: Operand,
  loonwaarde: 'loonwaardeDiePast' | 'grensLoonwaarde',
): string {
  const deel = new Big(1).minus(GENOEMD[loonwaarde].waarde);
  const subsidie = roundBedrag(new Big(loonPerJaar.waarde).times(deel));
  addStap({
    code: 'subsidie-bij-loonwaarde',
    formule: `loonPerJaar × (1 − ${loonwaarde})`,
    operanden: [loonPerJaar, toGenoemdOperand(loonwaarde)],
    waarde: subsidie,
    eenheid: EURO,
  });
  return writeSom(addStap, 'subsidie-en-begeleiding', [
    toEuro('loonkostensubsidie', subsidie),
    toGenoemdOperand('begeleiding'),
  ]);
}

/** The loonwaarde at which subsidy and guidance are exactly the amount that Almere named. */
export function writePassendeLoonwaarde(addStap: AddStap, loonPerJaar: Operand): void {
  const subsidie = new Big(GENOEMD.plekAlmere.waarde).minus(GENOEMD.begeleiding.waarde);
  addStap({
    code: 'passende-loonwaarde',
    formule: '(loonPerJaar − (plekAlmere − begeleiding)) / loonPerJaar',
    operanden: [loonPerJaar, toGenoemdOperand('plekAlmere'), toGenoemdOperand('begeleiding')],
    waarde: roundAandeel(new Big(loonPerJaar.waarde).minus(subsidie), loonPerJaar.waarde),
    eenheid: 'aandeel',
  });
}

/** The sum of amounts. */
export function writeSom(addStap: AddStap, code: string, delen: readonly Operand[]): string {
  const waarde = delen.reduce((som, deel) => som.plus(deel.waarde), new Big(0)).toFixed(2);
  addStap({
    code,
    formule: delen.map(({ naam }) => naam).join(' + '),
    operanden: delen,
    waarde,
    eenheid: EURO,
  });
  return waarde;
}

/** One amount less another. */
export function writeVerschil(addStap: AddStap, code: string, van: Operand, af: Operand): string {
  const waarde = new Big(van.waarde).minus(af.waarde).toFixed(2);
  addStap({ code, formule: `${van.naam} − ${af.naam}`, operanden: [van, af], waarde, eenheid: EURO });
  return waarde;
}

/** A number of places times an amount per place. */
export function writeTotaal(
  addStap: AddStap,
  code: string,
  aantal: Genoemdnaam,
  bedrag: Genoemdnaam,
): string {
  const waarde = new Big(GENOEMD[aantal].waarde).times(GENOEMD[bedrag].waarde).toFixed(2);
  addStap({
    code,
    formule: `${aantal} × ${bedrag}`,
    operanden: [toGenoemdOperand(aantal), toGenoemdOperand(bedrag)],
    waarde,
    eenheid: EURO,
  });
  return waarde;
}

/** What is left of the budget for each of the others. */
export function writeRestPerMens(addStap: AddStap, rest: string, mensen: Genoemdnaam): string {
  const waarde = roundBedrag(new Big(rest), GENOEMD[mensen].waarde);
  addStap({
    code: 'rest-per-mens',
    formule: `restVanBudget / ${mensen}`,
    operanden: [toEuro('restVanBudget', rest), toGenoemdOperand(mensen)],
    waarde,
    eenheid: EURO,
  });
  return waarde;
}
