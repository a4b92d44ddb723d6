import { describe, expect, it } from 'vitest';
import { addDagen, addMaanden, datum } from '#domain/shared/index.ts';
import {
  type DienstverbandGegevens,
  determineRedenEinde,
  findLokaleEis,
  findLopend,
  type LokaleEis,
  listAfgelopenWerkgevers,
  listBevindingen,
  type RedenEinde,
} from './index.ts';

const almere: LokaleEis = {
  geldig: { van: datum('2019-01-01'), tot: null },
  minimaleUren: '28',
  minimaleMaanden: 12,
  hard: false,
  bron: 'Almere, aanpak beschut werk 2019',
};

function dienstverband(
  maanden: number,
  uren: string,
  meer: Partial<DienstverbandGegevens> = {},
): DienstverbandGegevens {
  const van = datum('2026-03-02');
  return {
    soort: 'bepaalde-tijd',
    periode: { van, tot: addMaanden(van, maanden) },
    werkgever: 'Het Erf',
    uren,
    isOpvolger: false,
    uitzondering: null,
    proeftijdMaanden: 0,
    ...meer,
  };
}

function codes(
  nieuw: DienstverbandGegevens,
  context: {
    lokaleEis?: LokaleEis | null;
    heeftAanvaardeAfwijking?: boolean;
    eerder?: DienstverbandGegevens[];
  } = {},
): string[] {
  const { lokaleEis = almere, heeftAanvaardeAfwijking = false, eerder = [] } = context;
  return [...listBevindingen(nieuw, { lokaleEis, heeftAanvaardeAfwijking, eerder })].map(
    ({ code, ernst }) => `${code} ${ernst}`,
  );
}

describe('lokale eis', () => {
  it('R77: 12 months and 28 hours is right', () => {
    expect(codes(dienstverband(12, '28'))).toEqual(['aanzegging-uiterlijk let-op']);
  });

  it('R77: 11 months or 27 hours asks for a reason', () => {
    expect(codes(dienstverband(11, '28'))).toContain('maanden-onder-lokale-eis reden-nodig');
    expect(codes(dienstverband(12, '27'))).toContain('uren-onder-lokale-eis reden-nodig');
  });

  it('S8: both findings come together, with both values', () => {
    const bevindingen = [
      ...listBevindingen(dienstverband(9, '24'), {
        lokaleEis: almere,
        heeftAanvaardeAfwijking: false,
        eerder: [],
      }),
    ];
    expect(bevindingen.slice(0, 2)).toEqual([
      {
        code: 'maanden-onder-lokale-eis',
        waarde: 9,
        eis: 12,
        bron: almere.bron,
        ernst: 'reden-nodig',
        veld: 'laatsteDag',
      },
      {
        code: 'uren-onder-lokale-eis',
        waarde: '24',
        eis: '28',
        bron: almere.bron,
        ernst: 'reden-nodig',
        veld: 'uren',
      },
    ]);
  });

  it('a hard rule refuses, unless a deviation was accepted for the person', () => {
    const hard = { ...almere, hard: true };
    expect(codes(dienstverband(12, '27'), { lokaleEis: hard })).toContain('uren-onder-lokale-eis weigert');
    expect(codes(dienstverband(12, '27'), { lokaleEis: hard, heeftAanvaardeAfwijking: true })).toContain(
      'uren-onder-lokale-eis reden-nodig',
    );
  });

  it('is the one in force on the first day, or none', () => {
    const oud = {
      ...almere,
      geldig: { van: datum('2015-01-01'), tot: datum('2019-01-01') },
      minimaleUren: '24',
    };
    expect(findLokaleEis([oud, almere], datum('2018-12-31'))).toBe(oud);
    expect(findLokaleEis([oud, almere], datum('2019-01-01'))).toBe(almere);
    expect(findLokaleEis([oud, almere], datum('2014-12-31'))).toBeUndefined();
    expect(codes(dienstverband(3, '8'), { lokaleEis: null })).toEqual([]);
  });

  it('a permanent job is never too short', () => {
    const vast = dienstverband(12, '28', {
      soort: 'onbepaalde-tijd',
      periode: { van: datum('2026-03-02'), tot: null },
    });
    expect(codes(vast)).toEqual([]);
  });
});

