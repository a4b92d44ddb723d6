import { describe, expect, it } from 'vitest';
import { asCopyRegel } from './copyTekst.ts';

describe('asCopyRegel', () => {
  it('writes null, numbers, truth and lists', () => {
    expect(asCopyRegel(['GM0034', null, 28, true, ['groen', 'dieren'], []])).toBe(
      'GM0034\t\\N\t28\ttrue\t{"groen","dieren"}\t{}\n',
    );
  });

  it('keeps tabs, line ends and backslashes inside their cell', () => {
    expect(asCopyRegel(['a\tb\nc\\d', ['"x"']])).toBe('a\\tb\\nc\\\\d\t{"\\\\"x\\\\""}\n');
  });
});
