import { describe, expect, it } from 'vitest';
import { cent, datum } from '#domain/shared/index.ts';
import {
  determineHaalbaarheid,
  determineVereiste,
  findBelet,
  type HaalbaarheidInvoer,
  listVragen,
} from './index.ts';

const past: HaalbaarheidInvoer = {
  eisen: {
    vaststellingen: [{ van: datum('2025-11-17'), tot: null }],
    beschikbaarVanaf: datum('2026-03-02'),
    uren: { minimaal: '24', maximaal: '32' },
    dagen: [],
    reisafstand: 8000,
    reistijd: 'geen-grens',
    begeleiding: 'licht',
    permanentToezicht: false,
    aanpassingen: [],
    heeftAanvaardeAfwijking: false,
  },
  aanbod: {
    periode: { van: datum('2025-01-01'), tot: null },
    vrijVanaf: datum('2026-03-01'),
    uren: { minimaal: '28', maximaal: '28' },
    dagen: [],
    afstand: 5200,
    reistijd: null,
    begeleiding: 'midden',
    permanentToezicht: null,
    aanpassingen: [],
    prijs: null,
    maximumprijs: null,
    afspraak: 'eigen',
    uitsluiting: null,
  },
  start: datum('2026-04-01'),
  lokaleEis: null,
};

type Verschil = {
  readonly eisen?: Partial<HaalbaarheidInvoer['eisen']>;
  readonly aanbod?: Partial<HaalbaarheidInvoer['aanbod']>;
};

function toets({ eisen, aanbod }: Verschil) {
  return determineHaalbaarheid({
    ...past,
    eisen: { ...past.eisen, ...eisen },
    aanbod: { ...past.aanbod, ...aanbod },
  });
}

function deelgrond(tot: string) {
  return {
    naam: 'Plekken delen',
    gemeente: 'Lelystad',
    periode: { van: datum('2026-01-01'), tot: datum(tot) },
  };
}

it('F09 holds on the last day of the agreement and no day later', () => {
  const afspraak = deelgrond('2026-04-02');
  expect(toets({ aanbod: { afspraak } }).uitkomst).toBe('haalbaar');
  expect(findBelet(toets({ aanbod: { afspraak: deelgrond('2026-04-01') } }))).toEqual({
    ...{ code: 'afspraak', gevraagd: past.start, uitkomst: 'voldoet-niet' },
    geboden: deelgrond('2026-04-01'),
  });
});

describe('F01 to F10', () => {
  const nee = { datum: datum('2026-01-05'), grond: 'te-ver' };

  it.each<[string, Verschil]>([
    ['F01', { eisen: { vaststellingen: [] } }],
    ['F02', { aanbod: { vrijVanaf: null } }],
    ['F04', { aanbod: { prijs: cent(2_200_001), maximumprijs: cent(2_200_000) } }],
    ['F05', { eisen: { uren: { minimaal: '12', maximaal: '20' } } }],
    ['F06', { eisen: { aanpassingen: ['tilhulp'] } }],
    ['F07', { eisen: { begeleiding: 'intensief' } }],
    ['F08', { aanbod: { afstand: 8001 } }],
    ['F09', { aanbod: { afspraak: 'geen-afspraak' } }],
    ['F09', { aanbod: { afspraak: deelgrond('2026-03-31') } }],
    ['F10', { aanbod: { uitsluiting: nee } }],
  ])('%s', (vereiste, verschil) => {
    const belet = findBelet(toets(verschil));
    expect(belet && determineVereiste(belet.code)).toBe(vereiste);
  });

  it('F03, where the local rule is hard', () => {
    const lokaleEis = {
      ...{ geldig: { van: datum('2019-01-01'), tot: null }, bron: 'Almere', hard: true },
      ...{ minimaleUren: null, minimaleMaanden: 12 },
    };
    const aanbod = { ...past.aanbod, periode: { van: datum('2025-01-01'), tot: datum('2027-03-01') } };
    const belet = findBelet(determineHaalbaarheid({ ...past, aanbod, lokaleEis }));
    expect(belet).toMatchObject({ code: 'duur', gevraagd: 12, geboden: 11 });
    expect(belet && determineVereiste(belet.code)).toBe('F03');
  });

  it('names the first that fails, with its two values', () => {
    const belet = findBelet(
      toets({ aanbod: { afstand: 9000, uitsluiting: nee }, eisen: { begeleiding: 'intensief' } }),
    );
    expect(belet).toMatchObject({ code: 'begeleiding', gevraagd: 'intensief', geboden: 'midden' });
    expect(findBelet(toets({}))).toBeUndefined();
  });
});

describe('what is not known is a question', () => {
  it.each<[Verschil, string[]]>([
    [{}, []],
    [{ eisen: { uren: null } }, ['uren kandidaat']],
    [{ aanbod: { uren: null } }, ['uren werkgever']],
    [{ eisen: { uren: null }, aanbod: { uren: null } }, ['uren kandidaat', 'uren werkgever']],
    [{ eisen: { beschikbaarVanaf: null } }, ['beschikbaarheid kandidaat']],
    [
      { eisen: { begeleiding: null, aanpassingen: null } },
      ['aanpassingen kandidaat', 'begeleiding kandidaat'],
    ],
    [
      { eisen: { permanentToezicht: null } },
      ['permanent-toezicht kandidaat', 'permanent-toezicht werkgever'],
    ],
    [{ eisen: { reisafstand: null } }, ['reisafstand kandidaat']],
  ])('%j', (verschil, vragen) => {
    const haalbaarheid = toets(verschil);
    expect(listVragen(haalbaarheid).map(({ code, aan }) => `${code} ${aan}`)).toEqual(vragen);
    expect(haalbaarheid.uitkomst).toBe(vragen.length > 0 ? 'onbekend' : 'haalbaar');
  });
});
