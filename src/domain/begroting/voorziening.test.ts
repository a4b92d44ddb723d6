import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import {
  type Begrotingsregel,
  calculateBegrootPerPlek,
  calculateBudgetdeel,
  calculatePerPlek,
  calculateVoorziening,
  type Jaargegevens,
  type Kostenpost,
} from './index.ts';

const [JANUARI, MAART] = [datum('2026-01-01'), datum('2026-03-01')];

function regel(anders: Partial<Begrotingsregel>): Begrotingsregel {
  return {
    voorziening: 'beschut-werk',
    onderdeel: 'begeleiding',
    geldbron: 'participatiebudget',
    bedrag: '365000.00',
    plekken: 100,
    ...anders,
  };
}

function post(anders: Partial<Kostenpost>): Kostenpost {
  return {
    soort: 'werkelijk',
    voorziening: 'beschut-werk',
    onderdeel: 'begeleiding',
    geldbron: 'participatiebudget',
    van: JANUARI,
    tot: MAART,
    bedrag: '50000.00',
    vorm: 'stichting',
    ...anders,
  };
}

/** Ten jobs without end and two that stop on 1 April. */
const JAAR: Jaargegevens = {
  jaar: 2026,
  begroting: [regel({})],
  posten: [post({})],
  werk: [
    { van: datum('2025-01-01'), tot: null, vorm: 'stichting', aantal: 10 },
    { van: datum('2025-01-01'), tot: datum('2026-04-01'), vorm: 'zorg-of-welzijn', aantal: 2 },
  ],
  subsidies: [],
};

describe('a budget that is earmarked', () => {
  // € 10 a place a day: 10 × 306 days and 2 × 31 days = 3122 days → 31.220
  it('forecasts running jobs at the budget per place, from the first day that is not booked', () => {
    const beeld = calculateVoorziening(JAAR, 'beschut-werk');
    expect(beeld?.onderdelen.map(({ onderdeel, grondslag }) => [onderdeel, grondslag])).toEqual([
      ['begeleiding', 'lopend-werk'],
    ]);
    expect(beeld?.totaal).toEqual({
      begroot: '365000.00',
      werkelijk: '50000.00',
      verplicht: '31220.00',
      prognose: '81220.00',
      ruimte: '283780.00',
    });
  });

  it('lets what was entered as promised go first', () => {
    const afspraak = post({ soort: 'verplicht', tot: datum('2027-01-01'), bedrag: '36500.00' });
    const beeld = calculateVoorziening({ ...JAAR, posten: [...JAAR.posten, afspraak] }, 'beschut-werk');
    expect(beeld?.onderdelen[0]?.grondslag).toBe('ingevuld');
    expect(beeld?.totaal.verplicht).toBe('30600.00');
  });

  it('takes the wage cost subsidy from what was established, and only that', () => {
    const van = datum('2025-06-01');
    const subsidies = [
      { van, tot: null, bedrag: '18250.00', overDagen: 365, aantal: 3 },
      { van, tot: datum('2026-03-02'), bedrag: '36500.00', overDagen: 365, aantal: 1 },
    ];
    const lks = { onderdeel: 'loonkostensubsidie' } as const;
    const beeld = calculateVoorziening(
      { ...JAAR, subsidies, begroting: [...JAAR.begroting, regel(lks)], posten: [post({}), post(lks)] },
      'beschut-werk',
    );
    expect(beeld?.onderdelen.map(({ grondslag }) => grondslag)).toEqual(['subsidies', 'lopend-werk']);
    // 3 × € 50 × 306 days and € 100 × 1 day
    expect(beeld?.onderdelen[0]?.berekening.uitkomst.verplicht).toBe('46000.00');
    const onbekend = calculateVoorziening({ ...JAAR, subsidies: null, posten: [post(lks)] }, 'beschut-werk');
    expect(onbekend?.onderdelen[0]).toMatchObject({ onderdeel: 'loonkostensubsidie', grondslag: 'onbekend' });
  });

  it('takes off what the State pays', () => {
    const rijk = { onderdeel: 'rijksbijdrage', bedrag: '36500.00' } as const;
    const beeld = calculateVoorziening(
      { ...JAAR, begroting: [...JAAR.begroting, regel(rijk)], posten: [...JAAR.posten, post(rijk)] },
      'beschut-werk',
    );
    expect(beeld?.totaal).toEqual({
      begroot: '328500.00',
      werkelijk: '13500.00',
      verplicht: '28098.00',
      prognose: '41598.00',
      ruimte: '286902.00',
    });
  });

  it('is unknown as soon as one part is, and says which', () => {
    const zonderPlekken = regel({ onderdeel: 'overhead', bedrag: '1000.00', plekken: null });
    const beeld = calculateVoorziening(
      { ...JAAR, begroting: [...JAAR.begroting, zonderPlekken] },
      'beschut-werk',
    );
    expect(beeld?.onderdelen.map(({ grondslag }) => grondslag)).toEqual(['lopend-werk', 'onbekend']);
    expect(beeld?.totaal).toMatchObject({
      begroot: '366000.00',
      verplicht: null,
      prognose: null,
      ruimte: null,
    });
  });

  it('of another facility does not follow the jobs in beschut werk, and without anything is not there', () => {
    const dag = calculateVoorziening(
      { ...JAAR, begroting: [regel({ voorziening: 'dagbesteding' })] },
      'dagbesteding',
    );
    expect(dag?.onderdelen[0]?.grondslag).toBe('onbekend');
    expect(calculateVoorziening(JAAR, 'overig')).toBeUndefined();
  });
});

