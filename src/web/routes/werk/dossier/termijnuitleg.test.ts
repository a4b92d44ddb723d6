import { describe, expect, it } from 'vitest';
import type { Adviesaanvraag } from '#application/advies/index.ts';
import type { BewaardeBerekening } from '#application/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateAdviestermijn } from '#domain/termijn/index.ts';
import { listTermijnuitleg } from './termijnuitleg.ts';

const aanvraag: Adviesaanvraag = {
  id: 'a1',
  versie: 1,
  aanvrager: 'gemeente',
  ontvangenOp: datum('2026-03-03'),
  uiterlijkOp: datum('2026-04-28'),
  toelichting: '',
  nieuweFeiten: '',
  ingetrokkenOp: null,
  advies: null,
};

function poortMet(bewaard: readonly BewaardeBerekening[]) {
  const gelezen: string[] = [];
  return {
    gelezen,
    berekeningen: {
      saveBerekening: () => Promise.reject(new Error('nothing is stored here')),
      listBerekeningen: ({ rijId }: { readonly rijId: string }) => {
        gelezen.push(rijId);
        return Promise.resolve(bewaard);
      },
    },
  };
}

function eerderBerekend(): BewaardeBerekening {
  const termijn = calculateAdviestermijn({ ontvangen: datum('2026-03-03') });
  if (!termijn.ok) throw new Error(termijn.error.code);
  return {
    id: 'b1',
    gebruik: { tabel: 'adviesaanvraag', rijId: 'a1', dossierId: null },
    berekening: { ...termijn.value, versie: 'van toen' },
  };
}

describe('listTermijnuitleg', () => {
  it('counts again when that gives the day on record, without reading what was stored', async () => {
    const poorten = poortMet([eerderBerekend()]);
    const uitleg = await listTermijnuitleg(poorten, [aanvraag], []);
    expect(uitleg.get('a1')).toMatchObject({
      berekening: { versie: 'adviestermijn 2015-01-01', uitkomst: { uiterlijk: '2026-04-28' } },
      nu: null,
    });
    expect(poorten.gelezen).toEqual([]);
  });

  it('shows the calculation of that moment when the day would be another one now', async () => {
    const anders = { ...aanvraag, uiterlijkOp: datum('2026-04-27') };
    const uitleg = await listTermijnuitleg(poortMet([eerderBerekend()]), [anders], []);
    expect(uitleg.get('a1')).toMatchObject({ berekening: { versie: 'van toen' }, nu: '2026-04-28' });
    expect((await listTermijnuitleg(poortMet([]), [anders], [])).size).toBe(0);
  });
});
