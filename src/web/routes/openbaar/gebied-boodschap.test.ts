import { expect, test } from 'vitest';
import type { GebiedBeeld, OpenbaarGetal, OpenbareStand } from '#application/publicatie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { composeBoodschap } from './gebied-boodschap.ts';

const VANDAAG = datum('2026-03-02');
const DOEL = { bestondNiet: false, isSom: false, afgerond: false, somVoorgangers: null, bronnen: [] };
const BEELD: GebiedBeeld = {
  jaren: [
    { jaar: 2024, doel: { ...DOEL, jaar: 2024, aantal: 120 }, gelukt: undefined, wachten: undefined },
    { jaar: 2026, doel: { ...DOEL, jaar: 2026, aantal: 139 }, gelukt: undefined, wachten: undefined },
  ],
  feiten: [],
};

function getal(waarde: number | null, demo: boolean): OpenbaarGetal {
  return {
    waarde,
    status: waarde === null ? 'beschermd' : 'bekend',
    soort: 'register',
    definitie: 'register-werkzaam',
    peildatum: datum('2026-02-28'),
    bron: 'register',
    demo,
  };
}

function register(demo: boolean, wachtend: number | null): OpenbareStand {
  const overig = getal(1, demo);
  return {
    gebied: { niveau: 'gemeente', code: 'GM0034', naam: 'Almere', gemeenteCodes: ['GM0034'] },
    peildatum: datum('2026-02-28'),
    cijfers: {
      taakstelling: getal(139, false),
      positief: overig,
      werkzaam: getal(121, demo),
      wachtend: getal(wachtend, demo),
      tekort: overig,
      dekking: overig,
    },
  };
}

test('three sentences, also when nothing about people is known', () => {
  expect(composeBoodschap({ naam: 'Almere', beeld: BEELD, vandaag: VANDAAG, register: undefined })).toEqual([
    'Hoeveel mensen in Almere beschut werk hebben, is nergens openbaar.',
    'Het doel voor 2026 is 139 banen.',
    'Hoeveel mensen wachten, is onbekend.',
  ]);
});

test('a real register speaks; a small number in it stays unsaid', () => {
  expect(
    composeBoodschap({ naam: 'Almere', beeld: BEELD, vandaag: VANDAAG, register: register(false, null) }),
  ).toEqual([
    'Op 28 februari 2026 werkten in Almere 121 mensen in beschut werk.',
    'Het doel voor 2026 is 139 banen.',
    'Hoeveel mensen wachten, tonen we niet.',
  ]);
});

test('invented people never stand in the message', () => {
  const boodschap = composeBoodschap({
    naam: 'Almere',
    beeld: BEELD,
    vandaag: VANDAAG,
    register: register(true, 23),
  });
  expect(boodschap.join(' ')).not.toMatch(/121|23/);
});
