import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { determineAfloop, type MetingVoorstel, measureAanbod } from './index.ts';

const DAG = datum('2026-03-02');

function voorstel(delen: Partial<MetingVoorstel>): MetingVoorstel {
  return {
    ...{ reagerenVoor: datum('2026-03-16'), status: 'open', kant: null, redenCode: null, afgerondOp: null },
    ...delen,
  };
}

const op = (dag: string) => ({ afgerondOp: datum(dag) });
const nee = (kant: 'kandidaat' | 'werkgever', redenCode: string | null) =>
  voorstel({ status: 'afgewezen', kant, redenCode, ...op('2026-02-20') });

describe('how a proposal stands on a day', () => {
  it.each([
    [voorstel({}), 'open'],
    [voorstel({ reagerenVoor: DAG }), 'open'],
    [voorstel({ reagerenVoor: datum('2026-03-01') }), 'te-laat'],
    [voorstel({ status: 'bewaard' }), 'open'],
    [voorstel({ status: 'aanvaard', ...op('2026-03-02') }), 'aanvaard'],
    [voorstel({ status: 'aanvaard', ...op('2026-03-03') }), 'open'],
    [nee('kandidaat', 'te-ver'), 'geweigerd-kandidaat'],
    [nee('werkgever', null), 'geweigerd-werkgever'],
    [voorstel({ status: 'ingetrokken', kant: 'gemeente', ...op('2026-03-01') }), 'ingetrokken'],
  ])('%j: %s', (een, afloop) => {
    expect(determineAfloop(een, DAG)).toBe(afloop);
  });
});

describe('refusals', () => {
  it('are shares of what was answered: open and withdrawn proposals stand in none', () => {
    const meting = measureAanbod(
      [
        ...[1, 2].map(() => voorstel({ status: 'aanvaard', ...op('2026-02-20') })),
        ...['te-ver', 'te-ver', 'nu-niet'].map((reden) => nee('kandidaat', reden)),
        nee('werkgever', 'uren-passen-niet'),
        nee('kandidaat', null),
        voorstel({}),
        voorstel({ status: 'ingetrokken', kant: 'gemeente', ...op('2026-02-20') }),
      ],
      DAG,
    );
    expect(meting.gedaan).toBe(9);
    expect(meting.aantallen).toEqual({
      ...{ aanvaard: 2, 'geweigerd-kandidaat': 4, 'geweigerd-werkgever': 1 },
      ...{ ingetrokken: 1, 'te-laat': 0, open: 1 },
    });
    expect(meting.geweigerdKandidaat).toEqual({ deel: 4, geheel: 7, aandeel: '0.5714' });
    expect(meting.geweigerdWerkgever).toEqual({ deel: 1, geheel: 7, aandeel: '0.1429' });
    expect(meting.redenen).toEqual([
      { kant: 'kandidaat', reden: 'te-ver', aantal: 2 },
      { kant: 'kandidaat', reden: 'nu-niet', aantal: 1 },
      { kant: 'kandidaat', reden: null, aantal: 1 },
      { kant: 'werkgever', reden: 'uren-passen-niet', aantal: 1 },
    ]);
  });

  it('without an answer there is no share', () => {
    expect(measureAanbod([voorstel({})], DAG).geweigerdKandidaat.aandeel).toBeNull();
  });
});
