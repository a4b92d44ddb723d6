import { expect, it } from 'vitest';
import type { Berekening } from '#domain/berekening/index.ts';
import { createNormen } from '#domain/normen/index.ts';
import { findRekenregel, herbereken } from './index.ts';

function bewaar(): Berekening<unknown, unknown> {
  const antwoord = findRekenregel('adviestermijn')?.reken({ ontvangen: '2026-03-10' }, createNormen([]));
  if (antwoord?.soort !== 'uitkomst') throw new Error('no outcome');
  return JSON.parse(JSON.stringify(antwoord.berekening));
}

it('the order in which fields were stored does not matter', () => {
  const { stappen, ...rest } = bewaar();
  const gedraaid = { ...Object.fromEntries(Object.entries(rest).reverse()), ...rest, stappen };
  expect(herbereken(gedraaid)).toEqual({ soort: 'gelijk' });
});

it.each([
  ['another outcome', { uitkomst: { uiterlijk: '2026-05-05' } }, ['uitkomst']],
  ['a step less', { stappen: [] }, ['stappen']],
  ['another version of the text', { versie: 'adviestermijn 2014-01-01' }, ['versie']],
  ['another source', { bronnen: [], artikelen: [] }, ['artikelen', 'bronnen']],
])('%s is found', (_wat, anders, onderdelen) => {
  expect(herbereken({ ...bewaar(), ...anders })).toMatchObject({ soort: 'verschillend', onderdelen });
});

it('input that no longer can be is a difference, with the fault', () => {
  expect(herbereken({ ...bewaar(), invoer: { ontvangen: 'ooit' } })).toMatchObject({
    soort: 'verschillend',
    antwoord: { soort: 'fouten', fouten: [{ pad: 'ontvangen' }] },
  });
});

it('a rule that is not there is told apart', () => {
  expect(herbereken({ ...bewaar(), regel: 'bestaat-niet' })).toEqual({ soort: 'onbekend' });
});
