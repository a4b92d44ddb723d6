import { describe, expect, it } from 'vitest';
import { findOvertreding, MOTOR } from './proef/motor.ts';
import { WETTEN } from './proef/wetten.ts';

const MARKTEN = 1500;
const MARKTEN_KAPOT = 4000;

describe('the laws of advice, by brute force on small markets', () => {
  it.each(WETTEN)('$naam', ({ wet }) => {
    expect(findOvertreding(wet, MOTOR, MARKTEN)).toBeUndefined();
  });

  it.each(WETTEN)('$naam: broken engines are found out', ({ wet, kapot }) => {
    for (const motor of kapot) expect(findOvertreding(wet, motor, MARKTEN_KAPOT)).toBeDefined();
  });
});
