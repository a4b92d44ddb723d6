import { runMarkt } from './draaiRonde.ts';

/** Whether a stored round comes out the same again, byte for byte, and the verifier accepts it. */
export function isRondeGelijk(markt: string, toewijzing: string): boolean {
  const opnieuw = runMarkt(markt);
  return opnieuw !== undefined && JSON.stringify(opnieuw) === toewijzing;
}
