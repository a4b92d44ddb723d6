import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, addMaanden, type Datum, datum } from '#domain/shared/index.ts';
import { calculateKeten, type KetenDienstverband, type KetenUitkomst } from './index.ts';

const EERSTE = datum('2015-07-01');
/** After every job that these tests make. */
const LAATSTE = datum('2045-12-31');

function reken(peildatum: Datum, contracten: readonly KetenDienstverband[]): KetenUitkomst {
  const keten = calculateKeten({ peildatum, contracten });
  if (!keten.ok) throw new Error(JSON.stringify(keten.error));
  return keten.value.uitkomst;
}

/** Up to five jobs of one employer after each other, with gaps. */
const reeks = fc
  .tuple(
    fc.integer({ min: 0, max: 4000 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 220 })), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([start, duren]) => {
    let van = addDagen(EERSTE, start);
    return duren.map(([duur, gat]): KetenDienstverband => {
      const rij = { van, tot: addDagen(van, duur - 1), werkgever: 'A' };
      van = addDagen(rij.tot, gat + 1);
      return rij;
    });
  });

const peildatums = fc.integer({ min: 0, max: 5600 }).map((dagen) => addDagen(EERSTE, dagen));

/** The first day over a limit, written by hand: the same day and month two or three years later. */
function grensMetDeHand(begin: string): string {
  const jarenLater = (jaren: number) => `${Number(begin.slice(0, 4)) + jaren}${begin.slice(4)}`;
  return jarenLater(2) < '2020-01-01' ? jarenLater(2) : jarenLater(3);
}

describe('laws of the chain', () => {
  it('a dienstverband that starts later never changes the answer', () => {
    fc.assert(
      fc.property(reeks, peildatums, (rijen, peildatum) => {
        const begonnen = rijen.filter(({ van }) => van <= peildatum);
        expect(reken(peildatum, rijen)).toEqual(reken(peildatum, begonnen));
      }),
    );
  });

  it('what is permanent stays permanent from the same day when another one follows in the chain', () => {
    fc.assert(
      fc.property(reeks, fc.integer({ min: 0, max: 150 }), (rijen, gat) => {
        const { vastVanaf, nummer } = reken(LAATSTE, rijen);
        const einde = rijen.at(-1)?.tot;
        if (vastVanaf === null || !einde) return;
        const volgende = { van: addDagen(einde, 1 + gat), tot: addDagen(einde, 90 + gat), werkgever: 'A' };
        expect(reken(volgende.van, [...rijen, volgende])).toMatchObject({ vastVanaf, nummer: nummer + 1 });
      }),
    );
  });

  it('the order of the list does not matter', () => {
    fc.assert(
      fc.property(
        reeks.chain((rijen) =>
          fc.tuple(fc.constant(rijen), fc.shuffledSubarray(rijen, { minLength: rijen.length })),
        ),
        ([rijen, geschud]) => {
          expect(reken(LAATSTE, geschud)).toEqual(reken(LAATSTE, rijen));
        },
      ),
    );
  });

  it('a gap of exactly six months joins, one day more separates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 300 }), (start, duur) => {
        const van = addDagen(EERSTE, start);
        const eerste = { van, tot: addDagen(van, duur - 1), werkgever: 'A' };
        const grens = addMaanden(addDagen(eerste.tot, 1), 6);
        const tweede = (begin: Datum) => ({ van: begin, tot: addDagen(begin, 9), werkgever: 'A' });
        expect(reken(grens, [eerste, tweede(grens)]).nummer).toBe(2);
        const later = addDagen(grens, 1);
        expect(reken(later, [eerste, tweede(later)]).nummer).toBe(1);
      }),
    );
  });

  it('ending on the last safe day leaves the chain temporary, a day later tips it', () => {
    let gezien = 0;
    fc.assert(
      fc.property(reeks, (rijen) => {
        const laatste = rijen.at(-1);
        const { laatsteVeiligeEinddatum: veilig, kanTijdelijkVerder, vastVanaf } = reken(LAATSTE, rijen);
        if (!laatste?.tot || veilig === null || vastVanaf !== null || veilig === laatste.tot) return;
        gezien += 1;
        const volgende = kanTijdelijkVerder ? addDagen(laatste.tot, 1) : laatste.van;
        const eerder = kanTijdelijkVerder ? rijen : rijen.slice(0, -1);
        const totEnMet = (tot: Datum) => reken(LAATSTE, [...eerder, { van: volgende, tot, werkgever: 'A' }]);
        expect(totEnMet(veilig).vastVanaf).toBeNull();
        expect(totEnMet(addDagen(veilig, 1)).vastVanaf).toBe(addDagen(veilig, 1));
      }),
      { numRuns: 300 },
    );
    expect(gezien).toBeGreaterThan(30);
  });

  it('up to three without a gap are permanent exactly from the day over the limit, counted by hand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 2, maxLength: 3 }),
        (start, duren) => {
          let van = addDagen(EERSTE, start);
          if (van.endsWith('02-29')) return;
          const grens = grensMetDeHand(van);
          const rijen = duren.map((duur) => {
            const rij = { van, tot: addDagen(van, duur - 1), werkgever: 'A' };
            van = addDagen(rij.tot, 1);
            return rij;
          });
          const einde = rijen.at(-1)?.tot ?? '';
          expect(reken(LAATSTE, rijen).vastVanaf).toBe(einde >= grens ? grens : null);
        },
      ),
    );
  });

  it('the fourth in a chain is never temporary', () => {
    fc.assert(
      fc.property(reeks, (rijen) => {
        const { nummer, vastVanaf } = reken(LAATSTE, rijen);
        if (nummer > 3) expect(vastVanaf).not.toBeNull();
      }),
    );
  });
});
