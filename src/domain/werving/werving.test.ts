import { describe, expect, it } from 'vitest';
import type { KandidaatEisen } from '#domain/haalbaarheid/index.ts';
import { datum } from '#domain/shared/index.ts';
import {
  calculateAfstand,
  calculateWachtmaanden,
  canOpPlektype,
  createGebied,
  determineWachtband,
  estimateHoogte,
  hideKleinAantal,
  listEigenTypen,
  type Plektype,
  selectWervingstypen,
  type Wervingspersoon,
} from './index.ts';

const VANDAAG = datum('2026-03-02');
/** The second lies 0.01 degree north of the first: 1112 metres. */
const GEBIED = createGebied(
  new Map([
    ['1301', { lat: 52.37, lon: 5.2 }],
    ['1302', { lat: 52.38, lon: 5.2 }],
    ['1399', { lat: 52.47, lon: 5.2 }],
  ]),
);

function persoon(eisen: Partial<KandidaatEisen> = {}, rest: Partial<Wervingspersoon> = {}): Wervingspersoon {
  return {
    ...{ hardeEis: null, werksoorten: ['groen'], pc4: '1301', ...rest },
    eisen: {
      vaststellingen: [{ van: datum('2025-01-06'), tot: null }],
      beschikbaarVanaf: datum('2026-03-02'),
      uren: { minimaal: '24.0', maximaal: '32.0' },
      ...{ dagen: [], reistijd: 'geen-grens', reisafstand: 5000, begeleiding: 'licht' },
      ...{ permanentToezicht: false, aanpassingen: [], heeftAanvaardeAfwijking: false },
      ...eisen,
    },
  };
}

const GROEN: Plektype = {
  ...{ werksoort: 'groen', uren: '24.0', begeleiding: 'licht', permanentToezicht: false, aanpassingen: [] },
};

function select(wachtenden: readonly Wervingspersoon[], hoogstens = 9) {
  const vraag = { wachtenden, gebied: GEBIED, startVan: () => VANDAAG, hoogstens };
  return selectWervingstypen(vraag).map(({ id }) => id);
}

describe('a kind of seat', () => {
  it('is made of the needs of one person: the fewest hours, one for each wished kind of work', () => {
    const rol = persoon({ aanpassingen: ['rolstoeltoegankelijk'] }, { werksoorten: ['groen', 'dieren'] });
    expect(listEigenTypen(rol)).toEqual([
      { ...GROEN, aanpassingen: ['rolstoeltoegankelijk'] },
      { ...GROEN, werksoort: 'dieren', aanpassingen: ['rolstoeltoegankelijk'] },
    ]);
  });

  it('keeps to the hard local rule on hours, and does not guess an unknown need', () => {
    const bron = 'verordening';
    const hardeEis = {
      geldig: { van: VANDAAG, tot: null },
      minimaleUren: '28',
      minimaleMaanden: null,
      hard: true,
      bron,
    };
    expect(listEigenTypen(persoon({}, { hardeEis }))[0]?.uren).toBe('28');
    expect(listEigenTypen(persoon({ uren: { minimaal: '16', maximaal: '20' } }, { hardeEis }))).toEqual([]);
    expect(listEigenTypen(persoon({ uren: null }))).toEqual([]);
    expect(listEigenTypen(persoon({ aanpassingen: null }))).toEqual([]);
  });

  it.each<[string, Wervingspersoon, number | null, boolean]>([
    ['fits', persoon(), 5000, true],
    ['a metre too far', persoon(), 5001, false],
    ['no limit to the distance', persoon({ reisafstand: 'geen-grens' }), 90_000, true],
    ['distance unknown', persoon(), null, false],
    ['more hours needed', persoon({ uren: { minimaal: '28', maximaal: '32' } }), 0, false],
    ['more guidance needed', persoon({ begeleiding: 'midden' }), 0, false],
    ['supervision needed', persoon({ permanentToezicht: true }), 0, false],
    ['an adaptation needed', persoon({ aanpassingen: ['tilhulp'] }), 0, false],
    ['no decision in force', persoon({ vaststellingen: [] }), 0, false],
    ['free later', persoon({ beschikbaarVanaf: datum('2026-03-03') }), 0, false],
    ['unknown when free', persoon({ beschikbaarVanaf: null }), 0, false],
  ])('%s', (_naam, wie, afstand, kan) => {
    expect(canOpPlektype(GROEN, wie, afstand, VANDAAG)).toBe(kan);
  });
});

