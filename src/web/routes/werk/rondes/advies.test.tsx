import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Rondeadvies } from '#application/ronde/index.ts';
import { datum } from '#domain/shared/index.ts';
import { RondeAdviesPagina } from './advies.page.tsx';

const ADVIES: Rondeadvies = {
  ...{ geplaatst: 9, maximaalPlaatsbaar: 12, beloofd: 2, naHerberekening: 1 },
  vragen: [{ nummer: 'k-aaaaaa', van: { plek: 'kas', rang: 1 }, naar: { plek: 'was', rang: 3 } }],
  nieuw: [{ nummer: 'k-bbbbbb', plek: 'kas' }],
};

function schrijf(advies: Rondeadvies, isNieuwste = true): string {
  const ronde = { nummer: 4, isNieuwste, gedraaidOp: datum('2026-03-02'), beleid: 'voorrang 2026-01-01' };
  const plekken = new Map([['kas', { naam: 'De kas', werkgever: 'Het Erf' }]]);
  return renderToString(<RondeAdviesPagina {...{ ronde, advies, plekken }} uitkomsten={[]} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('keeps what the plan promises apart from what dividing again gives', () => {
  const tekst = schrijf(ADVIES);
  expect(tekst).toContain(
    'Na deze ronde hebben 9 mensen een plek. Hoogstens 12 mensen kunnen tegelijk een plek hebben.',
  );
  expect(tekst).toMatch(/Beloofd 2 mensen meer/);
  expect(tekst).toMatch(/Na herberekening 1 mens meer/);
  expect(tekst).toContain('Dossier k-aaaaaa keuze 1: De kas keuze 3: was');
  expect(tekst).toContain('nee zeggen kost niets');
  expect(tekst).not.toContain('Er is een nieuwere ronde');
});

it('says so when there is nobody to ask, and when the round is an old one', () => {
  const tekst = schrijf({ ...ADVIES, vragen: [], nieuw: [] }, false);
  expect(tekst).toContain('Er is niemand om te vragen');
  expect(tekst).toContain('Bekijk welke plek helpt');
  expect(tekst).toContain('Er is een nieuwere ronde');
});
