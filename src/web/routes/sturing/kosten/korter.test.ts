import { expect, it } from 'vitest';
import { calculatePrognose, type Verplichting } from '#domain/begroting/index.ts';
import { datum } from '#domain/shared/index.ts';
import { shortenPrognose } from './korter.ts';

function prognose(aantal: number) {
  const verplichtingen = Array.from(
    { length: aantal },
    (_, nummer): Verplichting => ({
      ...{ van: datum('2026-01-01'), tot: null, overDagen: 365, aantal: 1 },
      bedrag: `${365 + nummer}.00`,
    }),
  );
  const uitslag = calculatePrognose({
    ...{ jaar: 2026, geboektTot: datum('2026-01-01'), begroot: null, werkelijk: '0.00' },
    verplichtingen,
  });
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value;
}

it('keeps a few promised amounts, and never shows the list of promises as input', () => {
  const { berekening, weggelaten } = shortenPrognose(prognose(3));
  expect(weggelaten).toBe(0);
  expect(berekening.stappen.map(({ code }) => code)).toEqual([
    ...['verplicht-deel', 'verplicht-deel', 'verplicht-deel'],
    ...['verplicht', 'prognose'],
  ]);
  expect(Object.keys(berekening.invoer)).toEqual(['geboektTot', 'begroot', 'werkelijk']);
});

it('shows many promised amounts as one sum, and says how many there are', () => {
  const heel = prognose(20);
  const { berekening, weggelaten } = shortenPrognose(heel);
  expect(weggelaten).toBe(20);
  expect(berekening.stappen.map(({ code }) => code)).toEqual(['verplicht', 'prognose']);
  expect(berekening.stappen[0]?.operanden).toEqual([
    { naam: 'verplichteDelen', waarde: heel.uitkomst.verplicht, eenheid: 'euro' },
  ]);
  expect(berekening.uitkomst).toEqual(heel.uitkomst);
});
