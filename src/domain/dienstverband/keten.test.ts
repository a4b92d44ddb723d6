import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { type Keten, listKetens, previewKeten, type Schakel } from './index.ts';

/** A fixed-term job from its first to its last day. */
function schakel(van: string, laatsteDag: string | null, meer: Partial<Schakel> = {}): Schakel {
  return {
    soort: laatsteDag === null ? 'onbepaalde-tijd' : 'bepaalde-tijd',
    periode: { van: datum(van), tot: laatsteDag === null ? null : addDagen(datum(laatsteDag), 1) },
    werkgever: 'Het Erf',
    isOpvolger: false,
    uitzondering: null,
    ...meer,
  };
}

function ketens(schakels: readonly Schakel[], peildatum = '2030-01-01'): readonly Keten[] {
  return listKetens(schakels, datum(peildatum));
}

function jaar(j: number, meer: Partial<Schakel> = {}): Schakel {
  return schakel(`${j}-01-01`, `${j}-12-31`, meer);
}

describe('keten', () => {
  it('R66: under the 24-month limit the third year contract is permanent from 1-1-2018', () => {
    expect(ketens([jaar(2016), jaar(2017)])[0]).toMatchObject({ nummer: 2, vast: null });
    expect(ketens([jaar(2016), jaar(2017), jaar(2018)])).toMatchObject([
      {
        nummer: 3,
        vast: { vanaf: '2018-01-01', nummer: 3, reden: 'duur', grens: { limietMaanden: 24 } },
      },
    ]);
  });

  it('R67: three year contracts from 2023 stay fixed, the fourth is permanent', () => {
    expect(ketens([jaar(2023), jaar(2024), jaar(2025)])).toMatchObject([
      { nummer: 3, vast: null, laatsteVeiligeEinddatum: '2025-12-31', kanTijdelijkVerder: false },
    ]);
    expect(ketens([jaar(2023), jaar(2024), jaar(2025), jaar(2026)])).toMatchObject([
      { nummer: 4, vast: { vanaf: '2026-01-01', nummer: 4, reden: 'aantal' } },
    ]);
  });

  it('R68: 24 months and then 15 is permanent after 36 months', () => {
    const lang = schakel('2023-01-01', '2024-12-31');
    expect(ketens([lang, schakel('2025-01-01', '2026-03-31')])).toMatchObject([
      {
        nummer: 2,
        vast: { vanaf: '2026-01-01', nummer: 2, reden: 'duur', grens: { limietMaanden: 36 } },
        laatsteVeiligeEinddatum: '2025-12-31',
      },
    ]);
  });

  it('R69: a gap of six months keeps the chain, a day more starts a new one', () => {
    const eerste = schakel('2020-04-01', '2021-03-31');
    expect(ketens([eerste, schakel('2021-10-01', '2022-03-31')])).toHaveLength(1);
    expect(ketens([eerste, schakel('2021-10-02', '2022-03-31')])).toMatchObject([
      { nummer: 1 },
      { nummer: 1 },
    ]);
  });

  it('R70: the fourth of four half years is permanent from its start', () => {
    const vier = [
      schakel('2024-01-01', '2024-06-30'),
      schakel('2024-07-01', '2024-12-31'),
      schakel('2025-01-01', '2025-06-30'),
      schakel('2025-07-01', '2025-12-31'),
    ];
    expect(ketens(vier)).toMatchObject([{ nummer: 4, vast: { vanaf: '2025-07-01', reden: 'aantal' } }]);
  });

  it('R71: a successor for the same work counts on, with a check by a jurist', () => {
    const opvolger = jaar(2025, { werkgever: 'Stadstuin', isOpvolger: true });
    expect(ketens([jaar(2024), opvolger])).toMatchObject([
      { nummer: 2, waarschuwingen: ['opvolgend-werkgeverschap-toetsen'] },
    ]);
    expect(ketens([jaar(2024), jaar(2025, { werkgever: 'Stadstuin' })])).toHaveLength(2);
  });

  it('goes on at the first employer after a successor, within the gap', () => {
    const tussen = schakel('2025-01-01', '2025-03-31', { werkgever: 'Stadstuin', isOpvolger: true });
    expect(ketens([jaar(2024), tussen, schakel('2025-04-01', '2025-12-31')])).toMatchObject([{ nummer: 3 }]);
  });

  it.each(['bbl', 'jeugd'] as const)('R72: %s makes no chain', (uitzondering) => {
    expect(ketens([jaar(2024, { uitzondering }), jaar(2025)])).toMatchObject([{ nummer: 1 }]);
  });

  it('gaps count, and a limit passed in a gap makes the next job permanent from its start', () => {
    const metGat = [
      schakel('2021-01-01', '2021-12-31'),
      schakel('2022-03-01', '2023-10-31'),
      schakel('2024-02-01', '2024-06-30'),
    ];
    expect(ketens(metGat)).toMatchObject([
      { nummer: 3, vast: { vanaf: '2024-02-01', reden: 'duur' }, laatsteVeiligeEinddatum: null },
    ]);
  });

  it('one long job is no chain, and one short extension after it stays fixed', () => {
    const lang = schakel('2021-01-01', '2024-12-31');
    const kort = schakel('2025-01-01', '2025-03-31');
    expect(ketens([lang])).toMatchObject([
      { nummer: 1, vast: null, laatsteVeiligeEinddatum: '2024-12-31', kanTijdelijkVerder: false },
    ]);
    expect(ketens([lang, kort])).toMatchObject([
      { vast: null, waarschuwingen: ['korte-verlenging-toetsen'] },
    ]);
    expect(ketens([lang, schakel('2025-01-01', '2025-04-01')])).toMatchObject([
      { vast: { vanaf: '2025-01-01' } },
    ]);
    expect(ketens([lang, kort, schakel('2025-04-01', '2025-05-31')])).toMatchObject([
      { vast: { vanaf: '2025-04-01', nummer: 3, reden: 'duur' } },
    ]);
  });

  it('an agreed permanent job says so', () => {
    expect(ketens([jaar(2024), schakel('2025-01-01', null)])).toMatchObject([
      { vast: { vanaf: '2025-01-01', reden: 'onbepaald-overeengekomen' }, laatsteVeiligeEinddatum: null },
    ]);
  });

  it('tells of two at the same time with one employer', () => {
    expect(ketens([jaar(2024), schakel('2024-07-01', '2025-06-30')])).toMatchObject([
      { nummer: 2, waarschuwingen: ['overlap-toetsen'] },
    ]);
  });

  it('leaves out jobs that start after the reference date', () => {
    expect(ketens([jaar(2025), jaar(2026)], '2025-12-31')).toMatchObject([{ nummer: 1 }]);
  });
});

