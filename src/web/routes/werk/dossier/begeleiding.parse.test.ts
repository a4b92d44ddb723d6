import { expect, it } from 'vitest';
import { createInvoer } from '../../../rand/invoer.ts';
import { parseBegeleiding } from './begeleiding.parse.ts';

const KEUZELIJSTEN = {
  klantmanagers: [{ id: 'farah', naam: 'Farah' }],
  jobcoaches: [{ id: 'joost', naam: 'Joost' }],
};

function lees(velden: Record<string, string>) {
  const invoer = createInvoer(Object.entries({ herkomst: 'bijstand', versie: '3', ...velden }));
  const gelezen = parseBegeleiding(invoer, KEUZELIJSTEN);
  return gelezen.ok ? gelezen.value : gelezen.fouten.map(({ naam }) => naam);
}

it('takes a jobcoach with an account, one with only a name, or none', () => {
  expect(lees({ jobcoachaccount: 'joost' })).toMatchObject({ jobcoachId: 'joost', jobcoach: '', versie: 3 });
  expect(lees({ jobcoach: 'Marit' })).toMatchObject({ jobcoachId: null, jobcoach: 'Marit' });
  expect(lees({})).toMatchObject({ jobcoachId: null, jobcoach: '', klantmanagerId: null });
});

it('tells all faults at once: two jobcoaches, or somebody who is not in the list', () => {
  expect(lees({ jobcoachaccount: 'joost', jobcoach: 'Marit' })).toEqual(['jobcoach']);
  expect(lees({ jobcoachaccount: 'farah', klantmanager: 'joost', herkomst: 'maan' })).toEqual([
    'klantmanager',
    'jobcoachaccount',
    'herkomst',
  ]);
});
