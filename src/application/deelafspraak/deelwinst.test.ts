import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { BELEID_VERSIES } from '#domain/voorrang/index.ts';
import { calculateDeelwinst, type Regiomarkt } from './calculateDeelwinst.ts';
import { protectDeelwinst } from './protectDeelwinst.ts';
import type { GemeenteDeelwinst } from './regio.ts';

const [beleid] = BELEID_VERSIES;
if (beleid === undefined) throw new Error('no policy');
const REGELS = {
  beleid,
  lot: 'regio',
  sha256: (tekst: string) => createHash('sha256').update(tekst).digest(),
};

const GEMEENTEN = ['GM0034', 'GM0303', 'GM0995'];
const PLEKKEN = ['pa', 'pb', 'pc', 'pd', 'pe'];
const DAGEN = ['2019-01-07', '2020-02-03', '2021-03-08', '2022-04-04'];

const regioArb: fc.Arbitrary<Regiomarkt> = fc.record({
  personen: fc
    .array(
      fc.record({
        gemeente: fc.constantFrom(...GEMEENTEN),
        keuzes: fc.shuffledSubarray(PLEKKEN),
        vaststellingOp: fc.constantFrom(...DAGEN).map(datum),
      }),
      { maxLength: 12 },
    )
    .map((rijen) => rijen.map((rij, i) => ({ id: `k${i}`, ...rij }))),
  plekken: fc
    .array(fc.record({ gemeente: fc.constantFrom(...GEMEENTEN), vrij: fc.nat(2) }), {
      minLength: PLEKKEN.length,
      maxLength: PLEKKEN.length,
    })
    .map((rijen) => rijen.map((rij, i) => ({ id: PLEKKEN[i] ?? '', ...rij }))),
});

function sum(
  rijen: readonly GemeenteDeelwinst[],
  veld: Exclude<keyof GemeenteDeelwinst, 'gemeente'>,
): number {
  return rijen.reduce((som, rij) => som + rij[veld], 0);
}

describe('what sharing places brings', () => {
  it('P17 makes nobody worse off, whatever the region; what is lent is borrowed', () => {
    fc.assert(
      fc.property(regioArb, (regio) => {
        const { deelwinst } = calculateDeelwinst(regio, REGELS);
        expect(sum(deelwinst, 'slechter')).toBe(0);
        expect(sum(deelwinst, 'uitgeleend')).toBe(sum(deelwinst, 'geleend'));
        expect(sum(deelwinst, 'samen')).toBeGreaterThanOrEqual(sum(deelwinst, 'alleen'));
      }),
      { numRuns: 300 },
    );
  });

  it('P17 by date alone somebody of Lelystad loses the own seat, and is counted', () => {
    const regio: Regiomarkt = {
      personen: [
        { id: 'ann', gemeente: 'GM0995', vaststellingOp: datum('2022-04-04'), keuzes: ['pa'] },
        { id: 'bram', gemeente: 'GM0034', vaststellingOp: datum('2019-01-07'), keuzes: ['pa', 'pb'] },
      ],
      plekken: [
        { id: 'pa', gemeente: 'GM0995', vrij: 1 },
        { id: 'pb', gemeente: 'GM0995', vrij: 1 },
      ],
    };
    const nul = { alleen: 0, samen: 0, beter: 0, slechter: 0, uitgeleend: 0, geleend: 0, slechterOpDatum: 0 };
    expect(calculateDeelwinst(regio, REGELS).deelwinst).toEqual([
      { ...nul, gemeente: 'GM0034', samen: 1, beter: 1, geleend: 1 },
      { ...nul, gemeente: 'GM0995', alleen: 1, samen: 1, uitgeleend: 1, slechterOpDatum: 1 },
    ]);
  });

  it('P1 the order of the input changes no byte of the market', () => {
    fc.assert(
      fc.property(regioArb, ({ personen, plekken }) => {
        const om = { personen: [...personen].reverse(), plekken: [...plekken].reverse() };
        expect(calculateDeelwinst(om, REGELS)).toEqual(calculateDeelwinst({ personen, plekken }, REGELS));
      }),
    );
  });
});

describe('small numbers of the outcome', () => {
  const rij = (delen: Partial<GemeenteDeelwinst>): GemeenteDeelwinst => ({
    ...{ gemeente: 'GM0034', alleen: 40, samen: 50, beter: 12, slechter: 0 },
    ...{ uitgeleend: 9, geleend: 7, slechterOpDatum: 6, ...delen },
  });

  it('are hidden, 0 too; that nobody is worse off is a law and stays', () => {
    const [getoond] = protectDeelwinst([rij({ alleen: 4, beter: 0, slechterOpDatum: 3 })]);
    expect(getoond).toMatchObject({
      alleen: null,
      samen: null,
      beter: null,
      slechter: 0,
      slechterOpDatum: null,
    });
    expect(protectDeelwinst([rij({})])).toEqual([rij({})]);
  });

  it('are not given away by the difference with and without sharing', () => {
    expect(protectDeelwinst([rij({ alleen: 48, samen: 50 })])[0]).toMatchObject({ alleen: 48, samen: null });
  });

  it('are not given away because what all lend is what all borrow', () => {
    const getoond = protectDeelwinst([
      rij({ uitgeleend: 9, geleend: 11 }),
      rij({ uitgeleend: 6, geleend: 4 }),
    ]);
    expect(getoond.flatMap(({ uitgeleend, geleend }) => [uitgeleend, geleend])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
