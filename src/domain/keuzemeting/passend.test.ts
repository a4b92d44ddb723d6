import { expect, it } from 'vitest';
import type { Haalbaarheid, Toets } from '#domain/haalbaarheid/index.ts';
import { datum } from '#domain/shared/index.ts';
import { measurePassend } from './index.ts';

const uren = (uitkomst: Toets['uitkomst'], bekend = true): Toets => ({
  ...{ code: 'uren', gevraagd: { minimaal: '24', maximaal: '32' }, uitkomst },
  geboden: bekend ? { minimaal: '8', maximaal: '16' } : null,
});
const begeleiding = (uitkomst: Toets['uitkomst']): Toets => ({
  ...{ code: 'begeleiding', gevraagd: uitkomst === 'onbekend' ? null : 'midden', geboden: null, uitkomst },
});
const geweigerd: Toets = {
  ...{ code: 'uitsluiting', gevraagd: 'geen', uitkomst: 'voldoet-niet' },
  geboden: { datum: datum('2026-01-05'), grond: 'te ver' },
};

function paar(uitkomst: Haalbaarheid['uitkomst'], ...toetsen: Toets[]): Haalbaarheid {
  return { uitkomst, toetsen };
}

it('a pair counts once, at the first requirement that fails; questions only when nothing fails', () => {
  const meting = measurePassend([
    paar('haalbaar', uren('voldoet')),
    paar('niet-haalbaar', geweigerd, uren('voldoet-niet')),
    paar('niet-haalbaar', uren('voldoet-niet'), begeleiding('onbekend')),
    paar('niet-haalbaar', geweigerd),
    paar('onbekend', uren('onbekend', false), begeleiding('onbekend')),
    paar('onbekend', begeleiding('onbekend')),
  ]);
  expect(meting).toMatchObject({ paren: 6, haalbaar: 1, nietHaalbaar: 3, onbekend: 2 });
  expect(meting.beletten).toEqual([
    { vereiste: 'F05', aantal: 2 },
    { vereiste: 'F10', aantal: 1 },
  ]);
  expect(meting.vragen).toEqual([
    { code: 'begeleiding', aan: 'kandidaat', aantal: 2 },
    { code: 'begeleiding', aan: 'werkgever', aantal: 2 },
    { code: 'uren', aan: 'werkgever', aantal: 1 },
  ]);
});

it('without lists there is nothing', () => {
  expect(measurePassend([])).toEqual({
    ...{ paren: 0, haalbaar: 0, nietHaalbaar: 0, onbekend: 0, beletten: [], vragen: [] },
  });
});
