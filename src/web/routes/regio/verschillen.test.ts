import { expect, it } from 'vitest';
import { listVerschillen } from './verschillen.ts';

const cel = (gemeente: string, werksoort: string, vrij: number, gewenst: number) => ({
  ...{ gemeente, werksoort, vrij, gewenst },
});

it('names the largest gaps first, and who has seats, and nothing about few people', () => {
  const cellen = [
    cel('Almere', 'groen', 1, 6),
    cel('Lelystad', 'groen', 2, 3),
    cel('Almere', 'dieren', 0, 4),
    cel('Lelystad', 'dieren', 9, 8),
    cel('Almere', 'was', 0, 9),
    cel('Lelystad', 'was', 0, 5),
    cel('Dronten', 'was', 0, 20),
  ];
  expect(listVerschillen(cellen)).toEqual([
    { ...cel('Dronten', 'was', 0, 20), elders: [] },
    { ...cel('Almere', 'was', 0, 9), elders: [] },
    { ...cel('Almere', 'groen', 1, 6), elders: ['Lelystad'] },
  ]);
});
