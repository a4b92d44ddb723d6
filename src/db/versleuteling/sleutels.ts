import { hkdfSync } from 'node:crypto';

/** Length in bytes of the installation key and of every key derived from it. */
export const SLEUTEL_BYTES = 32;

const afgeleid = new WeakMap<Buffer, Map<string, Buffer>>();

/**
 * Derives the key for one purpose from the installation key (HKDF-SHA-256, RFC 5869). Each purpose and each gemeente
 * has its own key, so that what one gemeente stores can neither be read nor looked up with the key of another.
 * Throws when the installation key is not 32 bytes long.
 */
export function deriveSleutel(
  sleutel: Buffer,
  doel: 'bsn' | 'bsn-index' | 'controle',
  gemeenteCode = '',
): Buffer {
  if (sleutel.length !== SLEUTEL_BYTES) throw new RangeError('the installation key must be 32 bytes long');
  let bekend = afgeleid.get(sleutel);
  if (bekend === undefined) {
    bekend = new Map();
    afgeleid.set(sleutel, bekend);
  }
  const naam = `groeiplek ${doel} ${gemeenteCode}`;
  const eerder = bekend.get(naam);
  if (eerder !== undefined) return eerder;
  const nieuw = Buffer.from(hkdfSync('sha256', sleutel, '', naam, SLEUTEL_BYTES));
  bekend.set(naam, nieuw);
  return nieuw;
}

/** A text that tells two installation keys apart and gives nothing away: stored to refuse a start with a wrong key. */
export function sleutelControle(sleutel: Buffer): string {
  return deriveSleutel(sleutel, 'controle').toString('hex');
}
