import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { calculateDienstverband } from './berekeningen.ts';
import type { DienstverbandBeeld } from './dienstverband.ts';

function beeld(
  id: string,
  van: string,
  laatsteDag: string | null,
  meer: Partial<DienstverbandBeeld> = {},
): DienstverbandBeeld {
  const tot = laatsteDag === null ? null : addDagen(datum(laatsteDag), 1);
  return {
    ...{
      id,
      versie: 1,
      plaatsingId: 'p',
      werkgeverId: 'erf',
      werkgever: 'Het Erf',
      regeling: 'beschut-werk',
    },
    soort: laatsteDag === null ? 'onbepaalde-tijd' : 'bepaalde-tijd',
    periode: { van: datum(van), tot },
    overeengekomenTot: tot,
    ...{ opvolgend: false, redenAfwijking: '', redenEinde: null, uren: [] },
    ...meer,
  };
}

const eerste = beeld('1', '2024-05-01', '2025-04-30');
const tweede = beeld('2', '2025-05-01', '2026-04-30');

describe('calculateDienstverband', () => {
  it('counts up to and with the dienstverband itself', () => {
    const alle = [tweede, eerste];
    expect(calculateDienstverband(eerste, alle).keten).toMatchObject({ value: { uitkomst: { nummer: 1 } } });
    expect(calculateDienstverband(tweede, alle)).toMatchObject({
      keten: { value: { peildatum: '2025-05-01', uitkomst: { nummer: 2 } } },
      proeftijd: { value: { uitkomst: { maximaalMaanden: 1 } } },
      aanzegging: { value: { uitkomst: { uiterlijk: '2026-03-30' } } },
    });
  });

  it('names employers, and tells two of one name apart', () => {
    const ander = beeld('3', '2025-05-01', '2026-04-30', { werkgeverId: '0f3c9a1e-ander' });
    const { keten } = calculateDienstverband(ander, [eerste, ander]);
    expect(keten).toMatchObject({
      value: {
        uitkomst: { nummer: 1 },
        invoer: { contracten: [{ werkgever: 'Het Erf (erf)' }, { werkgever: 'Het Erf (0f3c9a1e)' }] },
      },
    });
  });

  it('an early end counts as it was, with its reason', () => {
    const gestopt = beeld('1', '2024-05-01', '2024-08-31', {
      overeengekomenTot: datum('2025-05-01'),
      redenEinde: 'opzegging',
    });
    const later = beeld('2', '2025-03-02', '2026-03-01');
    expect(calculateDienstverband(later, [gestopt, later]).keten).toMatchObject({
      value: {
        uitkomst: { nummer: 1 },
        invoer: { contracten: [{ tot: '2024-08-31', redenEinde: 'opzegging' }, {}] },
      },
    });
  });

  it('has no chain before the text was read', () => {
    const oud = beeld('1', '2015-06-30', '2016-06-29');
    expect(calculateDienstverband(oud, [oud]).keten).toMatchObject({
      error: { code: 'periode-niet-gelezen' },
    });
  });
});