describe('which kinds of seat to look at', () => {
  const rol = persoon({ aanpassingen: ['rolstoeltoegankelijk'] });

  it('takes the one that does for most people, near most of them, then the next for who is left', () => {
    const dieren = persoon({}, { werksoorten: ['dieren'] });
    expect(select([persoon(), persoon({}, { pc4: '1302' }), persoon({}, { pc4: '1302' }), dieren])).toEqual([
      'groen.24.0.licht-1302',
      'dieren.24.0.licht-1301',
    ]);
  });

  it('asks for an adaptation only when it brings more people than it costs', () => {
    // With a wheelchair alone: 2 people less 1. Without: 1 person less 0. Equal, so the lower name; both follow.
    expect(select([persoon(), rol])).toEqual([
      'groen.24.0.licht-1301',
      'groen.24.0.licht.rolstoeltoegankelijk-1301',
    ]);
    expect(select([persoon(), rol, rol])).toEqual(['groen.24.0.licht.rolstoeltoegankelijk-1301']);
  });

  it('leaves out people nobody can say anything about, or who can not come from anywhere', () => {
    expect(
      select([persoon({ begeleiding: null }), persoon({}, { pc4: null }), persoon({}, { pc4: '9999' })]),
    ).toEqual([]);
  });

  it('gives the same in whatever order people stand', () => {
    const mensen = [
      persoon(),
      rol,
      persoon({}, { werksoorten: ['dieren', 'groen'] }),
      persoon({}, { pc4: '1302' }),
    ];
    expect(select(mensen.toReversed())).toEqual(select(mensen));
    expect(select(mensen, 1)).toEqual(select(mensen).slice(0, 1));
  });
});

describe('where a new place comes on the own list', () => {
  it.each<[readonly (string | null)[], string, number]>([
    [[], 'groen', 0],
    [['groen', 'dieren'], 'groen', 1],
    [['groen', 'groen', 'dieren'], 'dieren', 3],
    [['winkel', 'groen'], 'dieren', 0],
    [['groen', 'winkel'], 'dieren', 1],
    [[null], 'dieren', 0],
  ])('%j and %s: position %i', (lijst, werksoort, hoogte) => {
    expect(estimateHoogte(lijst, werksoort, ['groen', 'dieren'])).toBe(hoogte);
  });
});

describe('small things', () => {
  it('measures distance as the crow flies', () => {
    expect(calculateAfstand({ lat: 52.37, lon: 5.2 }, { lat: 52.38, lon: 5.2 })).toBe(1112);
    expect(calculateAfstand({ lat: 52, lon: 5 }, { lat: 52, lon: 5 })).toBe(0);
  });

  it('hides one to four people from who may not see people', () => {
    expect([0, 1, 4, 5].map((aantal) => hideKleinAantal(aantal, false))).toEqual([
      ...[0, 'minder-dan-5', 'minder-dan-5', 5],
    ]);
    expect(hideKleinAantal(1, true)).toBe(1);
  });

  it('counts whole months of waiting, in bands', () => {
    expect(calculateWachtmaanden(datum('2025-01-02'), VANDAAG)).toBe(14);
    expect(calculateWachtmaanden(datum('2026-04-02'), VANDAAG)).toBe(0);
    const band = (sinds: string) => determineWachtband(datum(sinds), VANDAAG);
    expect(['2025-09-03', '2025-09-02', '2025-03-02', '2024-03-02'].map(band)).toEqual([
      ...['tot-half-jaar', 'tot-jaar', 'tot-twee-jaar', 'langer'],
    ]);
  });
});
