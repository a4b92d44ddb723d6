import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Berekening, Stap } from '#domain/berekening/index.ts';
import { createNormen, type Norm } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createRekenlabels } from '#web/texts/nl/rekenen.ts';
import { describeFormule, fillFormule, isSom, listBuitenSom } from './formule.ts';
import { GeenUitkomst, listInvoer, listUitkomsten, Rekenuitklap, Rekenverslag } from './index.ts';

const MINIMUMLOON: Norm = {
  code: 'minimumloon-maand',
  waarde: '2294.40',
  eenheid: 'euro-per-maand',
  geldig: { van: datum('2026-01-01'), tot: datum('2026-07-01') },
  artikel: 'Wml art. 8',
  bron: 'Staatscourant 2025',
  bronUrl: 'https://voorbeeld.nl/wml',
  merk: 'P',
  gecontroleerdOp: datum('2026-01-15'),
  bevestiging: 'nodig',
};

const STAP: Stap = {
  code: 'proefstap',
  formule: 'minimumloon × uren ÷ voltijdUren, voor soort',
  operanden: [
    {
      naam: 'minimumloon',
      waarde: '2294.40',
      eenheid: 'euro-per-maand',
      norm: 'minimumloon-maand 2026-01-01',
    },
    { naam: 'uren', waarde: '31', eenheid: 'uren-per-week' },
    { naam: 'voltijdUren', waarde: '36', eenheid: 'uren-per-week' },
    { naam: 'soort', waarde: 'proefcode', eenheid: 'code' },
  ],
  waarde: '1975.733333',
  eenheid: 'euro-per-maand',
};

const BEREKENING: Berekening<unknown, unknown> = {
  regel: 'proef',
  versie: 'proef 2024-01-01',
  peildatum: datum('2026-03-02'),
  invoer: { peildatum: '2026-03-02', uren: '31', deel: null, rijen: [{ van: '2026-01-01', tot: null }] },
  stappen: [STAP],
  uitkomst: { bedrag: '1975.733333', kan: true, dag: '2026-03-31' },
  artikelen: ['Proefwet art. 1', 'Wml art. 8'],
  bronnen: [
    { artikel: 'Proefwet art. 1', vindplaats: 'https://wetten.overheid.nl/BWBR0000001', merk: 'W' },
    { artikel: 'Wml art. 8', vindplaats: 'Staatscourant 2025', merk: 'P' },
  ],
  normen: [MINIMUMLOON],
  waarschuwingen: [
    { code: 'norm-niet-bevestigd', merk: 'P', norm: 'minimumloon-maand' },
    { code: 'norm-niet-bevestigd', merk: 'P', norm: 'minimumloon-maand' },
  ],
};

/** What a reader sees, without tags. */
function lees(node: VNode): string {
  return renderToString(node)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
}

describe('a formula', () => {
  it('names each operand, and has its values filled in', () => {
    expect(describeFormule(STAP, createRekenlabels(BEREKENING))).toContain(' × ');
    expect(fillFormule(STAP)?.replace(/\u00a0/g, ' ')).toBe('€ 2.294,40 × 31 ÷ 36, voor soort');
  });

  it('does not mistake a part of a name for an operand', () => {
    const stap = { ...STAP, formule: 'minimumloonUur + uren-over', operanden: STAP.operanden.slice(0, 2) };
    expect(fillFormule(stap)).toBeUndefined();
  });

  it('of one operand is no sum; what a sum leaves out stands beside it', () => {
    expect(isSom({ ...STAP, formule: 'uren' })).toBe(false);
    expect(listBuitenSom(STAP).map(({ naam }) => naam)).toEqual(['soort']);
    expect(listBuitenSom({ ...STAP, formule: 'uren' })).toHaveLength(4);
  });
});

