import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  determineHaalbaarheid,
  type HaalbaarheidInvoer,
  type KandidaatEisen,
  type WerkplekAanbod,
} from '#domain/haalbaarheid/index.ts';
import { BEHOEFTEN, type Behoefte } from '#domain/keuze/index.ts';
import {
  listPlekredenen,
  type Plekbeeld,
  SFEREN,
  type Voorkeur,
  type Voorkeuren,
} from '#domain/samen/index.ts';
import { datum } from '#domain/shared/index.ts';
import {
  countBeletten,
  countWensen,
  findAlternatief,
  listMatchredenen,
  sortPlekken,
  type Wijkplek,
} from './index.ts';

const START = datum('2026-04-01');
const NOA: KandidaatEisen = {
  vaststellingen: [{ van: datum('2025-01-01'), tot: null }],
  beschikbaarVanaf: datum('2026-03-01'),
  uren: { minimaal: '24', maximaal: '32' },
  dagen: [],
  reisafstand: 8000,
  reistijd: 'geen-grens',
  begeleiding: 'midden',
  permanentToezicht: true,
  aanpassingen: ['extra-pauzes'],
  heeftAanvaardeAfwijking: false,
};
const HET_ERF: WerkplekAanbod = {
  periode: { van: datum('2025-01-01'), tot: null },
  vrijVanaf: datum('2026-03-01'),
  uren: { minimaal: '28', maximaal: '28' },
  dagen: [],
  afstand: 3000,
  reistijd: null,
  begeleiding: 'intensief',
  permanentToezicht: true,
  aanpassingen: ['extra-pauzes'],
  prijs: null,
  maximumprijs: null,
  afspraak: 'eigen',
  uitsluiting: null,
};
const NIETS: Voorkeuren = { leuk: new Set(), nietLeuk: new Set() };
const DIEREN_EN_RUST: Voorkeuren = { leuk: new Set(['dieren', 'rustig']), nietLeuk: new Set() };
const BEELD: Omit<Plekbeeld, 'toetsen'> = {
  werk: 'dieren',
  omgeving: ['buiten', 'soms-druk'],
  aanpassingen: ['extra-pauzes'],
  begintijd: null,
  groepsgrootte: 4,
};

type Verschil = {
  readonly nummer?: string;
  readonly rang?: number;
  readonly werksoort?: string;
  readonly aanbod?: Partial<WerkplekAanbod>;
  readonly beeld?: Partial<Plekbeeld>;
  readonly voorkeuren?: Voorkeuren;
  readonly behoeften?: readonly Behoefte[];
  readonly eisen?: KandidaatEisen;
};

function plek(verschil: Verschil = {}): Wijkplek {
  const { nummer = 'p-erf', rang = null, werksoort = 'dieren', eisen = NOA } = verschil;
  const aanbod = { ...HET_ERF, ...verschil.aanbod };
  const invoer: HaalbaarheidInvoer = { eisen, aanbod, start: START, lokaleEis: null };
  const haalbaarheid = determineHaalbaarheid(invoer);
  const beeld = { ...BEELD, ...verschil.beeld, toetsen: haalbaarheid.toetsen };
  const { voorkeuren = DIEREN_EN_RUST, behoeften = [] } = verschil;
  return {
    ...{ nummer, rang, werksoort, haalbaarheid, afstand: aanbod.afstand },
    heeftPlaats: aanbod.vrijVanaf !== null,
    wensen: countWensen([...listPlekredenen(voorkeuren, behoeften, beeld)]),
  };
}

function volgorde(...plekken: readonly Wijkplek[]): readonly string[] {
  return sortPlekken(plekken).map(({ nummer }) => nummer);
}

