import { describe, expect, it } from 'vitest';
import { BEGELEIDINGEN, compareBegeleiding, parseAanpassing, parseBegeleiding } from './index.ts';

describe('begeleiding', () => {
  it('reads a level', () => {
    expect(parseBegeleiding('midden')).toBe('midden');
    expect(parseBegeleiding('veel')).toBeUndefined();
  });

  it('has an order, least first', () => {
    expect([...BEGELEIDINGEN].sort(compareBegeleiding)).toEqual(['licht', 'midden', 'intensief']);
    expect(compareBegeleiding('intensief', 'licht')).toBeGreaterThan(0);
  });
});

describe('aanpassing', () => {
  it('reads what a place offers', () => {
    expect(parseAanpassing('prikkelarm')).toBe('prikkelarm');
    expect(parseAanpassing('adhd')).toBeUndefined();
  });
});
