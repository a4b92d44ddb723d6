import { describe, expect, it } from 'vitest';
import { determineAdvies } from '#domain/advies/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateAdviestermijn } from '#domain/termijn/index.ts';
import { describeGeenBerekening, describeTermijn } from './advies-termijn.ts';

function zinnen(ontvangen: string): readonly string[] {
  const termijn = calculateAdviestermijn({ ontvangen: datum(ontvangen) });
  if (!termijn.ok) throw new Error(termijn.error.code);
  return describeTermijn(termijn.value.stappen);
}

describe('describeTermijn', () => {
  it('says where the weeks end, off which days the term moved and why, and where it ends', () => {
    expect(zinnen('2026-02-06')).toEqual([
      '8 weken later is het vrijdag 3 april 2026.',
      'Vrijdag 3 april 2026 is Goede Vrijdag.',
      '4 april 2026 is een zaterdag.',
      '5 april 2026 is een zondag.',
      'Maandag 6 april 2026 is Tweede Paasdag.',
      'Daarom loopt de termijn door tot en met dinsdag 7 april 2026.',
    ]);
  });

  it('is one sentence when nothing moved', () => {
    expect(zinnen('2026-03-03')).toEqual(['8 weken later is het dinsdag 28 april 2026.']);
  });
});

describe('describeGeenBerekening', () => {
  it('says why there is no outcome, and for which days there is one', () => {
    const termijn = calculateAdviestermijn({ ontvangen: datum('2014-12-31') });
    expect(termijn.ok ? '' : describeGeenBerekening(termijn.error)).toContain('vanaf 1 januari 2015');
    const advies = determineAdvies({
      aanvrager: 'persoon',
      ontvangen: datum('2016-06-01'),
      criteriumA: null,
      criteriumB: null,
    });
    expect(advies.ok ? '' : describeGeenBerekening(advies.error)).toContain(
      'Voor 2017 kon iemand niet zelf een advies aanvragen.',
    );
  });
});