describe('the reasons of a place', () => {
  it('tells what fits, what fits less and what nobody knows (S4)', () => {
    const { haalbaarheid } = plek();
    const wensen = [...listPlekredenen(DIEREN_EN_RUST, [], { ...BEELD, toetsen: haalbaarheid.toetsen })];
    const redenen = listMatchredenen(haalbaarheid, wensen, ['begintijd']).map((reden) => {
      const waarover = { eis: 'toets', wens: 'wens', feit: 'feit' } as const;
      return [reden.uitkomst, waarover[reden.soort], nameReden(reden)];
    });
    expect(redenen).toEqual([
      ['voldoet', 'toets', 'beschikbaarheid'],
      ['voldoet', 'toets', 'uren'],
      ['voldoet', 'toets', 'reisafstand'],
      ['voldoet', 'toets', 'begeleiding'],
      ['voldoet', 'toets', 'permanent-toezicht'],
      ['voldoet', 'toets', 'aanpassingen'],
      ['voldoet', 'wens', 'dieren'],
      ['voldoet-niet', 'wens', 'rustig'],
      ['onbekend', 'feit', 'begintijd'],
    ]);
    expect(countWensen(wensen)).toEqual({ totaal: 2, past: 1, botst: 1, onbekend: 0 });
  });

  it('an empty profile gives nothing that fits', () => {
    const eisen: KandidaatEisen = {
      ...NOA,
      ...{ beschikbaarVanaf: null, uren: null, reisafstand: null, begeleiding: null },
      ...{ permanentToezicht: null, aanpassingen: null },
    };
    const { haalbaarheid } = plek({ eisen });
    const wensen = [...listPlekredenen(NIETS, [], { ...BEELD, toetsen: haalbaarheid.toetsen })];
    const redenen = listMatchredenen(haalbaarheid, wensen, []);
    expect(redenen.map(({ uitkomst }) => uitkomst)).toEqual(Array(6).fill('onbekend'));
    expect(countWensen(wensen)).toEqual({ totaal: 0, past: 0, botst: 0, onbekend: 0 });
  });

  it('a requirement of the place itself is told only when it fails', () => {
    const { haalbaarheid } = plek({ aanbod: { afspraak: 'geen-afspraak' } });
    expect(
      listMatchredenen(haalbaarheid, [], []).filter(({ uitkomst }) => uitkomst === 'voldoet-niet'),
    ).toEqual([
      expect.objectContaining({ soort: 'eis', toets: expect.objectContaining({ code: 'afspraak' }) }),
    ]);
  });
});

function nameReden(reden: ReturnType<typeof listMatchredenen>[number]): string {
  if (reden.soort === 'eis') return reden.toets.code;
  if (reden.soort === 'feit') return reden.feit;
  return 'werk' in reden.wens ? reden.wens.werk : 'sfeer' in reden.wens ? reden.wens.sfeer : reden.wens.code;
}

