import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { calculateEerstePaasdag, calculateKoningsdag, findGeenWerkdag, listFeestdagen } from './feestdag.ts';

describe('feestdagen', () => {
  it.each([
    [2015, '2015-04-05'],
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [1818, '1818-03-22'],
  ])('Easter Sunday of %s is %s', (jaar, dag) => {
    expect(calculateEerstePaasdag(jaar)).toBe(dag);
  });

  it('moves Koningsdag from Sunday to Saturday', () => {
    expect(calculateKoningsdag(2014)).toBe('2014-04-26');
    expect(calculateKoningsdag(2025)).toBe('2025-04-26');
    expect(calculateKoningsdag(2026)).toBe('2026-04-27');
  });

  it('lists the holidays of 2026 as the calendar has them', () => {
    expect(listFeestdagen(2026).map(({ dag, feestdag }) => `${dag} ${feestdag}`)).toEqual([
      '2026-01-01 nieuwjaarsdag',
      '2026-04-03 goede-vrijdag',
      '2026-04-06 tweede-paasdag',
      '2026-04-27 koningsdag',
      '2026-05-05 bevrijdingsdag',
      '2026-05-14 hemelvaartsdag',
      '2026-05-25 tweede-pinksterdag',
      '2026-12-25 eerste-kerstdag',
      '2026-12-26 tweede-kerstdag',
    ]);
  });

  it('finds in 2015–2030 exactly the holidays of the list', () => {
    for (let jaar = 2015; jaar <= 2030; jaar += 1) {
      const gevonden = Array.from({ length: 366 }, (_, n) => addDagen(datum(`${jaar}-01-01`), n)).filter(
        (dag) => dag.startsWith(`${jaar}`) && findGeenWerkdag(dag)?.soort === 'feestdag',
      );
      expect(gevonden).toEqual([...new Set(listFeestdagen(jaar).map(({ dag }) => dag))]);
    }
  });

  it('says why a day is closed', () => {
    expect(findGeenWerkdag(datum('2026-02-28'))).toEqual({ soort: 'zaterdag' });
    expect(findGeenWerkdag(datum('2026-03-01'))).toEqual({ soort: 'zondag' });
    expect(findGeenWerkdag(datum('2026-04-27'))).toEqual({ soort: 'feestdag', feestdag: 'koningsdag' });
    expect(findGeenWerkdag(datum('2026-05-15'))).toMatchObject({ soort: 'gelijkgestelde-dag' });
    expect(findGeenWerkdag(datum('2026-03-02'))).toBeNull();
  });
});
