import { describe, expect, it, test } from 'vitest';
import { datum, type Periode } from '#domain/shared/index.ts';
import {
  canDeelafspraakHandeling,
  countTerug,
  type DeelafspraakHandeling,
  determineDeelafspraakStand,
  determineOpenstelling,
  intersectPerioden,
} from './index.ts';

function periode(van: string, tot: string | null): Periode {
  return { van: datum(van), tot: tot === null ? null : datum(tot) };
}

test.each([
  ['aangeboden', '2026-06-01', 'aangeboden'],
  ['geweigerd', '2026-06-01', 'geweigerd'],
  ['aanvaard', '2025-12-31', 'komt'],
  ['aanvaard', '2026-01-01', 'loopt'],
  ['aanvaard', '2026-12-31', 'loopt'],
  ['aanvaard', '2027-01-01', 'voorbij'],
] as const)('%s stands on %s as %s', (status, dag, stand) => {
  const afspraak = { status, periode: periode('2026-01-01', '2027-01-01') };
  expect(determineDeelafspraakStand(afspraak, datum(dag))).toBe(stand);
});

const WIE: Readonly<Record<DeelafspraakHandeling, readonly string[]>> = {
  aanvaarden: ['aangeboden partner'],
  weigeren: ['aangeboden partner'],
  intrekken: ['aangeboden eigenaar'],
  beeindigen: ['komt eigenaar', 'komt partner', 'loopt eigenaar', 'loopt partner'],
};

test.each(['aanvaarden', 'weigeren', 'intrekken', 'beeindigen'] as const)(
  'whose act it is: %s',
  (handeling) => {
    const standen = ['aangeboden', 'komt', 'loopt', 'voorbij', 'geweigerd', 'ingetrokken'] as const;
    const mag = standen.flatMap((stand) =>
      (['eigenaar', 'partner'] as const)
        .filter((kant) => canDeelafspraakHandeling(stand, kant, handeling))
        .map((kant) => `${stand} ${kant}`),
    );
    expect(mag).toEqual(WIE[handeling]);
  },
);

describe('a share inside its agreement', () => {
  it.each([
    [periode('2026-01-01', null), periode('2026-03-02', null), periode('2026-03-02', null)],
    [periode('2026-01-01', '2026-07-01'), periode('2026-03-02', null), periode('2026-03-02', '2026-07-01')],
    [
      periode('2026-01-01', '2026-07-01'),
      periode('2025-03-02', '2026-05-01'),
      periode('2026-01-01', '2026-05-01'),
    ],
    [periode('2026-01-01', '2026-07-01'), periode('2026-07-01', null), undefined],
  ])('%j and %j', (a, b, beide) => {
    expect(intersectPerioden(a, b)).toEqual(beide);
    expect(intersectPerioden(b, a)).toEqual(beide);
  });
});

describe('own residents first', () => {
  const vraag = { aantal: 2, vrij: 3, laatsteRonde: 4, eigenWachtenden: 0, reden: '' };

  it('seats open after a round when nobody waits for them', () => {
    expect(determineOpenstelling(vraag)).toEqual({ ok: true, value: { ronde: 4, reden: '' } });
  });

  it.each([{ laatsteRonde: null }, { eigenWachtenden: 1 }])('%j asks a reason', (anders) => {
    expect(determineOpenstelling({ ...vraag, ...anders })).toMatchObject({ error: { code: 'reden-nodig' } });
    expect(determineOpenstelling({ ...vraag, ...anders, reden: 'Genoeg over' })).toEqual({
      ...{ ok: true, value: { ronde: null, reden: 'Genoeg over' } },
    });
  });

  it('not more than are free, whatever the reason', () => {
    expect(determineOpenstelling({ ...vraag, aantal: 4, reden: 'x' })).toEqual({
      ...{ ok: false, error: { code: 'te-weinig-vrij', vrij: 3 } },
    });
  });
});

it('takes back no seat on which somebody of the partner sits', () => {
  expect(countTerug({ gereserveerd: 3, bezet: 1 })).toBe(2);
  expect(countTerug({ gereserveerd: 1, bezet: 2 })).toBe(0);
});
