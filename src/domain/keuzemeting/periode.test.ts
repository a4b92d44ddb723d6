import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { createMeetjaar, createMeetperiode } from './index.ts';

const VANDAAG = datum('2026-03-02');
const maak = (van: string, tot: string) => createMeetperiode(datum(van), datum(tot), VANDAAG);

describe('the period of a measure', () => {
  it('runs from its first to its last day and looks on the last one', () => {
    expect(maak('2025-01-01', '2025-12-31')).toEqual({
      ok: true,
      value: { van: '2025-01-01', tot: '2026-01-01', peildatum: '2025-12-31' },
    });
  });

  it('looks no further than today', () => {
    expect(maak('2026-01-01', '2026-12-31')).toMatchObject({ ok: true, value: { peildatum: VANDAAG } });
    expect(createMeetjaar(2026, VANDAAG)).toEqual({
      ...{ van: '2026-01-01', tot: '2027-01-01', peildatum: VANDAAG },
    });
  });

  it('is refused backwards, too long, or when it lies ahead', () => {
    expect(maak('2026-03-02', '2026-03-02').ok).toBe(true);
    expect(maak('2026-03-02', '2026-03-01')).toEqual({ ok: false, error: { code: 'periode-andersom' } });
    expect(maak('2026-03-03', '2026-03-04')).toEqual({ ok: false, error: { code: 'periode-in-toekomst' } });
    expect(maak('2015-01-01', '2024-12-31').ok).toBe(true);
    expect(maak('2015-01-01', '2025-01-01')).toEqual({
      ok: false,
      error: { code: 'periode-te-lang', jaren: 10 },
    });
  });
});
