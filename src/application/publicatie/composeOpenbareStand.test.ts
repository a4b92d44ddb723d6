import { expect, test } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { calculateStand } from '#domain/stand/index.ts';
import { type Bouwstenen, composeOpenbareStand } from './composeOpenbareStand.ts';
import type { GepubliceerdeStand } from './gepubliceerdeStand.ts';
import type { Registerstand } from './registerstanden.ts';

const REGISTER: Registerstand = {
  stand: calculateStand({ positief: 144, werkzaam: 121, taakstelling: 139 }),
  beschermd: [],
};

const GEPUBLICEERD: GepubliceerdeStand = {
  stand: calculateStand({ positief: null, werkzaam: 8, taakstelling: 139 }),
  bronnen: { positief: null, werkzaam: 'gemeente', wachtend: null },
  isKlein: false,
};

function stand(anders: Partial<Bouwstenen>) {
  return composeOpenbareStand({
    gebied: { niveau: 'gemeente', code: 'GM0034', naam: 'Almere', gemeenteCodes: ['GM0034'] },
    peildatum: datum('2026-02-28'),
    isToekomst: false,
    doel: { aantal: 139, soort: 'vastgesteld', bron: 'regeling' },
    houder: undefined,
    register: undefined,
    gepubliceerd: undefined,
    ...anders,
  }).cijfers;
}

test('a register gives the people figures; the target is about 31 December and always real', () => {
  const { werkzaam, taakstelling } = stand({ houder: { demo: true }, register: REGISTER });
  expect(werkzaam).toMatchObject({ waarde: 121, soort: 'register', demo: true, peildatum: '2026-02-28' });
  expect(taakstelling).toMatchObject({
    waarde: 139,
    soort: 'gepubliceerd',
    demo: false,
    peildatum: '2026-12-31',
  });
});

test('what is protected has no value', () => {
  const register = { ...REGISTER, beschermd: ['wachtend', 'positief'] as const };
  const { wachtend, werkzaam } = stand({ houder: { demo: false }, register });
  expect(wachtend).toMatchObject({ waarde: null, status: 'beschermd' });
  expect(werkzaam).toMatchObject({ waarde: 121, status: 'bekend' });
});

test('invented people never push a real published fact aside; real registers do', () => {
  const beide = { register: REGISTER, gepubliceerd: GEPUBLICEERD };
  expect(stand({ ...beide, houder: { demo: true } }).werkzaam).toMatchObject({ waarde: 8, demo: false });
  expect(stand({ ...beide, houder: { demo: false } }).werkzaam).toMatchObject({ waarde: 121 });
});

test('one series in one stand: nothing of a published stand is filled in from elsewhere', () => {
  const cijfers = stand({ gepubliceerd: GEPUBLICEERD });
  expect([cijfers.positief.status, cijfers.wachtend.status]).toEqual(['onbekend', 'onbekend']);
  expect(cijfers.tekort).toMatchObject({ waarde: 131, bron: 'berekend uit: gemeente; regeling' });
});

test('a small published number of people is protected with all that follows from it', () => {
  const { werkzaam, tekort, dekking } = stand({ gepubliceerd: { ...GEPUBLICEERD, isKlein: true } });
  expect([werkzaam.status, tekort.status, dekking.status]).toEqual(['beschermd', 'beschermd', 'beschermd']);
});

test('a day to come is toekomst, and an unknown target stays unknown', () => {
  const cijfers = stand({ isToekomst: true, houder: { demo: true }, doel: undefined });
  expect(cijfers.werkzaam).toMatchObject({ waarde: null, status: 'toekomst', soort: 'register' });
  expect(cijfers.taakstelling).toMatchObject({ waarde: null, status: 'onbekend' });
});
