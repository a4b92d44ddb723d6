import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, addMaanden, datum } from '#domain/shared/index.ts';
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
  const lijst = listKetens(schakels, datum(peildatum));
  if (!lijst.ok) throw new Error(lijst.error.code);
  return lijst.value;
}

function jaar(j: number, meer: Partial<Schakel> = {}): Schakel {
  return schakel(`${j}-01-01`, `${j}-12-31`, meer);
}

describe('keten', () => {
  it('R66: under the 24-month limit the third year contract is permanent from 1-1-2018', () => {
    expect(ketens([jaar(2016), jaar(2017)])[0]).toMatchObject({ nummer: 2, vastVanaf: null });
    expect(ketens([jaar(2016), jaar(2017), jaar(2018)])).toMatchObject([
      { nummer: 3, limietMaanden: 24, vastVanaf: '2018-01-01', reden: 'duur' },
    ]);
  });

  it('R67: three year contracts from 2023 stay fixed, the fourth is permanent', () => {
    expect(ketens([jaar(2023), jaar(2024), jaar(2025)])).toMatchObject([
      { nummer: 3, limietMaanden: 36, vastVanaf: null, laatsteVeiligeEinddatum: null },
    ]);
    expect(ketens([jaar(2023), jaar(2024), jaar(2025), jaar(2026)])).toMatchObject([
      { nummer: 4, vastVanaf: '2026-01-01', reden: 'aantal' },
    ]);
  });

  it('R68: 24 months and then 15 is permanent after 36 months', () => {
    const lang = schakel('2023-01-01', '2024-12-31');
    expect(ketens([lang, schakel('2025-01-01', '2026-03-31')])).toMatchObject([
      { nummer: 2, limietMaanden: 36, vastVanaf: '2026-01-01', reden: 'duur' },
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
    expect(ketens(vier)).toMatchObject([{ nummer: 4, vastVanaf: '2025-07-01', reden: 'aantal' }]);
  });

  it('R71: a successor for the same work counts on, with a check by a jurist', () => {
    const opvolger = jaar(2025, { werkgever: 'Stadstuin', isOpvolger: true });
    expect(ketens([jaar(2024), opvolger])).toMatchObject([
      { nummer: 2, waarschuwingen: ['opvolgend-werkgeverschap-toetsen'] },
    ]);
    expect(ketens([jaar(2024), jaar(2025, { werkgever: 'Stadstuin' })])).toHaveLength(2);
  });

  it.each(['bbl', 'jeugd'] as const)('R72: %s makes no chain', (uitzondering) => {
    expect(ketens([jaar(2024, { uitzondering }), jaar(2025)])).toMatchObject([{ nummer: 1 }]);
  });

  it('the limit is the one in force on the day the chain passes it', () => {
    const passeertIn2019 = [schakel('2017-12-31', '2018-12-30'), schakel('2018-12-31', '2020-06-30')];
    expect(ketens(passeertIn2019)).toMatchObject([{ limietMaanden: 24, vastVanaf: '2019-12-31' }]);
    const passeertIn2020 = [schakel('2018-01-01', '2018-12-31'), schakel('2019-01-01', '2020-06-30')];
    expect(ketens(passeertIn2020)).toMatchObject([
      { limietMaanden: 36, vastVanaf: null, waarschuwingen: ['overgangsrecht-toetsen'] },
    ]);
  });

  it('gaps count, and a limit passed in a gap makes the next job permanent from its start', () => {
    const metGat = [
      schakel('2021-01-01', '2021-12-31'),
      schakel('2022-03-01', '2023-10-31'),
      schakel('2024-02-01', '2024-06-30'),
    ];
    expect(ketens(metGat)).toMatchObject([{ nummer: 3, vastVanaf: '2024-02-01', reden: 'duur' }]);
  });

  it('one long job is no chain, and one short extension after it stays fixed', () => {
    const lang = schakel('2021-01-01', '2024-12-31');
    expect(ketens([lang])).toMatchObject([{ nummer: 1, vastVanaf: null, laatsteVeiligeEinddatum: null }]);
    expect(ketens([lang, schakel('2025-01-01', '2025-03-31')])).toMatchObject([
      { vastVanaf: null, waarschuwingen: ['korte-verlenging-toetsen'] },
    ]);
    expect(ketens([lang, schakel('2025-01-01', '2025-04-01')])).toMatchObject([{ vastVanaf: '2025-01-01' }]);
  });

  it('an agreed permanent job says so', () => {
    expect(ketens([jaar(2024), schakel('2025-01-01', null)])).toMatchObject([
      { vastVanaf: '2025-01-01', reden: 'onbepaald-overeengekomen' },
    ]);
  });

  it('leaves out jobs that start after the reference date', () => {
    expect(ketens([jaar(2025), jaar(2026)], '2025-12-31')).toMatchObject([{ nummer: 1 }]);
  });

  it('refuses a chain that starts before the text was read', () => {
    expect(listKetens([schakel('2015-06-30', '2016-06-29')], datum('2026-01-01'))).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', gelezenVan: '2015-07-01' },
    });
  });
});

describe('Milan (S2)', () => {
  const milan = [schakel('2024-05-01', '2025-04-30'), schakel('2025-05-01', '2026-04-30')];

  it('is at number 2 and can end a third job safely on 30 April 2027', () => {
    expect(ketens(milan, '2026-03-02')).toMatchObject([
      { nummer: 2, vastVanaf: null, laatsteVeiligeEinddatum: '2027-04-30' },
    ]);
  });

  it('a third job of 12 months is the last temporary one, 13 months is permanent', () => {
    expect(previewKeten(milan, schakel('2026-05-01', '2027-04-30'))).toMatchObject({
      value: { nummer: 3, vastVanaf: null, laatsteVeiligeEinddatum: null },
    });
    expect(previewKeten(milan, schakel('2026-05-01', '2027-05-31'))).toMatchObject({
      value: { nummer: 3, vastVanaf: '2027-05-01', reden: 'duur' },
    });
  });
});

describe('laws of the chain', () => {
  const keten = fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 150 })), {
    minLength: 1,
    maxLength: 3,
  });

  it('ending on the last safe day stays fixed-term, a day later does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), keten, (start, duren) => {
        let van = addDagen(datum('2020-01-01'), start);
        const schakels: Schakel[] = [];
        for (const [maanden, gat] of duren) {
          const tot = addMaanden(van, maanden);
          schakels.push({ ...schakel('2020-01-01', '2020-12-31'), periode: { van, tot } });
          van = addDagen(tot, gat);
        }
        const laatste = ketens(schakels, '2040-01-01').at(-1);
        const veilig = laatste?.laatsteVeiligeEinddatum ?? null;
        const aansluitend = schakels.at(-1)?.periode.tot ?? null;
        if (veilig === null || aansluitend === null) return;
        const volgende = (einde: string) =>
          previewKeten(schakels, {
            ...schakel(aansluitend, '2099-01-01'),
            periode: { van: aansluitend, tot: datum(einde) },
          });
        expect(volgende(addDagen(veilig, 1))).toMatchObject({ value: { vastVanaf: null } });
        expect(volgende(addDagen(veilig, 2))).toMatchObject({ value: { vastVanaf: addDagen(veilig, 1) } });
      }),
    );
  });
});