describe('the order of places', () => {
  it('the own choice comes first in the own order, whatever the rules say (S5)', () => {
    const ver = plek({ nummer: 'p-ver', rang: 1, aanbod: { afstand: 9000, vrijVanaf: null } });
    const tweede = plek({ nummer: 'p-twee', rang: 2, beeld: { werk: 'afval' } });
    expect(volgorde(plek(), tweede, ver)).toEqual(['p-ver', 'p-twee', 'p-erf']);
  });

  it('then requirements, wishes and distance', () => {
    const onbekend = plek({ nummer: 'p-onbekend', aanbod: { uren: null, afstand: 10 } });
    const minder = plek({ nummer: 'p-minder', beeld: { werk: 'afval' }, aanbod: { afstand: 20 } });
    const verder = plek({ nummer: 'p-verder', aanbod: { afstand: 3001 } });
    const vol = plek({ nummer: 'p-vol', aanbod: { vrijVanaf: null } });
    const kanNiet = plek({ nummer: 'p-kan-niet', aanbod: { afstand: 8001 } });
    expect(volgorde(kanNiet, vol, onbekend, minder, verder, plek())).toEqual([
      ...['p-erf', 'p-verder', 'p-minder', 'p-onbekend', 'p-vol', 'p-kan-niet'],
    ]);
  });

  it('with as much that fits, what the person does not want stands below', () => {
    const rust = { leuk: new Set<Voorkeur>(['rustig']), nietLeuk: new Set<Voorkeur>(['afval']) };
    const rustig = { voorkeuren: rust, beeld: { omgeving: ['rustig'] } };
    const afval = plek({ ...rustig, nummer: 'p-a', beeld: { ...rustig.beeld, werk: 'afval' } });
    expect(volgorde(afval, plek({ ...rustig, nummer: 'p-b' }))).toEqual(['p-b', 'p-a']);
  });

  it('does not depend on the order in which the places come', () => {
    const plekken = ['p-c', 'p-a', 'p-b'].map((nummer) => plek({ nummer }));
    expect(volgorde(...plekken)).toEqual(['p-a', 'p-b', 'p-c']);
    expect(volgorde(...plekken.toReversed())).toEqual(['p-a', 'p-b', 'p-c']);
  });

  it('a thin description never stands above the complete one', () => {
    const werkplek = ['uren', 'afstand', 'begeleiding', 'aanpassingen', 'permanentToezicht'] as const;
    const beschrijving = ['werk', 'omgeving', 'aanpassingen', 'begintijd', 'groepsgrootte'] as const;
    fc.assert(
      fc.property(
        fc.record({
          weg: fc.subarray([...werkplek]),
          verzwegen: fc.subarray([...beschrijving]),
          leuk: fc.subarray<Voorkeur>([...SFEREN, 'dieren']),
          behoeften: fc.subarray([...BEHOEFTEN]),
          omgeving: fc.subarray(['buiten', 'druk', 'rustig', 'vaste-taken', 'samenwerken']),
        }),
        ({ weg, verzwegen, leuk, behoeften, omgeving }) => {
          const gelijk = { voorkeuren: { leuk: new Set(leuk), nietLeuk: new Set<Voorkeur>() }, behoeften };
          const beeld = { ...BEELD, omgeving, begintijd: '8.30 uur' };
          const volledig = plek({ ...gelijk, nummer: 'p-z', beeld });
          const dun = plek({
            ...{ ...gelijk, nummer: 'p-a', aanbod: withoutVelden(HET_ERF, weg) },
            beeld: withoutVelden(beeld, verzwegen),
          });
          const isGelijk = JSON.stringify({ ...dun, nummer: 'p-z' }) === JSON.stringify(volledig);
          expect(volgorde(dun, volledig)[0]).toBe(isGelijk ? 'p-a' : 'p-z');
        },
      ),
    );
  });
});

/** The same with these fields unknown. */
function withoutVelden<T extends object>(vol: T, velden: readonly (keyof T)[]): T {
  return Object.assign({}, vol, Object.fromEntries(velden.map((veld) => [veld, null])));
}

describe('what else can be proposed', () => {
  const vol = plek({ nummer: 'p-vol', rang: 1, aanbod: { vrijVanaf: null } });
  const anderWerk = plek({ nummer: 'p-ander', werksoort: 'groen' });
  const zelfdeWerk = plek({ nummer: 'p-zelfde' });

  it('is the highest own choice that can, then the same work, then anything', () => {
    const tweede = plek({ nummer: 'p-twee', rang: 2, werksoort: 'groen' });
    expect(findAlternatief([vol, tweede, anderWerk, zelfdeWerk], vol)?.nummer).toBe('p-twee');
    expect(findAlternatief([vol, anderWerk, zelfdeWerk], vol)?.nummer).toBe('p-zelfde');
    expect(findAlternatief([vol, anderWerk], vol)?.nummer).toBe('p-ander');
    expect(findAlternatief([vol], vol)).toBeUndefined();
  });

  it('why there is none is counted by the first requirement that fails', () => {
    const ver = { afstand: 8001 };
    expect(
      countBeletten([
        vol,
        plek({ nummer: 'p-1', aanbod: ver }),
        plek({ nummer: 'p-2', aanbod: ver }),
        plek({ nummer: 'p-3' }),
      ]),
    ).toEqual([
      { code: 'reisafstand', aantal: 2 },
      { code: 'zitplaats', aantal: 1 },
    ]);
  });
});
