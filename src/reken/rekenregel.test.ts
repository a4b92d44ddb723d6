import { describe, expect, it } from 'vitest';
import { createNormen, type Norm } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { findRekenregel, type Rekenregel } from './index.ts';

function norm(code: string, waarde: string, eenheid: Norm['eenheid']): Norm {
  return {
    code,
    waarde,
    eenheid,
    geldig: { van: datum('2026-01-01'), tot: datum('2026-07-01') },
    artikel: 'proef',
    bron: 'proef',
    merk: 'W',
    gecontroleerdOp: null,
    bevestiging: 'geen',
  };
}

const NORMEN = createNormen([
  norm('minimumloon-maand', '2294.40', 'euro-per-maand'),
  norm('minimumloon-leeftijd', '21', 'jaren'),
  norm('vakantiebijslag', '0.08', 'aandeel'),
  norm('lks-maximum', '0.70', 'aandeel'),
  norm('lks-referentie-uren', '36', 'uren-per-week'),
  norm('lks-werkgeverslasten', '0.25', 'aandeel'),
]);

function get(code: string): Rekenregel {
  const regel = findRekenregel(code);
  if (regel === undefined) throw new Error(`no rule ${code}`);
  return regel;
}

const LKS = { peildatum: '2026-01-01', leeftijd: 30, loonwaarde: '0.40', uren: 36 };

function paden(code: string, invoer: unknown): readonly string[] {
  const antwoord = get(code).reken(invoer, NORMEN);
  return antwoord.soort === 'fouten' ? antwoord.fouten.map(({ pad }) => pad) : [antwoord.soort];
}

function uitkomst(invoer: unknown): unknown {
  const antwoord = get('lks').reken(invoer, NORMEN);
  return antwoord.soort === 'uitkomst' ? antwoord.berekening.uitkomst : antwoord;
}

describe('a rule with JSON in', () => {
  it('answers, and keeps hours as the text that was given', () => {
    const bedragen = { bedragExLasten: '1486.77', werkgeverslasten: '371.69', bedragInclLasten: '1858.46' };
    expect(uitkomst(LKS)).toEqual(bedragen);
    expect(uitkomst({ ...LKS, uren: '36.00' })).toEqual(bedragen);
    expect(get('lks').reken({ ...LKS, uren: '36.00' }, NORMEN)).toMatchObject({
      berekening: { invoer: { uren: '36.00' } },
    });
  });

  it('a field that may be absent may be null too; a field whose null means something keeps it', () => {
    expect(uitkomst({ ...LKS, voltijdUren: null, forfait: null, functieloonPerMaand: null })).toEqual(
      uitkomst(LKS),
    );
    expect(paden('plicht', { ...plicht, raadsAantal: null })).toEqual(['uitkomst']);
    expect(paden('plicht', { ...plicht, raadsAantal: undefined })).toEqual(['raadsAantal']);
  });

  it('refuses when a norm is missing, and says which', () => {
    expect(get('lks').reken({ ...LKS, peildatum: '2026-07-01' }, NORMEN)).toEqual({
      soort: 'weigering',
      weigering: { code: 'norm-ontbreekt', norm: 'minimumloon-maand', peildatum: '2026-07-01' },
    });
  });
});

const plicht = {
  peildatum: '2026-06-01',
  vaststelling: true,
  ministerieelAantal: 65,
  raadsAantal: null,
  gerealiseerd: 60,
};

describe('every fault at once', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['no object', [], ['']],
    ['nothing filled in', {}, ['peildatum', 'leeftijd', 'loonwaarde', 'uren']],
    ['a name with a typing error', { ...LKS, voltijduren: 36 }, ['voltijduren']],
    ['a day that does not exist', { ...LKS, peildatum: '2026-02-30' }, ['peildatum']],
    ['a day with a time', { ...LKS, peildatum: '2026-01-01T00:00:00Z' }, ['peildatum']],
    ['a share as a number', { ...LKS, loonwaarde: 0.4 }, ['loonwaarde']],
    ['a share above 1', { ...LKS, loonwaarde: '1.01' }, ['loonwaarde']],
    ['a share with a comma', { ...LKS, loonwaarde: '0,40' }, ['loonwaarde']],
    ['an amount with one decimal', { ...LKS, functieloonPerMaand: '2500.0' }, ['functieloonPerMaand']],
    ['an amount below nought', { ...LKS, functieloonPerMaand: '-1.00' }, ['functieloonPerMaand']],
    ['no hours', { ...LKS, uren: 0 }, ['uren']],
    ['more hours than a week has', { ...LKS, uren: '168.5' }, ['uren']],
    ['a float that is no decimal', { ...LKS, uren: 1e-7 }, ['uren']],
    ['half a year of age', { ...LKS, leeftijd: 30.5 }, ['leeftijd']],
  ])('%s', (_wat, invoer, verwacht) => {
    expect(paden('lks', invoer)).toEqual(verwacht);
  });

  it('also what does not fit together, beside fields that cannot be read', () => {
    expect(paden('lks', { ...LKS, leeftijd: 'dertig', loonwaarde: null, uren: 40, extra: 1 })).toEqual([
      'leeftijd',
      'extra',
      'loonwaarde',
      'voltijdUren',
    ]);
  });

  it('but not what may follow from the field that cannot be read', () => {
    expect(paden('lks', { ...LKS, uren: 'veel' })).toEqual(['uren']);
    expect(paden('aanzegging', { van: 'straks', tot: '2026-01-01' })).toEqual(['van']);
  });

  it('names a place in a list', () => {
    const goed = { tempo: '0.50', kwaliteit: '1', nettoWerktijd: '1', bijdrage: '0.50' };
    const taken = [goed, { ...goed, bijdrage: 'half', kleur: 'rood' }];
    expect(paden('loonwaarde', { peildatum: '2016-01-01', taken })).toEqual([
      'taken[1].bijdrage',
      'taken[1].kleur',
    ]);
    expect(paden('keten', { peildatum: '2026-01-01', contracten: [] })).toEqual(['contracten']);
    const omgekeerd = { van: '2025-02-01', tot: '2025-01-01', werkgever: 'A' };
    expect(paden('keten', { peildatum: '2026-01-01', contracten: [omgekeerd, omgekeerd] })).toEqual([
      'contracten[0].tot',
      'contracten[1].tot',
    ]);
  });
});
