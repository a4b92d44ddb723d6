import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import {
  createOpenbareWaarde,
  createOpenbareWaardeZonder,
  determineOpenbarePeildatum,
  findVorigMaandeinde,
  mergeKleinAantal,
} from './index.ts';

describe('public figures', () => {
  it('are for month ends only', () => {
    const vandaag = datum('2026-03-02');
    expect(determineOpenbarePeildatum(datum('2026-02-28'), vandaag)).toEqual({ soort: 'maandeinde' });
    expect(determineOpenbarePeildatum(datum('2026-03-02'), vandaag)).toEqual({
      soort: 'geen-maandeinde',
      vorig: '2026-02-28',
      volgend: '2026-03-31',
    });
    expect(determineOpenbarePeildatum(datum('2026-12-31'), vandaag)).toEqual({ soort: 'toekomst' });
    expect(determineOpenbarePeildatum(datum('2026-03-31'), datum('2026-03-31'))).toEqual({
      soort: 'maandeinde',
    });
  });

  it('the newest is the last month end that has passed', () => {
    expect(findVorigMaandeinde(datum('2026-03-02'))).toBe('2026-02-28');
    expect(findVorigMaandeinde(datum('2024-03-30'))).toBe('2024-02-29');
    expect(findVorigMaandeinde(datum('2026-02-28'))).toBe('2026-02-28');
  });

  it('carry status, definition, date and source', () => {
    const herkomst = {
      soort: 'register',
      definitie: 'werkzaam',
      peildatum: datum('2026-02-28'),
      bron: 'Register Almere',
    } as const;
    expect(createOpenbareWaarde(73, herkomst)).toEqual({ waarde: 73, status: 'bekend', ...herkomst });
    expect(createOpenbareWaarde(null, herkomst)).toEqual({ waarde: null, status: 'onbekend', ...herkomst });
    expect(createOpenbareWaardeZonder('beschermd', herkomst)).toMatchObject({
      waarde: null,
      status: 'beschermd',
    });
  });

  it('R110: 3 people is "minder dan 5", and so is nobody', () => {
    expect(mergeKleinAantal(3)).toEqual({ soort: 'minder-dan', grens: 5 });
    expect(mergeKleinAantal(0)).toEqual({ soort: 'minder-dan', grens: 5 });
    expect(mergeKleinAantal(5)).toEqual({ soort: 'exact', aantal: 5 });
  });
});