describe('chain across 1 January 2020', () => {
  it('passes 24 months on the last day of the old limit', () => {
    const passeertIn2019 = [schakel('2017-12-31', '2018-12-30'), schakel('2018-12-31', '2020-06-30')];
    expect(ketens(passeertIn2019)).toMatchObject([
      {
        vast: { vanaf: '2019-12-31', grens: { limietMaanden: 24 } },
        waarschuwingen: ['overgangsrecht-2020-toetsen'],
      },
    ]);
  });

  it('passes 24 months on the first day of the new limit', () => {
    const passeertIn2020 = [schakel('2018-01-01', '2018-12-31'), schakel('2019-01-01', '2020-06-30')];
    expect(ketens(passeertIn2020)).toMatchObject([
      {
        vast: null,
        laatsteVeiligeEinddatum: '2020-12-31',
        waarschuwingen: ['overgangsrecht-2020-toetsen'],
      },
    ]);
  });

  it('is silent where the limit makes no difference', () => {
    expect(ketens([jaar(2016), jaar(2017), schakel('2018-01-01', '2018-06-30')])[0]?.waarschuwingen).toEqual(
      [],
    );
    expect(ketens([jaar(2020), jaar(2021)])[0]?.waarschuwingen).toEqual([]);
  });
});

describe('chain across 1 July 2015', () => {
  it('made before: keeps the 36 months of its time', () => {
    const voor = [
      schakel('2013-04-01', '2013-09-30'),
      schakel('2013-10-01', '2014-09-30'),
      schakel('2014-10-01', '2015-09-30'),
    ];
    expect(ketens(voor)).toMatchObject([
      {
        nummer: 3,
        vast: null,
        waarschuwingen: ['oude-ketenregel-toetsen', 'overgangsrecht-2015-toetsen'],
      },
    ]);
  });

  it('made after: the whole chain counts against 24 months', () => {
    expect(ketens([schakel('2013-07-01', '2015-06-30'), schakel('2015-07-01', '2015-12-31')])).toMatchObject([
      { nummer: 2, vast: { vanaf: '2015-07-01', reden: 'duur', grens: { limietMaanden: 24 } } },
    ]);
  });

  it('a gap of more than 3 months before it separates, after it 6', () => {
    const eerste = schakel('2013-01-01', '2013-12-31');
    expect(ketens([eerste, schakel('2014-04-01', '2014-12-31')])).toHaveLength(1);
    expect(ketens([eerste, schakel('2014-04-02', '2014-12-31')])).toHaveLength(2);
    const voorjaar = schakel('2014-05-01', '2015-04-30');
    expect(ketens([voorjaar, schakel('2015-08-02', '2015-12-31')])).toHaveLength(1);
    expect(ketens([voorjaar, schakel('2015-11-01', '2015-12-31')])).toHaveLength(1);
    expect(ketens([voorjaar, schakel('2015-11-02', '2015-12-31')])).toHaveLength(2);
  });
});

describe('Milan (S2)', () => {
  const milan = [schakel('2024-05-01', '2025-04-30'), schakel('2025-05-01', '2026-04-30')];

  it('is at number 2 and can end a third job safely on 30 April 2027', () => {
    expect(ketens(milan, '2026-03-02')).toMatchObject([
      { nummer: 2, vast: null, laatsteVeiligeEinddatum: '2027-04-30', kanTijdelijkVerder: true },
    ]);
  });

  it('a third job of 12 months is the last temporary one, 13 months is permanent', () => {
    expect(previewKeten(milan, schakel('2026-05-01', '2027-04-30'))).toMatchObject({
      nummer: 3,
      vast: null,
      kanTijdelijkVerder: false,
    });
    expect(previewKeten(milan, schakel('2026-05-01', '2027-05-31'))).toMatchObject({
      nummer: 3,
      vast: { vanaf: '2027-05-01', reden: 'duur' },
    });
  });
});
