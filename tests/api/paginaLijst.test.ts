import pg from 'pg';
import { expect, it } from 'vitest';
import { GEEN_PAGINA, PAGINAS } from '../e2e/paginaLijst.ts';
import { createProefApp } from './proefApp.ts';

const PATRONEN = Object.values(PAGINAS).flatMap((paginas) => paginas.map(({ patroon }) => patroon));

function listRoutes(): readonly string[] {
  const { routes } = createProefApp({ pool: new pg.Pool() });
  const paden = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  return [...new Set(paden)].filter((pad) => !GEEN_PAGINA.some((patroon) => patroon.test(pad)));
}

it('every page of the application is in the list that the browser test walks through', () => {
  expect(listRoutes().filter((pad) => !PATRONEN.includes(pad))).toEqual([]);
});

it('the list has no page that the application has not', () => {
  const routes = listRoutes();
  expect(PATRONEN.filter((patroon) => patroon !== '*' && !routes.includes(patroon))).toEqual([]);
});
