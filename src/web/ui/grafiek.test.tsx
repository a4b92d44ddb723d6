import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { findGrootste, Grafiek, type Grafiekrij } from './index.ts';

const rijen: readonly Grafiekrij[] = [
  { naam: '2017', doel: 28, gelukt: 'onbekend', wachten: 'minder-dan-5' },
  { naam: '2019', doel: 65, gelukt: 73, wachten: 0 },
];

test('the largest figure sets the scale, and there is always one', () => {
  expect(findGrootste(rijen)).toBe(73);
  expect(findGrootste([{ naam: '2015', doel: 'geen', gelukt: 'onbekend', wachten: 'onbekend' }])).toBe(1);
});

test('the picture has its message as caption, its table as alternative and words for what is unknown', () => {
  const html = renderToString(
    <Grafiek id="g" boodschap="Almere zat 8 boven het doel" rijen={rijen} tabelId="t" bron="Almere" />,
  );
  expect(html).toContain('<figcaption');
  expect(html).toContain('Almere zat 8 boven het doel');
  expect(html).toContain('aria-details="t"');
  expect(html).toContain('>onbekend<');
  expect(html).toContain('>minder dan 5<');
  expect(html).toContain('doel 65');
  expect(html).toMatch(/class="gp-grafiek__gelukt"[^>]*width="92%"/);
});
