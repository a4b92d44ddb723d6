import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Stapelgrafiek } from './index.ts';
import { findGrootsteSom } from './stapelgrafiek.tsx';

const DELEN = [
  { sleutel: 'a', naam: 'Subsidie' },
  { sleutel: 'b', naam: 'Begeleiding' },
];
const BALK = {
  sleutel: 'x',
  naam: 'Stichting',
  delen: [
    { sleutel: 'a', waarde: 60 },
    { sleutel: 'b', waarde: 20 },
  ],
};

test('the widest bar or the line sets the scale, and there is always one', () => {
  expect(findGrootsteSom([BALK], undefined)).toBe(80);
  expect(findGrootsteSom([BALK], { waarde: 100, tekst: '' })).toBe(100);
  expect(findGrootsteSom([], undefined)).toBe(1);
});

test('parts lie beside each other with their own pattern, and what is taken off ends where they end', () => {
  const html = renderToString(
    <Stapelgrafiek
      id="g"
      boodschap="Een plek kost 80"
      bereik="Geldstroom: alles"
      delen={DELEN}
      minNaam="Rijk"
      balken={[{ ...BALK, min: { waarde: 50, tekst: 'min 50 = 30' } }]}
      grens={{ waarde: 100, tekst: 'budget 100' }}
      grensNaam="Budget"
      tabelId="t"
      bron="Almere"
    />,
  );
  expect(html).toMatch(/deel--vol" x="0%"[^>]*width="57.6%"/);
  expect(html).toMatch(/deel--streep" x="57.6%"[^>]*width="19.2%"[^>]*fill="url\(#g-streep\)"/);
  expect(html).toMatch(/__min" x="28.8%"[^>]*width="48%"/);
  expect(html).toContain('min 50 = 30');
  expect(html).toContain('aria-details="t"');
  expect(html).toContain('Geldstroom: alles');
});
