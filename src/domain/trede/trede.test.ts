import { describe, expect, it } from 'vitest';
import { parseTredeZonderLoon } from './index.ts';

describe('trede', () => {
  it('reads a rung without wage', () => {
    expect(parseTredeZonderLoon('arbeidsmatige-dagbesteding')).toBe('arbeidsmatige-dagbesteding');
    expect(parseTredeZonderLoon('baan')).toBeUndefined();
  });

  it.each(['proefplaats', 'beschut-werk'])('refuses %s: it follows from something else', (trede) => {
    expect(parseTredeZonderLoon(trede)).toBeUndefined();
  });
});