describe('outcome and input by themselves', () => {
  it('take their unit from the step with the same value, else from their shape', () => {
    const waarden = listUitkomsten(BEREKENING).map(({ waarde }) => waarde.replace(/\u00a0/g, ' '));
    expect(waarden).toEqual(['€ 1.975,733333 per maand', 'ja', '31 maart 2026']);
  });

  it('show null as geen and a list row by row', () => {
    const waarden = listInvoer(BEREKENING).map(({ waarde }) => waarde);
    expect(waarden.slice(0, 3)).toEqual(['2 maart 2026', '31 uur per week', 'geen']);
    expect(waarden[3]).toMatch(/1 januari 2026, .*geen$/);
  });
});

describe('Rekenverslag', () => {
  it('shows outcome, warning once, steps, norm with days and check, article, marks and version', () => {
    const tekst = lees(<Rekenverslag id="proef" berekening={BEREKENING} />);
    for (const deel of [
      '€ 1.975,733333 per maand',
      '€ 2.294,40 × 31 ÷ 36',
      '1 januari 2026 tot en met 30 juni 2026',
      'gelezen in een publicatie, nagekeken op 15 januari 2026',
      'Proefwet art. 1',
      'Peildatum: 2 maart 2026',
      'proef 2024-01-01',
    ])
      expect(tekst).toContain(deel);
    expect(tekst.match(/heeft minimumloon per maand nog niet bevestigd/g)).toHaveLength(1);
  });

  it('links articles and norms to where they can be read', () => {
    const html = renderToString(<Rekenverslag id="proef" berekening={BEREKENING} />);
    expect(html).toContain('href="https://wetten.overheid.nl/BWBR0000001"');
    expect(html).toContain('href="https://voorbeeld.nl/wml"');
  });

  it('leaves the outcome to the page when asked, and folds on staff pages', () => {
    const tekst = lees(<Rekenverslag id="proef" berekening={BEREKENING} zonderUitkomst />);
    expect(tekst).not.toContain('nog niet bevestigd');
    expect(renderToString(<Rekenuitklap id="proef" berekening={BEREKENING} />)).toContain('<details');
  });
});

describe('GeenUitkomst', () => {
  const weigering = { code: 'norm-ontbreekt', norm: 'minimumloon-maand', peildatum: datum('2026-07-02') };

  it('says what is missing, until when it is known, and who can fill it in', () => {
    const normen = createNormen([MINIMUMLOON]);
    const tekst = lees(<GeenUitkomst weigering={weigering} normen={normen} />);
    expect(tekst).toContain('Voor 2 juli 2026 staat er nog geen minimumloon per maand in Groeiplek.');
    expect(tekst).toContain('geldt tot en met 30 juni 2026');
    expect(tekst).toContain('Een beheerder kan de waarde invullen bij Regels.');
  });

  it('says from when a norm is known that began later', () => {
    const normen = createNormen([MINIMUMLOON]);
    const eerder = { ...weigering, peildatum: datum('2014-01-01') };
    expect(lees(<GeenUitkomst weigering={eerder} normen={normen} />)).toContain('vanaf 1 januari 2026');
  });

  it('names the nearest period that was read', () => {
    const buiten = {
      code: 'periode-niet-gelezen',
      norm: 'keten',
      peildatum: datum('2014-01-01'),
      dichtstbij: { van: datum('2015-07-01'), tot: datum('2020-01-01') },
    };
    const tekst = lees(<GeenUitkomst weigering={buiten} />);
    expect(tekst).toContain('1 juli 2015 tot en met 31 december 2019');
    expect(tekst).not.toContain('beheerder');
  });

  it('gives a link to those who may fill in norms', () => {
    expect(renderToString(<GeenUitkomst weigering={weigering} beheer />)).toContain('href="/beheer/regels"');
  });

  it('lists every fault of the input', () => {
    const tekst = lees(
      <GeenUitkomst
        weigering={{
          code: 'ongeldige-invoer',
          fouten: [
            { pad: 'tot', code: 'tot-voor-van' },
            { pad: 'x', code: 'onbekende-code' },
          ],
        }}
      />,
    );
    expect(tekst).toContain('De laatste dag ligt voor de eerste dag.');
    expect(tekst).toContain('onbekende-code');
  });
});
