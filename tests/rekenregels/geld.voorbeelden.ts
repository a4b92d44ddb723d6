import { calculatePrognose } from '#domain/begroting/index.ts';
import {
  type Bronafleidingcode,
  calculateBronafleiding,
  calculateBudgetscenario,
  calculatePlaatskosten,
  calculatePlekkenscenario,
  calculateVerdelingscenario,
  findGeldstroom,
  findOnderdeel,
  type Geldstroom,
  type PlaatskostenInvoer,
  type Plaatsonderdeel,
} from '#domain/kosten/index.ts';
import { datum } from '#domain/shared/index.ts';
import { normen } from './normen.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const IN_2016: PlaatskostenInvoer = {
  peildatum: datum('2016-07-01'),
  loonwaarde: '0.45',
  uren: '36',
  voltijdUren: '36',
  begeleiding: '8500.00',
};
const IN_2026 = { ...IN_2016, peildatum: datum('2026-01-01'), loonwaarde: '0.40' };

/** One component or stream of the costs of a place, or the refusal. */
function kosten(
  invoer: PlaatskostenInvoer,
  deel: { readonly onderdeel: Plaatsonderdeel } | { readonly geldstroom: Geldstroom },
): unknown {
  const uitslag = calculatePlaatskosten(invoer, normen);
  if (!uitslag.ok) return uitslag.error;
  const { uitkomst } = uitslag.value;
  return 'onderdeel' in deel
    ? { [deel.onderdeel]: findOnderdeel(uitkomst, deel.onderdeel) }
    : { [deel.geldstroom]: findGeldstroom(uitkomst, deel.geldstroom) };
}

function plek(
  id: string,
  wat: string,
  invoer: PlaatskostenInvoer,
  [deel, bedrag]: readonly [Plaatsonderdeel | Geldstroom, string | null],
): Voorbeeld {
  const gevraagd = isGeldstroom(deel) ? { geldstroom: deel } : { onderdeel: deel };
  return {
    ...{ id, wat, artikel: 'Participatiewet art. 10d lid 4', merk: 'I' },
    verwacht: { [deel]: bedrag },
    reken: () => kosten(invoer, gevraagd),
  };
}

function isGeldstroom(deel: Plaatsonderdeel | Geldstroom): deel is Geldstroom {
  return ['hele-loon', 'subsidie-en-begeleiding', 'alleen-begeleiding', 'gemeente-na-rijk'].includes(deel);
}

function afleiding(id: string, wat: string, code: Bronafleidingcode, verwacht: object): Voorbeeld {
  return {
    ...{ id, wat, artikel: 'geen (genoemd bedrag)', merk: 'S', verwacht },
    reken: () => {
      const uitslag = calculateBronafleiding({ afleiding: code }, normen);
      if (!uitslag.ok) return uitslag.error;
      const { genoemd, berekend } = uitslag.value.uitkomst;
      return { genoemd, berekend };
    },
  };
}

