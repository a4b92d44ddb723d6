import { createCipheriv, createDecipheriv, createHmac, randomFillSync } from 'node:crypto';
import { type Bsn, parseBsn } from '#domain/persoon/index.ts';
import { deriveSleutel } from './sleutels.ts';

const ALGORITME = 'aes-256-gcm';
/** Names the way of encrypting; another key or algorithm later gets another number. */
const SLEUTEL_ID = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KOP_BYTES = 1 + IV_BYTES + TAG_BYTES;

/** Random bytes are asked for in bulk: one call each would take half the time of a large load. */
const voorraad = Buffer.alloc(IV_BYTES * 512);
let gebruikt = voorraad.length;

function takeIv(): Buffer {
  if (gebruikt === voorraad.length) {
    randomFillSync(voorraad);
    gebruikt = 0;
  }
  gebruikt += IV_BYTES;
  return Buffer.from(voorraad.subarray(gebruikt - IV_BYTES, gebruikt));
}

/**
 * Encrypts a BSN for the row of one persoon: key id (1 byte), iv (12), tag (16), ciphertext.
 * The id of the row is authenticated with it, so that the bytes are worthless in another row.
 */
export function encryptBsn(sleutel: Buffer, gemeenteCode: string, persoonId: string, bsn: Bsn): Buffer {
  const iv = takeIv();
  const cipher = createCipheriv(ALGORITME, deriveSleutel(sleutel, 'bsn', gemeenteCode), iv);
  cipher.setAAD(Buffer.from(persoonId));
  const versleuteld = cipher.update(bsn, 'ascii');
  cipher.final();
  return Buffer.concat([Buffer.of(SLEUTEL_ID), iv, cipher.getAuthTag(), versleuteld]);
}

/**
 * Gives the BSN back. Throws when the bytes belong to another row or gemeente, were changed, or were made with
 * another key: that is never something a user can mend.
 */
export function decryptBsn(
  sleutel: Buffer,
  gemeenteCode: string,
  persoonId: string,
  versleuteld: Buffer,
): Bsn {
  if (versleuteld.length <= KOP_BYTES || versleuteld[0] !== SLEUTEL_ID) {
    throw new RangeError('not an encrypted BSN of this installation');
  }
  const iv = versleuteld.subarray(1, 1 + IV_BYTES);
  const decipher = createDecipheriv(ALGORITME, deriveSleutel(sleutel, 'bsn', gemeenteCode), iv, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(persoonId));
  decipher.setAuthTag(versleuteld.subarray(1 + IV_BYTES, KOP_BYTES));
  const tekst = Buffer.concat([decipher.update(versleuteld.subarray(KOP_BYTES)), decipher.final()]).toString(
    'ascii',
  );
  const bsn = parseBsn(tekst);
  if (bsn === undefined) throw new RangeError('the encrypted text is not a BSN');
  return bsn;
}

/**
 * The blind index of a BSN (HMAC-SHA-256): finds the same BSN within one gemeente without decrypting.
 * Keyed per gemeente, so that two gemeenten cannot see that they know the same person.
 */
export function bsnIndex(sleutel: Buffer, gemeenteCode: string, bsn: Bsn): Buffer {
  return createHmac('sha256', deriveSleutel(sleutel, 'bsn-index', gemeenteCode))
    .update(bsn)
    .digest();
}
