import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateStand, explainStand } from './index.ts';

describe('explainStand', () => {
  it('shows the arithmetic of end 2018', () => {
    const { value } = explainStand({ positief: 3700, werkzaam: 2500, taakstelling: 4600 });
    expect(value.stappen.map(({ code, waarde, eenheid }) => [code, waarde, eenheid])).toEqual([
      ['wachtend', '1200', 'aantal'],
      ['tekort', '2100', 'aantal'],
      ['dekking', '0.5435', 'aandeel'],
    ]);
    expect(value.uitkomst).toEqual({ wachtend: 1200, tekort: 2100, dekking: '0.5435' });
  });

  it('keeps only the counts as its input, so that it can be replayed from them', () => {
    const { value } = explainStand(calculateStand({ positief: 9, werkzaam: 6, taakstelling: 10 }));
    expect(value.invoer).toEqual({ positief: 9, werkzaam: 6, taakstelling: 10 });
  });

  it('an unknown operand makes the step onbekend, never 0', () => {
    const { value } = explainStand({ positief: 10, werkzaam: 4, taakstelling: null });
    expect(value.stappen.map(({ waarde, eenheid }) => [waarde, eenheid])).toEqual([
      ['6', 'aantal'],
      ['onbekend', 'code'],
      ['onbekend', 'code'],
    ]);
  });

  it('warns when a source contradicts itself', () => {
    const { value } = explainStand({ positief: 5, werkzaam: 7, taakstelling: 8 });
    expect(value.waarschuwingen).toEqual([{ code: 'meer-werkzaam-dan-positief', merk: 'I' }]);
    expect(value.uitkomst.wachtend).toBeNull();
  });

  it('waiting and working are positive together, and there is a shortage as long as coverage is below one', () => {
    const aantal = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(aantal, aantal, fc.integer({ min: 1, max: 5000 }), (wachten, werkzaam, taakstelling) => {
        const positief = wachten + werkzaam;
        const { uitkomst } = explainStand({ positief, werkzaam, taakstelling }).value;
        expect(uitkomst.wachtend).toBe(wachten);
        expect((uitkomst.tekort ?? 0) > 0).toBe(werkzaam < taakstelling);
        if (werkzaam >= taakstelling) expect(Number(uitkomst.dekking)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
