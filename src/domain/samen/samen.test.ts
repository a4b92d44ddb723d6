import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEHOEFTEN } from '#domain/keuze/index.ts';
import { cent } from '#domain/shared/index.ts';
import {
  type AanbodPlek,
  chooseAanbod,
  determineVoorkeuren,
  findOpenBehoefte,
  findOpenPaar,
  LEUK_ANTWOORDEN,
  listGekozen,
  listLeukWerk,
  listPlekredenen,
  mergeBehoeften,
  moveHoger,
  moveLager,
  PAREN,
  type Plekbeeld,
  vraagVanBehoefte,
  vraagVanPaar,
  WERKBEELDEN,
} from './index.ts';

const NIETS = new Map<string, string>();
const LEEG: Plekbeeld = {
  werk: null,
  omgeving: null,
  aanpassingen: null,
  begintijd: null,
  groepsgrootte: null,
  toetsen: [],
};

describe('pairs', () => {
  it('there are twelve, every kind of work comes by, and no question twice', () => {
    expect(PAREN).toHaveLength(12);
    const getoond = PAREN.flat();
    expect(WERKBEELDEN.filter((werk) => !getoond.includes(werk))).toEqual([]);
    expect(new Set(PAREN.map(vraagVanPaar)).size).toBe(12);
  });

  it('the first open question is where the person was', () => {
    expect(findOpenPaar(NIETS)).toBe(0);
    expect(findOpenPaar(new Map([['leuk-dieren-inpakken', 'weet-niet']]))).toBe(1);
    expect(findOpenPaar(new Map(PAREN.map((paar) => [vraagVanPaar(paar), 'geen'])))).toBeUndefined();
    expect(findOpenBehoefte(new Map([['nodig-rustige-plek', 'nee']]))).toBe(1);
  });
});

describe('what the person likes', () => {
  it('losing from something nicer is no dislike; chosen once is liked', () => {
    const antwoorden = new Map([
      ['leuk-dieren-inpakken', 'links'],
      ['leuk-stickeren-dieren', 'geen'],
      ['leuk-winkel-catering', 'allebei'],
      ['leuk-montage-wasserij', 'weet-niet'],
    ]);
    const { leuk, nietLeuk } = determineVoorkeuren(antwoorden);
    expect([...leuk]).toEqual(['dieren', 'winkel', 'catering']);
    expect([...nietLeuk]).toEqual(['stickeren']);
    expect(listLeukWerk({ leuk, nietLeuk })).toEqual(['dieren', 'catering', 'winkel']);
  });

  it('nothing is liked and disliked at once', () => {
    const willekeurig = fc.array(fc.constantFrom(...LEUK_ANTWOORDEN), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(willekeurig, (gegeven) => {
        const antwoorden = new Map(PAREN.map((paar, plaats) => [vraagVanPaar(paar), gegeven[plaats] ?? '']));
        const { leuk, nietLeuk } = determineVoorkeuren(antwoorden);
        expect([...leuk].filter((voorkeur) => nietLeuk.has(voorkeur))).toEqual([]);
      }),
    );
  });

  it('a need that was answered replaces what was recorded; an open one stays', () => {
    const antwoorden = new Map([
      ['nodig-rustige-plek', 'ja'],
      ['nodig-kleine-groep', 'nee'],
      ['nodig-extra-pauzes', 'weet-niet'],
    ]);
    expect(mergeBehoeften(antwoorden, ['kleine-groep', 'extra-pauzes', 'buiten-werken'])).toEqual([
      'rustige-plek',
      'extra-pauzes',
      'buiten-werken',
    ]);
  });
});