/** By hand: 12 × 1537.20 × 1.08 × 1.23 = 24504.19776 in 2016; 12 × 2294.40 × 1.08 × 1.25 = 37169.28 in 2026. */
export const voorbeelden: readonly Voorbeeld[] = [
  plek('R97', 'plek in 2016, hele week, loonwaarde 45%, begeleiding € 8.500', IN_2016, [
    'subsidie-en-begeleiding',
    '21977.31',
  ]),
  plek('R97-loon', 'dezelfde plek: het hele loon', IN_2016, ['brutoloon', '24504.20']),
  ...(
    [
      ['0.30', '25652.94'],
      ['0.40', '23202.52'],
      ['0.50', '20752.10'],
      ['0.60', '18301.68'],
    ] as const
  ).map(([loonwaarde, bedrag]) =>
    plek(
      `plek-${loonwaarde}`,
      `dezelfde plek, loonwaarde ${Number(loonwaarde) * 100}%`,
      { ...IN_2016, loonwaarde },
      ['subsidie-en-begeleiding', bedrag],
    ),
  ),
  plek('plek-rijk-2016', 'wat het Rijk in 2016 per plek betaalde, is onbekend', IN_2016, [
    'gemeente-na-rijk',
    null,
  ]),
  // 37169.28 × 0.60 = 22301.568; + 8500 − 22301.57 − 2157 = 6343.00
  plek('plek-2026', 'plek in 2026, 36 uur, loonwaarde 40%', IN_2026, ['loonkostensubsidie', '22301.57']),
  plek('plek-2026-rijk', 'dezelfde plek: de gemeente, na het geld van het Rijk', IN_2026, [
    'gemeente-na-rijk',
    '6343.00',
  ]),
  {
    ...{ id: 'plek-geen-norm', wat: 'na 1-7-2026 is het minimumloon niet bekend' },
    ...{ artikel: 'Participatiewet art. 10d lid 4', merk: 'I' },
    verwacht: { code: 'norm-ontbreekt', norm: 'minimumloon-maand', peildatum: '2026-07-01' },
    reken: () => kosten({ ...IN_2026, peildatum: datum('2026-07-01') }, { onderdeel: 'brutoloon' }),
  },
  {
    ...{ id: 'plek-fouten', wat: 'alle fouten tegelijk', artikel: 'geen (keuze van Groeiplek)', merk: 'I' },
    verwacht: {
      code: 'ongeldige-invoer',
      fouten: [
        { pad: 'loonwaarde', code: 'geen-aandeel' },
        { pad: 'uren', code: 'geen-uren' },
        { pad: 'begeleiding', code: 'geen-bedrag' },
      ],
    },
    reken: () =>
      kosten(
        { ...IN_2016, loonwaarde: '1.5', uren: '0', begeleiding: 'veel' },
        { geldstroom: 'alleen-begeleiding' },
      ),
  },
  afleiding('R98', 'een half miljoen: 60 plekken × € 8.500, alleen begeleiding', 'half-miljoen', {
    genoemd: '500000.00',
    berekend: '510000.00',
  }),
  afleiding('R99', 'extra geld van het Rijk voor 65 plekken', 'aanvulling-almere', {
    genoemd: null,
    berekend: '140205.00',
  }),
  afleiding('bron-22000', '€ 22.000 per plek in Almere', 'plek-22000', {
    genoemd: '22000.00',
    berekend: '21977.31',
  }),
  afleiding('bron-30000', '€ 30.000 per plek in een SW-bedrijf is het hele loon', 'plek-30000', {
    genoemd: '30000.00',
    berekend: '33004.20',
  }),
  afleiding('bron-32000', '€ 32.000 per plek in Emmen is het hele loon', 'emmen-32000', {
    genoemd: '32000.00',
    berekend: '32504.20',
  }),
  afleiding('bron-60-procent', 'boven 60% loonwaarde kan het voor minder', 'boven-60-procent', {
    genoemd: '22000.00',
    berekend: '18301.68',
  }),
  afleiding('bron-deel', 'deel van € 8,9 miljoen', 'deel-van-budget', { genoemd: null, berekend: '0.0573' }),
  afleiding('bron-rest', 'wat er overblijft voor 7.000 anderen', 'rest-per-mens', {
    genoemd: null,
    berekend: '1198.57',
  }),
  afleiding('bron-land', 'extra geld voor 30.000 plekken', 'aanvulling-land', {
    genoemd: null,
    berekend: '64710000.00',
  }),
  {
    ...{ id: 'scenario-plekken', wat: '60 plekken uit R97: subsidie en begeleiding', merk: 'I' },
    artikel: 'Participatiewet art. 10d lid 4',
    verwacht: '1318638.60',
    reken: () => {
      const { loonwaarde, ...rest } = IN_2016;
      const uitslag = calculatePlekkenscenario({ ...rest, groepen: [{ plekken: 60, loonwaarde }] }, normen);
      return uitslag.ok
        ? findGeldstroom(uitslag.value.uitkomst.kosten, 'subsidie-en-begeleiding')
        : uitslag.error;
    },
  },
  {
    ...{ id: 'scenario-budget', wat: 'vrij € 510.000 tegenover € 8.500 per plek bij 50 plekken', merk: 'I' },
    artikel: 'geen (keuze van Groeiplek)',
    verwacht: { naarPlekken: '425000.00', verschil: '-85000.00', omslagpunt: 60 },
    reken: () =>
      toon(calculateBudgetscenario({ vrijBudget: '510000.00', bedragPerPlek: '8500.00', plekken: 50 })),
  },
  {
    ...{ id: 'scenario-verdeling', wat: '5% van 4.600 plekken', merk: 'P' },
    artikel: 'Antwoorden op Kamervragen 2018',
    verwacht: { taakstelling: 230, verschil: 30 },
    reken: () => toon(calculateVerdelingscenario({ landelijk: 4600, aandeel: '0.05', huidig: 200 })),
  },
  {
    ...{ id: 'prognose', wat: '€ 100 per dag, geboekt tot en met februari', merk: 'I' },
    artikel: 'geen (keuze van Groeiplek)',
    verwacht: {
      begroot: '50000.00',
      werkelijk: '5900.00',
      verplicht: '30600.00',
      prognose: '36500.00',
      ruimte: '13500.00',
    },
    reken: () =>
      toon(
        calculatePrognose({
          ...{ jaar: 2026, geboektTot: datum('2026-03-01'), begroot: '50000.00', werkelijk: '5900.00' },
          verplichtingen: [
            { van: datum('2025-01-01'), tot: null, bedrag: '36500.00', overDagen: 365, aantal: 1 },
          ],
        }),
      ),
  },
  {
    ...{ id: 'prognose-onbekend', wat: 'zonder afspraken is de verwachting onbekend', merk: 'I' },
    artikel: 'geen (keuze van Groeiplek)',
    verwacht: { begroot: null, werkelijk: '0.00', verplicht: null, prognose: null, ruimte: null },
    reken: () =>
      toon(
        calculatePrognose({
          ...{ jaar: 2026, geboektTot: datum('2026-01-01'), begroot: null, werkelijk: '0.00' },
          verplichtingen: null,
        }),
      ),
  },
  {
    ...{
      id: 'prognose-zonder-budget',
      wat: 'zonder budget is er een verwachting, maar geen ruimte',
      merk: 'I',
    },
    artikel: 'geen (keuze van Groeiplek)',
    verwacht: { begroot: null, werkelijk: '10.00', verplicht: '0.00', prognose: '10.00', ruimte: null },
    reken: () =>
      toon(
        calculatePrognose({
          ...{ jaar: 2026, geboektTot: datum('2027-01-01'), begroot: null, werkelijk: '10.00' },
          verplichtingen: [],
        }),
      ),
  },
];
