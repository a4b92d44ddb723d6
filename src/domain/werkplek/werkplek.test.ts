import { describe, expect, it } from 'vitest';
import { BEGELEIDINGEN, isGenoegBegeleiding, parseAanpassing, parseBegeleiding } from './index.ts';

describe('begeleiding', () => {
  it('reads a level', () => {
    expect(parseBegeleiding('midden')).toBe('midden');
    expect(parseBegeleiding('veel')).toBeUndefined();
  });

  it('has an order: a place that gives more is enough', () => {
    expect(BEGELEIDINGEN.filter((geboden) => isGenoegBegeleiding('midden', geboden))).toEqual([
      'midden',
      'intensief',
    ]);
  });
});

describe('aanpassing', () => {
  it('reads what a place offers', () => {
    expect(parseAanpassing('prikkelarm')).toBe('prikkelarm');
    expect(parseAanpassing('adhd')).toBeUndefined();
  });
});
