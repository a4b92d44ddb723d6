import { describe, expect, it } from 'vitest';
import { compareTrede, isBetaaldWerk, parseTrede, TREDEN } from './index.ts';

describe('trede', () => {
  it('knows which rungs are paid', () => {
    expect(TREDEN.filter(isBetaaldWerk)).toEqual(['beschut-werk', 'begeleid-regulier-werk', 'regulier-werk']);
  });

  it('reads a known rung only', () => {
    expect(parseTrede('dagbesteding-arbeidsmatig')).toBe('dagbesteding-arbeidsmatig');
    expect(parseTrede('baan')).toBeUndefined();
  });

  it('calls a step down "terug" and a step up "omhoog"', () => {
    expect(compareTrede('dagbesteding-arbeidsmatig', 'beschut-werk')).toBe('omhoog');
    expect(compareTrede('beschut-werk', 'dagbesteding-arbeidsmatig')).toBe('terug');
    expect(compareTrede('school', 'school')).toBe('gelijk');
  });
});
