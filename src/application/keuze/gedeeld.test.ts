import { expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { createGedeeldVoorstel } from './gedeeld.ts';

it('an employer gets to see these fields and nothing else, whatever more is known', () => {
  const naam = { voornaam: 'Noa', voorvoegsel: 'van den', achternaam: 'Berg' };
  const meer = { bsn: '999990019', uitkering: 'Participatiewet', notitie: 'belt liever niet' };
  const profiel = {
    ...{
      werksoorten: ['Dierverzorging'],
      behoeften: ['rustige-plek' as const],
      urenMin: '24',
      urenMax: '32',
    },
    beschikbaarVanaf: datum('2026-01-05'),
    ...meer,
  };
  const plek = { naam: 'Dieren verzorgen', prijs: { bedrag: 2_200_000 }, eerder: ['dossier'] };
  expect(createGedeeldVoorstel({ ...naam, ...meer }, profiel, plek, datum('2026-03-16'))).toEqual({
    naam,
    plek: 'Dieren verzorgen',
    reagerenVoor: '2026-03-16',
    werksoorten: ['Dierverzorging'],
    behoeften: ['rustige-plek'],
    urenMin: '24',
    urenMax: '32',
    beschikbaarVanaf: '2026-01-05',
  });
});
