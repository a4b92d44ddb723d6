import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import {
  findEersteVrijeDag,
  isVrijGedurende,
  listVrijeZitplaatsen,
  parseAanpassing,
  parseBegeleidingsniveau,
} from './index.ts';

const a = { id: 'a', periode: { van: datum('2025-01-01'), tot: null } };
const b = { id: 'b', periode: { van: datum('2025-01-01'), tot: datum('2026-04-01') } };
const bezet = { zitplaatsId: 'a', periode: { van: datum('2025-05-01'), tot: datum('2026-05-01') } };

describe('zitplaatsen', () => {
  it('are free when they exist and nobody has them', () => {
    const vrij = (dag: string) => listVrijeZitplaatsen([a, b], [bezet], datum(dag)).map(({ id }) => id);
    expect(vrij('2025-04-30')).toEqual(['a', 'b']);
    expect(vrij('2025-05-01')).toEqual(['b']);
    expect(vrij('2026-04-01')).toEqual([]);
    expect(vrij('2026-05-01')).toEqual(['a']);
    expect(vrij('2024-12-31')).toEqual([]);
  });

  it('are free for a whole period only when nothing overlaps it', () => {
    expect(isVrijGedurende(a, [bezet], { van: datum('2026-05-01'), tot: null })).toBe(true);
    expect(isVrijGedurende(a, [bezet], { van: datum('2026-04-30'), tot: null })).toBe(false);
    expect(isVrijGedurende(b, [], { van: datum('2026-01-01'), tot: datum('2026-04-01') })).toBe(true);
    expect(isVrijGedurende(b, [], { van: datum('2026-01-01'), tot: null })).toBe(false);
    expect(isVrijGedurende(b, [], { van: datum('2024-01-01'), tot: datum('2025-06-01') })).toBe(false);
  });

  it('say when one comes free', () => {
    expect(findEersteVrijeDag([a], [bezet], datum('2026-03-02'))).toBe('2026-05-01');
    expect(findEersteVrijeDag([a, b], [bezet], datum('2026-03-02'))).toBe('2026-03-02');
    expect(findEersteVrijeDag([b], [], datum('2026-04-01'))).toBeUndefined();
  });

  it('knows levels and adaptations', () => {
    expect(parseBegeleidingsniveau(5)).toBe(5);
    expect(parseBegeleidingsniveau(6)).toBeUndefined();
    expect(parseAanpassing('prikkelarm')).toBe('prikkelarm');
    expect(parseAanpassing('adhd')).toBeUndefined();
  });
});
