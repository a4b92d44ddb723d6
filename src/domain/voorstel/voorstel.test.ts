import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import {
  answerVoorstel,
  determineBewaard,
  findVolgendeVoorstelToestand,
  type Voorstel,
  type VoorstelAntwoord,
} from './index.ts';

const open: Voorstel = {
  toestand: 'open',
  akkoord: { kandidaat: false, werkgever: false },
  gedaan: datum('2026-03-02'),
  reactieUiterlijk: datum('2026-03-16'),
};

function na(voorstel: Voorstel, ...antwoorden: VoorstelAntwoord[]): Voorstel {
  return antwoorden.reduce((huidig, antwoord) => {
    const volgend = answerVoorstel(huidig, antwoord);
    if (!volgend.ok) throw new Error(volgend.error.code);
    return volgend.value;
  }, voorstel);
}

const nee = { antwoord: 'nee', toelichting: null } as const;

describe('answerVoorstel', () => {
  it('is agreed when both sides say yes, in any order', () => {
    expect(na(open, { kant: 'kandidaat', antwoord: 'ja' })).toMatchObject({
      toestand: 'open',
      akkoord: { kandidaat: true, werkgever: false },
    });
    expect(
      na(open, { kant: 'kandidaat', antwoord: 'ja' }, { kant: 'werkgever', antwoord: 'ja' }).toestand,
    ).toBe('akkoord');
    expect(
      na(open, { kant: 'werkgever', antwoord: 'ja' }, { kant: 'kandidaat', antwoord: 'ja' }).toestand,
    ).toBe('akkoord');
  });

  it('one no closes it, also after a yes', () => {
    expect(na(open, { ...nee, kant: 'werkgever', reden: 'plek-vervallen' }).toestand).toBe('afgewezen');
    const akkoord = na(open, { kant: 'kandidaat', antwoord: 'ja' }, { kant: 'werkgever', antwoord: 'ja' });
    expect(na(akkoord, { ...nee, kant: 'kandidaat', reden: 'nu-niet' })).toMatchObject({
      toestand: 'afgewezen',
      akkoord: { kandidaat: false, werkgever: true },
    });
  });

  it('keeps the reasons of the sides apart', () => {
    expect(answerVoorstel(open, { ...nee, kant: 'werkgever', reden: 'te-ver' })).toEqual({
      ok: false,
      error: { code: 'reden-hoort-niet-bij-kant', kant: 'werkgever' },
    });
  });

  it('"anders" needs own words', () => {
    expect(answerVoorstel(open, { ...nee, kant: 'kandidaat', reden: 'anders' })).toEqual({
      ok: false,
      error: { code: 'toelichting-ontbreekt' },
    });
  });

  it('a second yes of the same side is refused', () => {
    const half = na(open, { kant: 'kandidaat', antwoord: 'ja' });
    expect(answerVoorstel(half, { kant: 'kandidaat', antwoord: 'ja' })).toMatchObject({
      error: { code: 'al-akkoord' },
    });
  });

  it.each(['bewaard', 'afgewezen', 'ingetrokken', 'verlopen', 'geplaatst'] as const)(
    '%s takes no answer',
    (toestand) => {
      expect(answerVoorstel({ ...open, toestand }, { kant: 'kandidaat', antwoord: 'ja' })).toEqual({
        ok: false,
        error: { code: 'voorstel-gesloten', toestand },
      });
    },
  );
});

describe('acts of staff', () => {
  const LEEG = {
    ...{ bewaren: undefined, herstellen: undefined, intrekken: undefined },
    ...{ 'laten-verlopen': undefined, plaatsen: undefined },
  };
  const MATRIX = {
    open: { ...LEEG, bewaren: 'bewaard', intrekken: 'ingetrokken', 'laten-verlopen': 'verlopen' },
    bewaard: { ...LEEG, herstellen: 'open', intrekken: 'ingetrokken' },
    akkoord: { ...LEEG, intrekken: 'ingetrokken', plaatsen: 'geplaatst' },
    afgewezen: LEEG,
    ingetrokken: LEEG,
    verlopen: LEEG,
    geplaatst: LEEG,
  } as const;
  const toestanden = [
    ...(['open', 'bewaard', 'akkoord', 'afgewezen', 'ingetrokken', 'verlopen', 'geplaatst'] as const),
  ];
  const handelingen = ['bewaren', 'herstellen', 'intrekken', 'laten-verlopen', 'plaatsen'] as const;
  it.each(toestanden.flatMap((t) => handelingen.map((h) => [t, h, MATRIX[t][h]] as const)))(
    '%s, %s leads to %s',
    (toestand, handeling, volgend) => {
      expect(findVolgendeVoorstelToestand(toestand, handeling)).toBe(volgend);
    },
  );
});

it.each([
  ['open', undefined],
  ['bewaard', undefined],
  ['akkoord', 'intrekken'],
  ['geplaatst', 'intrekken'],
  ['afgewezen', 'herstellen'],
  ['ingetrokken', 'herstellen'],
  ['verlopen', 'herstellen'],
] as const)('when the better offer is %s, the one kept behind it: %s', (beter, gevolg) => {
  expect(determineBewaard(beter)).toBe(gevolg);
});
