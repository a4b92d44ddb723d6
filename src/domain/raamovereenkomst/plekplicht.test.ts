import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { checkPlekplicht } from './index.ts';

const afspraak = { geldig: { van: datum('2019-01-01'), tot: null }, minimaal: 1, bron: 'Bezoek Almere 2019' };

describe('checkPlekplicht', () => {
  it('R78: a provider without a sheltered place is a warning', () => {
    expect(checkPlekplicht({ peildatum: datum('2019-04-15'), aantal: 0, afspraak })).toMatchObject({
      value: {
        uitkomst: { voldoet: false, tekort: 1 },
        waarschuwingen: [{ code: 'te-weinig-beschutte-plekken', merk: 'S' }],
        bronnen: [{ vindplaats: 'Bezoek Almere 2019', merk: 'S' }],
      },
    });
  });

  it('one is enough, more is too', () => {
    for (const aantal of [1, 4]) {
      expect(checkPlekplicht({ peildatum: datum('2026-03-02'), aantal, afspraak })).toMatchObject({
        value: { uitkomst: { voldoet: true, tekort: 0 }, waarschuwingen: [] },
      });
    }
  });

  it('refuses a day before it was agreed', () => {
    expect(checkPlekplicht({ peildatum: datum('2018-12-31'), aantal: 0, afspraak })).toMatchObject({
      error: { code: 'periode-niet-gelezen', norm: 'plekplicht' },
    });
  });
});
