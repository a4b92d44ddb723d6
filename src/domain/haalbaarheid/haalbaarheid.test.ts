import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cent, datum } from '#domain/shared/index.ts';
import {
  determineHaalbaarheid,
  type HaalbaarheidInvoer,
  type KandidaatEisen,
  type WerkplekAanbod,
} from './index.ts';

const noa: KandidaatEisen = {
  vaststellingen: [{ van: datum('2025-11-17'), tot: null }],
  beschikbaarVanaf: datum('2026-03-02'),
  uren: { minimaal: '24', maximaal: '32' },
  dagen: [1, 2, 3, 4, 5],
  reisafstand: 8000,
  reistijd: 'geen-grens',
  begeleiding: 'licht',
  permanentToezicht: false,
  aanpassingen: ['prikkelarm'],
  heeftAanvaardeAfwijking: false,
};
const hetErf: WerkplekAanbod = {
  periode: { van: datum('2025-01-01'), tot: null },
  vrijVanaf: datum('2026-03-01'),
  uren: { minimaal: '28', maximaal: '28' },
  dagen: [1, 2, 4, 5],
  afstand: 5200,
  reistijd: null,
  begeleiding: 'midden',
  permanentToezicht: null,
  aanpassingen: ['prikkelarm', 'taken-in-stappen'],
  prijs: cent(2_200_000),
  maximumprijs: cent(2_200_000),
  afspraak: 'eigen',
  uitsluiting: null,
};
const basis: HaalbaarheidInvoer = { eisen: noa, aanbod: hetErf, start: datum('2026-04-01'), lokaleEis: null };
const hard = {
  geldig: { van: datum('2019-01-01'), tot: null },
  minimaleUren: '28',
  minimaleMaanden: 12,
  hard: true,
  bron: 'Almere',
};

function metEis(verschil: Partial<KandidaatEisen>): HaalbaarheidInvoer {
  return { ...basis, eisen: { ...noa, ...verschil } };
}

function metAanbod(verschil: Partial<WerkplekAanbod>): HaalbaarheidInvoer {
  return { ...basis, aanbod: { ...hetErf, ...verschil } };
}

function nietGoed(invoer: HaalbaarheidInvoer): string[] {
  return determineHaalbaarheid(invoer)
    .toetsen.filter(({ uitkomst }) => uitkomst !== 'voldoet')
    .map(({ code, uitkomst }) => `${code} ${uitkomst}`);
}

