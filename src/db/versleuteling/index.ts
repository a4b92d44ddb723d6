export { bsnIndex, decryptBsn, encryptBsn } from './bsn.ts';
export { SLEUTEL_BYTES, sleutelControle } from './sleutels.ts';