describe('costs of a place', () => {
  // 59 booked days: stichting 590 place days, zorg 118, together 708
  it('are what was booked, over the days that places were taken, for a whole year', () => {
    const overhead = post({ onderdeel: 'overhead', bedrag: '7080.00', vorm: null });
    const rijk = post({ onderdeel: 'rijksbijdrage', bedrag: '14160.00', vorm: null });
    const [stichting, totaal, ...rest] = calculatePerPlek({
      ...JAAR,
      posten: [post({ bedrag: '11800.00' }), overhead, rijk],
    });
    expect(rest).toEqual([]);
    // 11.800 × 365 / 590 = 7.300
    expect(stichting).toEqual({
      vorm: 'stichting',
      plekken: '10.00',
      delen: [{ onderdeel: 'begeleiding', bedrag: '7300.00' }],
      bruto: '7300.00',
      netto: null,
    });
    // 11.800 × 365 / 708 = 6.083,33; 7.080 × 365 / 708 = 3.650; 14.160 × 365 / 708 = 7.300
    expect(totaal).toEqual({
      vorm: 'totaal',
      plekken: '12.00',
      delen: [
        { onderdeel: 'begeleiding', bedrag: '6083.33' },
        { onderdeel: 'overhead', bedrag: '3650.00' },
        { onderdeel: 'rijksbijdrage', bedrag: '7300.00' },
      ],
      bruto: '9733.33',
      netto: '2433.33',
    });
  });

  it('are not there without places or without posts', () => {
    expect(calculatePerPlek({ ...JAAR, werk: [] })).toEqual([]);
    expect(calculatePerPlek({ ...JAAR, posten: [] })).toEqual([]);
  });

  it('have a budget when every part knows its number of places', () => {
    const rijk = regel({ onderdeel: 'rijksbijdrage', bedrag: '1.00' });
    const begroting = [regel({}), regel({ onderdeel: 'overhead', bedrag: '1000.00', plekken: 30 }), rijk];
    expect(calculateBegrootPerPlek(begroting)).toBe('3683.33');
    expect(calculateBegrootPerPlek([...begroting, regel({ plekken: null })])).toBeNull();
    expect(calculateBegrootPerPlek([rijk])).toBeNull();
  });
});

describe('the whole budget', () => {
  it('shows the part that is used, and what is left for each of the others', () => {
    expect(calculateBudgetdeel('8900000.00', '510000.00', 7000)).toEqual({
      gebruikt: '510000.00',
      deel: '0.0573',
      rest: '8390000.00',
      perMens: '1198.57',
    });
    expect(calculateBudgetdeel('8900000.00', '510000.00', null).perMens).toBeNull();
  });
});
