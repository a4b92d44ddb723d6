import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { calculateKeten, type KetenDienstverband, type KetenUitkomst } from './index.ts';

function rij(
  van: string,
  tot: string | null,
  meer: Partial<Omit<KetenDienstverband, 'van' | 'tot'>> = {},
): KetenDienstverband {
  return { van: datum(van), tot: tot === null ? null : datum(tot), werkgever: 'Het Erf', ...meer };
}

function reken(peildatum: string, contracten: readonly KetenDienstverband[]) {
  const keten = calculateKeten({ peildatum: datum(peildatum), contracten });
  if (!keten.ok) throw new Error(JSON.stringify(keten.error));
  return keten.value;
}

function uitkomst(peildatum: string, contracten: readonly KetenDienstverband[]): KetenUitkomst {
  return reken(peildatum, contracten).uitkomst;
}

const tweeJaar = [rij('2024-05-01', '2025-04-30'), rij('2025-05-01', '2026-04-30')];

describe('calculateKeten', () => {
  it('S2: counts, gives the last safe day and the day to warn, half a year before', () => {
    expect(uitkomst('2026-03-02', tweeJaar)).toEqual({
      nummer: 2,
      vastVanaf: null,
      laatsteVeiligeEinddatum: '2027-04-30',
      kanTijdelijkVerder: true,
      waarschuwVanaf: '2026-10-30',
      carrousel: false,
      bevindingen: [
        { code: 'ketengrens-nadert', vanaf: '2026-10-30', laatsteDag: '2027-04-30', isBereikt: false },
      ],
      schakels: [
        { van: '2024-05-01', tot: '2025-04-30', werkgever: 'Het Erf', nummer: 1, telt: true },
        { van: '2025-05-01', tot: '2026-04-30', werkgever: 'Het Erf', nummer: 2, telt: true },
      ],
    });
  });

  it('shows every step', () => {
    expect(reken('2026-03-02', tweeJaar).stappen.map(({ code, waarde }) => `${code} ${waarde}`)).toEqual([
      'keten-begint ja',
      'telt-mee ja',
      'aantal-in-keten 2',
      'grens-van-keten 2027-05-01',
      'blijft-tijdelijk ja',
      'laatste-veilige-einddatum 2027-04-30',
      'waarschuw-vanaf 2026-10-30',
      'werkgevers-afgelopen 0',
    ]);
  });

  it('warns half a year before the last temporary one ends', () => {
    const derde = [...tweeJaar, rij('2026-05-01', '2027-04-30')];
    expect(uitkomst('2026-11-01', derde)).toMatchObject({
      nummer: 3,
      kanTijdelijkVerder: false,
      waarschuwVanaf: '2026-10-30',
      bevindingen: [
        { code: 'laatste-tijdelijke-dienstverband', nummer: 3, laatsteDag: '2027-04-30' },
        { code: 'ketengrens-nadert', vanaf: '2026-10-30', laatsteDag: '2027-04-30', isBereikt: true },
      ],
    });
  });

  it('warns half a year before a dienstverband becomes permanent while it runs', () => {
    const lang = [rij('2023-01-01', '2024-12-31'), rij('2025-01-01', '2026-03-31')];
    expect(uitkomst('2025-01-01', lang)).toMatchObject({
      vastVanaf: '2026-01-01',
      laatsteVeiligeEinddatum: '2025-12-31',
      waarschuwVanaf: '2025-06-30',
    });
    expect(uitkomst('2026-01-01', lang)).toMatchObject({ vastVanaf: '2026-01-01', waarschuwVanaf: null });
  });

  it('takes the chain of the last one that began, and shows the others beside it', () => {
    const rijen = [...tweeJaar, rij('2025-09-01', '2026-08-31', { werkgever: 'Stadstuin' })];
    expect(uitkomst('2026-03-02', rijen)).toMatchObject({
      nummer: 1,
      schakels: [
        { nummer: 1, telt: false },
        { nummer: 2, telt: false },
        { werkgever: 'Stadstuin', nummer: 1, telt: true },
      ],
    });
    expect(reken('2026-03-02', rijen).stappen[2]).toMatchObject({ code: 'andere-werkgever', waarde: 'nee' });
  });

  it('says that a gap broke the chain, and only when it is over', () => {
    const eerste = [rij('2020-04-01', '2021-03-31')];
    const opnieuw = [...eerste, rij('2021-10-02', '2022-03-31')];
    expect(reken('2021-10-02', opnieuw).stappen[1]).toMatchObject({ code: 'nieuwe-keten', waarde: 'nee' });
    expect(uitkomst('2021-10-01', eerste).bevindingen.map(({ code }) => code)).not.toContain(
      'keten-doorbroken',
    );
    expect(uitkomst('2021-10-02', eerste).bevindingen).toContainEqual({
      code: 'keten-doorbroken',
      vanaf: '2021-10-02',
    });
  });

  it('R72: names what is outside the rule', () => {
    expect(uitkomst('2026-01-01', [rij('2024-01-01', '2025-12-31', { uitzondering: 'bbl' })])).toMatchObject({
      nummer: 0,
      vastVanaf: null,
      laatsteVeiligeEinddatum: null,
      bevindingen: [{ code: 'uitgezonderd', van: '2024-01-01', uitzondering: 'bbl' }],
      schakels: [{ nummer: null, telt: false }],
    });
  });

  it('a permanent one that ended is no expiry and stays permanent', () => {
    const ooitVast = rij('2020-01-01', '2022-12-31', { soort: 'onbepaalde-tijd' });
    expect(uitkomst('2026-01-01', [ooitVast])).toMatchObject({ vastVanaf: '2020-01-01', carrousel: false });
  });

  it('two employers left by expiry are a carousel', () => {
    const rijen = [
      rij('2022-01-01', '2022-12-31'),
      rij('2023-01-01', '2023-12-31', { werkgever: 'Stadstuin' }),
      rij('2024-01-01', '2024-12-31', { werkgever: 'De Hoek' }),
    ];
    expect(uitkomst('2023-12-31', rijen).carrousel).toBe(false);
    expect(uitkomst('2024-01-01', rijen).bevindingen).toContainEqual({
      code: 'carrousel',
      werkgevers: ['Het Erf', 'Stadstuin'],
    });
    const opgezegd = rijen.map((een) => ({ ...een, redenEinde: 'opzegging' as const }));
    expect(uitkomst('2025-06-01', opgezegd).carrousel).toBe(false);
  });

  it('an own wish to move is no carousel, and counts in the chain like any other job', () => {
    const rijen = [
      rij('2023-01-01', '2023-06-30', { redenEinde: 'overstap' }),
      rij('2023-07-01', '2023-12-31', { redenEinde: 'overstap', werkgever: 'Stadstuin' }),
      rij('2024-01-01', '2024-06-30', { redenEinde: 'overstap', werkgever: 'Stadstuin' }),
    ];
    expect(uitkomst('2025-06-01', rijen)).toMatchObject({ carrousel: false, nummer: 2 });
    const verlopen = rijen.map(({ redenEinde: _, ...rest }) => rest);
    expect(uitkomst('2025-06-01', verlopen).carrousel).toBe(true);
  });

  it('rests on the texts that the chain met', () => {
    const artikelen = (peildatum: string, van: string) =>
      reken(peildatum, [rij(van, '2020-06-30')]).artikelen;
    expect(artikelen('2026-01-01', '2020-01-01')).toEqual(['BW art. 7:668a (Wet arbeidsmarkt in balans)']);
    expect(artikelen('2019-12-31', '2019-01-01')).toEqual(['BW art. 7:668a']);
    expect(artikelen('2020-01-01', '2015-06-30')).toEqual([
      'BW art. 7:668a (Wet arbeidsmarkt in balans)',
      'BW art. 7:668a',
      'Wet werk en zekerheid art. XXIIe(2)',
    ]);
  });

  it('refuses a reference date before the text was read', () => {
    expect(calculateKeten({ peildatum: datum('2015-06-30'), contracten: [] })).toEqual({
      ok: false,
      error: {
        code: 'periode-niet-gelezen',
        norm: 'keten',
        peildatum: '2015-06-30',
        dichtstbij: { van: '2015-07-01', tot: '2020-01-01' },
      },
    });
  });

  it('names every row that cannot be, at once', () => {
    const contracten = [
      rij('2024-01-01', '2023-12-31'),
      tweeJaar[0] ?? rij('2024-05-01', null),
      rij('2025-01-01', '2024-01-01'),
    ];
    expect(calculateKeten({ peildatum: datum('2026-01-01'), contracten })).toEqual({
      ok: false,
      error: {
        code: 'ongeldige-invoer',
        fouten: [
          { pad: 'contracten[0].tot', code: 'tot-voor-van' },
          { pad: 'contracten[2].tot', code: 'tot-voor-van' },
        ],
      },
    });
  });

  it('without any, nothing counts', () => {
    expect(uitkomst('2026-01-01', [])).toMatchObject({ nummer: 0, vastVanaf: null, bevindingen: [] });
  });
});