describe('why a place fits (S4)', () => {
  it('animals fit, noise fits less, the time to begin is unknown', () => {
    const voorkeuren = determineVoorkeuren(new Map([['leuk-dieren-inpakken', 'links']]));
    const hetErf: Plekbeeld = {
      ...LEEG,
      werk: 'dieren',
      omgeving: ['soms-druk', 'buiten'],
      aanpassingen: ['vaste-begeleider'],
      toetsen: [
        { code: 'reisafstand', gevraagd: 8000, geboden: 6300, uitkomst: 'voldoet' },
        { code: 'begeleiding', gevraagd: null, geboden: 'licht', uitkomst: 'onbekend' },
        { code: 'prijs', gevraagd: cent(1), geboden: null, uitkomst: 'onbekend' },
      ],
    };
    const behoeften = ['rustige-plek', 'vaste-begeleider', 'niet-te-vroeg-beginnen'] as const;
    expect([...listPlekredenen(voorkeuren, behoeften, { ...hetErf })]).toEqual([
      { code: 'werk', werk: 'dieren', uitkomst: 'voldoet' },
      { code: 'behoefte', behoefte: 'rustige-plek', uitkomst: 'voldoet-niet' },
      { code: 'behoefte', behoefte: 'vaste-begeleider', uitkomst: 'voldoet' },
      { code: 'behoefte', behoefte: 'niet-te-vroeg-beginnen', uitkomst: 'onbekend' },
      { code: 'eis', eis: 'reisafstand', uitkomst: 'voldoet' },
    ]);
  });

  it.each([
    ['8.30 uur', 'voldoet-niet'],
    ['09:00', 'voldoet'],
    ['10 uur', 'voldoet'],
    ['in overleg', 'onbekend'],
    ['tussen 8 en 10', 'onbekend'],
  ])('work that begins at %s: %s', (begintijd, uitkomst) => {
    const voorkeuren = determineVoorkeuren(NIETS);
    const [reden] = listPlekredenen(voorkeuren, ['niet-te-vroeg-beginnen'], { ...LEEG, begintijd });
    expect(reden?.uitkomst).toBe(uitkomst);
  });

  it('an empty profile gives nothing that fits, and an unknown place never fits', () => {
    const bekend: Plekbeeld = { ...LEEG, werk: 'dieren', omgeving: ['rustig'], aanpassingen: [] };
    expect([...listPlekredenen(determineVoorkeuren(NIETS), [], bekend)]).toEqual([]);
    const alles = determineVoorkeuren(new Map(PAREN.map((paar) => [vraagVanPaar(paar), 'allebei'])));
    const redenen = [...listPlekredenen(alles, BEHOEFTEN, LEEG)];
    expect(redenen.length).toBeGreaterThan(8);
    expect(redenen.filter(({ uitkomst }) => uitkomst !== 'onbekend')).toEqual([]);
  });
});

describe('a few places and the own order', () => {
  const plek = (nummer: string, past: number, afstand: number | null): AanbodPlek => ({
    nummer,
    afstand,
    redenen: Array.from({ length: past }, () => ({ code: 'eis', eis: 'uren', uitkomst: 'voldoet' }) as const),
  });

  it('shows six: answered before, then what fits most, then the nearest', () => {
    const plekken = [
      plek('g', 0, null),
      plek('a', 0, 900),
      plek('b', 2, 5000),
      plek('c', 2, 400),
      plek('d', 0, 100),
      plek('e', 1, 1),
      plek('f', 0, 950),
      plek('h', 0, 990),
    ];
    const gekozen = chooseAanbod(plekken, new Map([['plek-g', 'niet-leuk']]));
    expect(gekozen.map(({ nummer }) => nummer)).toEqual(['g', 'c', 'b', 'e', 'd', 'a']);
  });

  it('does not depend on the order in which places come in', () => {
    const plekken = ['a', 'b', 'c', 'd'].map((nummer) => plek(nummer, 1, 100));
    fc.assert(
      fc.property(fc.shuffledSubarray(plekken, { minLength: 4 }), (geschud) => {
        expect(chooseAanbod(geschud, NIETS)).toEqual(plekken);
      }),
    );
  });

  it('keeps the own order, puts later ones last and drops what is not liked any more', () => {
    const antwoorden = new Map([
      ['plek-a', 'leuk'],
      ['plek-b', 'leuk'],
      ['plek-c', 'weet-niet'],
      ['plek-d', 'leuk'],
      ['volgorde', 'c,d,a'],
    ]);
    expect(listGekozen(antwoorden, ['a', 'b', 'c', 'd'])).toEqual(['d', 'a', 'b']);
  });

  it('Hoger and Lager undo each other', () => {
    expect(moveHoger(['a', 'b', 'c'], 'c')).toEqual(['a', 'c', 'b']);
    expect(moveLager(['a', 'b', 'c'], 'a')).toEqual(['b', 'a', 'c']);
    expect(moveLager(['a', 'b'], 'b')).toEqual(['a', 'b']);
    expect(moveHoger([], 'a')).toEqual([]);
    expect(moveHoger(moveLager(['a', 'b', 'c'], 'b'), 'b')).toEqual(['a', 'b', 'c']);
  });

  it('every need has a question of its own', () => {
    expect(new Set(BEHOEFTEN.map(vraagVanBehoefte)).size).toBe(BEHOEFTEN.length);
    expect(BEHOEFTEN.length).toBeLessThanOrEqual(8);
  });
});
