import { expect, test } from 'vitest';
import { compileMarkt } from '../markt/compileMarkt.ts';
import { createMarktUitLijsten } from '../proef/proefmarkt.ts';
import { calculateVerdeling } from './calculateVerdeling.ts';
import { listStatussen, STATUS } from './listStatussen.ts';

test('every listed place has a status, also what is not feasible and what stands below the assigned place', () => {
  const gelezen = compileMarkt(
    createMarktUitLijsten(
      { bo: ['p4', 'p1', 'p2', 'p3'], an: ['p1', 'p5'], cor: [] },
      { p1: [1, 'an', 'bo'], p2: [3, 'bo'], p3: [0, 'bo'], p4: [2, 'an'], p5: [0, 'an'] },
    ),
  );
  if (!gelezen.ok) throw new Error('refused');
  const { lijstbegin, kandidaten, net } = gelezen.value;
  const { status, grenzen } = listStatussen(gelezen.value, calculateVerdeling(net));
  expect(kandidaten).toEqual(['an', 'bo', 'cor']);
  expect([...lijstbegin]).toEqual([0, 2, 6, 6]);
  const { toegewezen, lager, onhaalbaar, vol } = STATUS;
  expect([...status]).toEqual([toegewezen, lager, onhaalbaar, vol, toegewezen, lager]);
  const vrij = Number.POSITIVE_INFINITY;
  expect([...grenzen]).toEqual([0, vrij, -1, vrij, -1]);
});
