import { expect, test } from 'vitest';
import { listPaginas } from './paginering.tsx';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 13, [1, 2, 3, 4, 5, 'gat', 13]],
  [7, 13, [1, 'gat', 6, 7, 8, 'gat', 13]],
  [13, 13, [1, 'gat', 12, 13]],
])('page %i of %i links to its neighbours and both ends', (pagina, aantal, verwacht) => {
  expect(listPaginas(pagina, aantal)).toEqual(verwacht);
});
