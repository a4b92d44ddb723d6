import { type Datum, dagenTussen, datum } from '#domain/shared/index.ts';
import type { Voorrangsbeleid } from './beleid.ts';

const NULPUNT = datum('1970-01-01');

/**
 * The day of a person in the order of everybody, as a whole number for the engine: days since 1970-01-01 of the
 * vaststelling. One number for everybody when the policy leaves the order to the lottery.
 */
export function determineVolgordedag({ volgorde }: Voorrangsbeleid, vaststelling: Datum): number {
  return volgorde.code === 'geen' ? 0 : dagenTussen(NULPUNT, vaststelling);
}
