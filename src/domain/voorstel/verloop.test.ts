import { expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { findHeropendTot, isVerlopen } from './index.ts';

const reagerenVoor = datum('2026-03-16');

it.each([
  ['open', '2026-03-16', false],
  ['open', '2026-03-17', true],
  ['bewaard', '2026-03-17', false],
  ['aanvaard', '2026-03-17', false],
] as const)('an offer that is %s on %s', (status, dag, verlopen) => {
  expect(isVerlopen({ status, reagerenVoor }, datum(dag))).toBe(verlopen);
});

it('a kept offer is open again from the day after that of the better one, for 14 days', () => {
  const beter = { status: 'open', reagerenVoor };
  expect(findHeropendTot(beter, datum('2026-03-16'))).toBeUndefined();
  expect(findHeropendTot(beter, datum('2026-03-17'))).toBe('2026-03-31');
  expect(findHeropendTot(beter, datum('2026-05-01'))).toBe('2026-03-31');
  expect(findHeropendTot({ ...beter, status: 'afgewezen' }, datum('2026-05-01'))).toBeUndefined();
});
