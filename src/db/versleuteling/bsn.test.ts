import { describe, expect, it } from 'vitest';
import { type Bsn, parseBsn } from '#domain/persoon/index.ts';
import { bsnIndex, decryptBsn, encryptBsn } from './bsn.ts';
import { sleutelControle } from './sleutels.ts';

const SLEUTEL = Buffer.alloc(32, 7);
const ANDERE_SLEUTEL = Buffer.alloc(32, 8);
const NOA = '00000000-0000-4000-8000-000000000001';
const MILAN = '00000000-0000-4000-8000-000000000002';

function testBsn(tekst: string): Bsn {
  const bsn = parseBsn(tekst);
  if (bsn === undefined) throw new Error(`no BSN: ${tekst}`);
  return bsn;
}
const BSN = testBsn('999990019');

describe('encryptBsn', () => {
  it('gives the same BSN back for the same row', () => {
    expect(decryptBsn(SLEUTEL, 'GM0034', NOA, encryptBsn(SLEUTEL, 'GM0034', NOA, BSN))).toBe(BSN);
  });

  it('starts with the key id and holds no readable digits', () => {
    const bytes = encryptBsn(SLEUTEL, 'GM0034', NOA, BSN);
    expect(bytes[0]).toBe(1);
    expect(bytes).toHaveLength(1 + 12 + 16 + 9);
    expect(bytes.includes(BSN)).toBe(false);
  });

  it('never gives the same bytes twice', () => {
    expect(encryptBsn(SLEUTEL, 'GM0034', NOA, BSN)).not.toEqual(encryptBsn(SLEUTEL, 'GM0034', NOA, BSN));
  });

  it('does not open in another row, another gemeente, with another key or after a change', () => {
    const bytes = encryptBsn(SLEUTEL, 'GM0034', NOA, BSN);
    expect(() => decryptBsn(SLEUTEL, 'GM0034', MILAN, bytes)).toThrow();
    expect(() => decryptBsn(SLEUTEL, 'GM0995', NOA, bytes)).toThrow();
    expect(() => decryptBsn(ANDERE_SLEUTEL, 'GM0034', NOA, bytes)).toThrow();
    const veranderd = Buffer.from(bytes);
    veranderd.writeUInt8(veranderd.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() => decryptBsn(SLEUTEL, 'GM0034', NOA, veranderd)).toThrow();
  });

  it('refuses bytes that are too short or carry an unknown key id', () => {
    expect(() => decryptBsn(SLEUTEL, 'GM0034', NOA, Buffer.alloc(10, 1))).toThrow(RangeError);
    expect(() => decryptBsn(SLEUTEL, 'GM0034', NOA, Buffer.alloc(40, 2))).toThrow(RangeError);
  });
});

describe('bsnIndex', () => {
  it('is equal for equal numbers in one gemeente and different across gemeenten and keys', () => {
    const index = bsnIndex(SLEUTEL, 'GM0034', BSN);
    expect(index).toHaveLength(32);
    expect(bsnIndex(SLEUTEL, 'GM0034', testBsn('999990019'))).toEqual(index);
    expect(bsnIndex(SLEUTEL, 'GM0995', BSN)).not.toEqual(index);
    expect(bsnIndex(ANDERE_SLEUTEL, 'GM0034', BSN)).not.toEqual(index);
    expect(bsnIndex(SLEUTEL, 'GM0034', testBsn('111222333'))).not.toEqual(index);
  });
});

describe('sleutelControle', () => {
  it('tells keys apart and does not hold the key', () => {
    expect(sleutelControle(SLEUTEL)).toBe(sleutelControle(Buffer.alloc(32, 7)));
    expect(sleutelControle(SLEUTEL)).not.toBe(sleutelControle(ANDERE_SLEUTEL));
    expect(sleutelControle(SLEUTEL)).not.toContain(SLEUTEL.toString('hex'));
  });

  it('refuses a key of another length', () => {
    expect(() => sleutelControle(Buffer.alloc(16))).toThrow(RangeError);
  });
});
