import { err, ok, type Result } from '#domain/shared/index.ts';

/** So many wrong PINs are allowed; then only signing in again helps. */
export const HOOGSTE_POGINGEN = 5;

const VORM = /^\d{4,6}$/;
const OP_EEN_RIJ = '01234567890';
const TERUG_OP_EEN_RIJ = '09876543210';

/** Reads a PIN to choose: four to six digits, not all the same and not in a row. */
export function parsePincode(
  tekst: string,
): Result<string, { readonly code: 'pincode-vorm' | 'pincode-makkelijk' }> {
  if (!VORM.test(tekst)) return err({ code: 'pincode-vorm' });
  const isMakkelijk =
    new Set(tekst).size === 1 || OP_EEN_RIJ.includes(tekst) || TERUG_OP_EEN_RIJ.includes(tekst);
  return isMakkelijk ? err({ code: 'pincode-makkelijk' }) : ok(tekst);
}
