import { describe, expect, it } from 'vitest';
import { createToeval } from './toeval.ts';

describe('createToeval', () => {
  it('gives the same for the same seed and something else for another', () => {
    const reeks = (zaad: string) => {
      const toeval = createToeval(zaad);
      return Array.from({ length: 20 }, () => toeval.uuid());
    };
    expect(reeks('a')).toEqual(reeks('a'));
    expect(reeks('a')).not.toEqual(reeks('b'));
  });

  it('gives whole numbers over the whole range, both ends included', () => {
    const toeval = createToeval('bereik');
    const gezien = new Set(Array.from({ length: 500 }, () => toeval.geheel(3, 7)));
    expect([...gezien].sort()).toEqual([3, 4, 5, 6, 7]);
  });

  it('gives ids in the shape of a random UUID, each once', () => {
    const toeval = createToeval('ids');
    const ids = Array.from({ length: 5_000 }, () => toeval.uuid());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 200)) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('picks different members and never more than there are', () => {
    const toeval = createToeval('kies');
    expect(new Set(toeval.kiesEnkele([1, 2, 3, 4], 3)).size).toBe(3);
    expect(toeval.kiesEnkele([1, 2], 5).sort()).toEqual([1, 2]);
    expect(toeval.kiesUit([])).toBeUndefined();
    expect(toeval.teken36(6)).toMatch(/^[0-9a-z]{6}$/);
  });
});