describe('determineHaalbaarheid', () => {
  it('Noa can work at Het Erf: every requirement holds', () => {
    expect(nietGoed(basis)).toEqual([]);
    expect(determineHaalbaarheid(basis).uitkomst).toBe('haalbaar');
  });

  it.each<[string, HaalbaarheidInvoer]>([
    ['besluit', metEis({ vaststellingen: [] })],
    ['besluit', metEis({ vaststellingen: [{ van: datum('2025-01-01'), tot: datum('2026-04-01') }] })],
    ['periode', metAanbod({ periode: { van: datum('2026-05-01'), tot: null } })],
    ['zitplaats', metAanbod({ vrijVanaf: datum('2026-04-02') })],
    ['zitplaats', metAanbod({ vrijVanaf: null })],
    ['beschikbaarheid', metEis({ beschikbaarVanaf: datum('2026-04-02') })],
    ['uren', metEis({ uren: { minimaal: '12', maximaal: '27.5' } })],
    ['dagen', metEis({ dagen: [1, 2, 4] })],
    ['reisafstand', metAanbod({ afstand: 8001 })],
    ['reistijd', { ...metEis({ reistijd: 30 }), aanbod: { ...hetErf, reistijd: 31 } }],
    ['begeleiding', metEis({ begeleiding: 'intensief' })],
    [
      'permanent-toezicht',
      { ...metEis({ permanentToezicht: true }), aanbod: { ...hetErf, permanentToezicht: false } },
    ],
    ['aanpassingen', metEis({ aanpassingen: ['prikkelarm', 'tilhulp'] })],
    ['prijs', metAanbod({ prijs: cent(2_200_001) })],
    ['afspraak', metAanbod({ afspraak: 'geen-afspraak' })],
    ['uitsluiting', metAanbod({ uitsluiting: { datum: datum('2026-01-05'), grond: 'te-ver' } })],
  ])('%s fails', (code, invoer) => {
    expect(nietGoed(invoer)).toEqual([`${code} voldoet-niet`]);
    expect(determineHaalbaarheid(invoer).uitkomst).toBe('niet-haalbaar');
  });

  it.each<[string, HaalbaarheidInvoer]>([
    ['beschikbaarheid', metEis({ beschikbaarVanaf: null })],
    ['uren', metEis({ uren: null })],
    ['uren', metAanbod({ uren: null })],
    ['dagen', metEis({ dagen: null })],
    ['dagen', metAanbod({ dagen: null })],
    ['reisafstand', metEis({ reisafstand: null })],
    ['reisafstand', metAanbod({ afstand: null })],
    ['reistijd', metEis({ reistijd: 30 })],
    ['begeleiding', metEis({ begeleiding: null })],
    ['begeleiding', metAanbod({ begeleiding: null })],
    ['permanent-toezicht', metEis({ permanentToezicht: true })],
    ['aanpassingen', metEis({ aanpassingen: null })],
    ['aanpassingen', metAanbod({ aanpassingen: null })],
    ['prijs', metAanbod({ prijs: null })],
  ])('%s unknown is never a match', (code, invoer) => {
    expect(nietGoed(invoer)).toEqual([`${code} onbekend`]);
    expect(determineHaalbaarheid(invoer).uitkomst).toBe('onbekend');
  });

  it('no need holds at a place that says nothing', () => {
    const leeg = { permanentToezicht: null, aanpassingen: null, afstand: null };
    const vrij: Partial<KandidaatEisen> = {
      permanentToezicht: false,
      aanpassingen: [],
      reisafstand: 'geen-grens',
    };
    expect(nietGoed({ ...metEis(vrij), aanbod: { ...hetErf, ...leeg } })).toEqual([]);
  });

  it('gives the two values and what is missing', () => {
    const { toetsen } = determineHaalbaarheid(metEis({ aanpassingen: ['prikkelarm', 'tilhulp'] }));
    expect(toetsen.find(({ code }) => code === 'aanpassingen')).toEqual({
      code: 'aanpassingen',
      gevraagd: ['prikkelarm', 'tilhulp'],
      geboden: ['prikkelarm', 'taken-in-stappen'],
      ontbreekt: ['tilhulp'],
      uitkomst: 'voldoet-niet',
    });
  });

  it('the local rule is a requirement only where it is hard and no deviation was accepted', () => {
    const kort = metAanbod({ periode: { van: datum('2025-01-01'), tot: datum('2027-03-01') } });
    const weinig = metAanbod({ uren: { minimaal: '20', maximaal: '24' } });
    expect(nietGoed({ ...kort, lokaleEis: hard })).toEqual(['duur voldoet-niet']);
    expect(nietGoed({ ...weinig, lokaleEis: hard })).toEqual(['lokale-uren voldoet-niet']);
    expect(nietGoed({ ...weinig, lokaleEis: { ...hard, hard: false } })).toEqual([]);
    const afwijking = { ...weinig, eisen: { ...noa, heeftAanvaardeAfwijking: true } };
    expect(nietGoed({ ...afwijking, lokaleEis: hard })).toEqual([]);
  });

  it('taking knowledge away never turns a place into a match', () => {
    const velden = [
      'uren',
      'dagen',
      'afstand',
      'begeleiding',
      'permanentToezicht',
      'aanpassingen',
      'prijs',
    ] as const;
    fc.assert(
      fc.property(fc.subarray([...velden], { minLength: 1 }), fc.constantFrom(0, 9000), (weg, afstand) => {
        const minder = Object.fromEntries(weg.map((veld) => [veld, null]));
        const eisen: KandidaatEisen = { ...noa, permanentToezicht: true };
        const aanbod: WerkplekAanbod = { ...hetErf, afstand, permanentToezicht: true, ...minder };
        expect(determineHaalbaarheid({ ...basis, eisen, aanbod }).uitkomst).not.toBe('haalbaar');
      }),
    );
  });
});
