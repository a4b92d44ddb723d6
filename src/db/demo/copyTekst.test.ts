import { describe, expect, it } from 'vitest';
import { asCopyRegel } from './copyTekst.ts';

describe('asCopyRegel', () => {
  it('writes null, numbers, truth and lists', () => {
    expect(
      asCopyRegel(['a', 'b', 'c', 'd', 'e', 'f'], {
        a: 'GM0034',
        c: 28,
        d: true,
        e: ['groen', 'dieren'],
        f: [],
      }),
    ).toBe('GM0034\t\\N\t28\ttrue\t{"groen","dieren"}\t{}\n');
  });

  it('keeps tabs, line ends and backslashes inside their cell', () => {
    expect(asCopyRegel(['a', 'b'], { a: 'a\tb\nc\\d', b: ['"x"'] })).toBe(
      'a\\tb\\nc\\\\d\t{"\\\\"x\\\\""}\n',
    );
  });
});
