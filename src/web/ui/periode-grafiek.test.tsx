import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { PeriodeGrafiek } from './index.ts';

const html = renderToString(
  <PeriodeGrafiek
    id="p"
    boodschap="Het contract is vast"
    balken={[
      { sleutel: 'een', naam: '1. Het Erf', van: 0, tot: 25, soort: 'dicht' },
      { sleutel: 'twee', naam: '2. De Werf', van: 75, soort: 'open' },
    ]}
    merken={[{ sleutel: 'nu', plek: 50, tekst: 'Vandaag', soort: 'nu' }]}
    schaal={[{ plek: 0, tekst: '2023' }]}
    bereik={[0, 100]}
    sleutel={{ dicht: 'Met einde', open: 'Zonder einde' }}
    tabelId="t"
  />,
);

test('a period is as long as its part of the scale, and one without an end runs to the edge', () => {
  expect(html).toMatch(/gp-perioden__balk--dicht"[^>]*x="0%"[^>]*width="25%"/);
  expect(html).toMatch(/gp-perioden__balk--open"[^>]*x="75%"[^>]*width="25%"/);
  expect(html).toMatch(/gp-perioden__merk--nu" x1="50%"/);
});

test('the message is its caption, the table its alternative, and the key says what each kind means', () => {
  expect(html).toContain('aria-details="t"');
  expect(html).toContain('Het contract is vast');
  expect(html).toContain('Met einde');
  expect(html).toContain('Zonder einde');
});
