import { expect, it } from 'vitest';
import { listOnbekend, PLEK_GEGEVENS, type PlekBekend } from './index.ts';

const NIETS: PlekBekend = {
  ...{ omschrijving: '', postcode: null, urenMin: null, urenMax: null, begeleiding: null },
  ...{ permanentToezicht: null, begeleider: '', aanpassingen: null, omgeving: null, opzet: null },
  ...{ groepsgrootte: null, begintijd: '', prijs: null },
};
const ALLES: PlekBekend = {
  ...{ omschrijving: 'Planten water geven.', postcode: '1315', urenMin: '16', urenMax: '28' },
  ...{ begeleiding: 'licht', permanentToezicht: false, begeleider: 'Petra', aanpassingen: [], omgeving: [] },
  ...{ opzet: 'groep', groepsgrootte: 6, begintijd: '9 uur', prijs: 0 },
};

it('a place of which nothing is recorded misses everything', () => {
  expect(listOnbekend(NIETS)).toEqual(PLEK_GEGEVENS);
});

it('no adaptations, no supervision and no price are known', () => {
  expect(listOnbekend(ALLES)).toEqual([]);
});

it('half of the hours is no hours', () => {
  expect(listOnbekend({ ...ALLES, urenMax: null, begintijd: '' })).toEqual(['uren', 'begintijd']);
});