describe('bevindingen on chain and trial period', () => {
  const eerder = [
    dienstverband(12, '28', { periode: { van: datum('2024-05-01'), tot: datum('2025-05-01') } }),
    dienstverband(12, '28', { periode: { van: datum('2025-05-01'), tot: datum('2026-05-01') } }),
  ];
  const derde = (tot: string) =>
    dienstverband(12, '28', { periode: { van: datum('2026-05-01'), tot: addDagen(datum(tot), 1) } });

  it('S2: 12 months is the last temporary one, 13 months is permanent by the rule', () => {
    expect(codes(derde('2027-04-30'), { eerder })).toEqual([
      'laatste-tijdelijke-dienstverband let-op',
      'aanzegging-uiterlijk let-op',
    ]);
    expect(codes(derde('2027-05-31'), { eerder })).toEqual([
      'vast-volgens-ketenregel let-op',
      'aanzegging-uiterlijk let-op',
    ]);
  });

  it('a chain from before 1 July 2015 asks a jurist to look', () => {
    const oud = dienstverband(12, '28', { periode: { van: datum('2015-01-01'), tot: datum('2026-01-01') } });
    expect(codes(derde('2027-04-30'), { eerder: [oud] })).toEqual([
      'vast-volgens-ketenregel let-op',
      'keten-toetsen let-op',
      'aanzegging-uiterlijk let-op',
    ]);
  });

  it('R74: refuses a trial period that is too long', () => {
    expect(codes(dienstverband(6, '28', { proeftijdMaanden: 1 }), { lokaleEis: null })).toContain(
      'proeftijd-te-lang weigert',
    );
    expect(codes(dienstverband(12, '28', { proeftijdMaanden: 1 }))).not.toContain(
      'proeftijd-te-lang weigert',
    );
  });
});

describe('carrousel', () => {
  const feit = (werkgever: string, van: string, tot: string, redenEinde: RedenEinde | null = 'verloop') => ({
    werkgever,
    periode: { van: datum(van), tot: datum(tot) },
    redenEinde,
  });
  const peildatum = datum('2026-03-02');

  it('two employers left by expiry', () => {
    const feiten = [feit('A', '2022-01-01', '2023-01-01'), feit('B', '2023-02-01', '2025-02-01')];
    expect(listAfgelopenWerkgevers(feiten, peildatum)).toEqual(['A', 'B']);
    expect(listAfgelopenWerkgevers(feiten, datum('2025-01-31'))).toEqual(['A']);
  });

  it('a job that ran out counts without a recorded reason', () => {
    const feiten = [feit('A', '2022-01-01', '2023-01-01'), feit('B', '2023-02-01', '2025-02-01', null)];
    expect(listAfgelopenWerkgevers(feiten, peildatum)).toEqual(['A', 'B']);
  });

  it('an extension at the same employer or another ending is none', () => {
    const verlengd = [feit('A', '2022-01-01', '2023-01-01'), feit('A', '2023-01-01', '2024-01-01')];
    expect(listAfgelopenWerkgevers(verlengd, peildatum)).toEqual(['A']);
    const verder = [...verlengd, feit('B', '2024-01-01', '2025-01-01', 'volgende-stap')];
    expect(listAfgelopenWerkgevers(verder, peildatum)).toEqual(['A']);
    const overgestapt = [...verlengd, feit('B', '2024-01-01', '2025-01-01', 'overstap')];
    expect(listAfgelopenWerkgevers(overgestapt, peildatum)).toEqual(['A']);
  });
});

describe('determineRedenEinde', () => {
  const feit = { periode: { van: datum('2025-01-01'), tot: datum('2026-01-01') }, redenEinde: null };

  it('is what was recorded, or verloop once the time is over', () => {
    expect(determineRedenEinde(feit, datum('2025-12-31'))).toBeNull();
    expect(determineRedenEinde(feit, datum('2026-01-01'))).toBe('verloop');
    expect(determineRedenEinde({ ...feit, redenEinde: 'opzegging' }, datum('2026-01-01'))).toBe('opzegging');
  });
});

describe('findLopend', () => {
  it('is the running job that started last', () => {
    const eerste = { periode: { van: datum('2025-01-01'), tot: datum('2026-01-01') } };
    const tweede = { periode: { van: datum('2025-06-01'), tot: null } };
    expect(findLopend([tweede, eerste], datum('2025-07-01'))).toBe(tweede);
    expect(findLopend([tweede, eerste], datum('2025-03-01'))).toBe(eerste);
    expect(findLopend([eerste], datum('2026-01-01'))).toBeUndefined();
  });
});
