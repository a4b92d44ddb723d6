import { SLEUTEL_BYTES } from '#db/versleuteling/index.ts';

const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/** Reads a key of 32 bytes, written as hexadecimal or base64; undefined for anything else. */
export function parseSleutel(tekst: string): Buffer | undefined {
  const schoon = tekst.trim();
  if (HEX.test(schoon)) return Buffer.from(schoon, 'hex');
  if (!BASE64.test(schoon)) return undefined;
  const bytes = Buffer.from(schoon, 'base64');
  return bytes.length === SLEUTEL_BYTES ? bytes : undefined;
}
