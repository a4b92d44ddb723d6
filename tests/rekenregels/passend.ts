import fc from 'fast-check';
import { willekeurigeDag } from './willekeurig.ts';

const aandeel = fc.integer({ min: 0, max: 100 }).map((procent) => (procent / 100).toFixed(2));
const bedrag = fc.integer({ min: 1, max: 500_000 }).map((centen) => (centen / 100).toFixed(2));
const uren = fc.integer({ min: 1, max: 80 }).map((halven) => halven / 2);
const leeftijd = fc.integer({ min: 15, max: 67 });
const kennisdag = willekeurigeDag.filter((dag) => dag < '2026-07-01');

/** A loonwaarde, or the forfait in its place. */
const loonwaardeOfForfait = fc.oneof(
  aandeel.map((loonwaarde) => ({ loonwaarde })),
  fc.constant({ loonwaarde: null, forfait: true }),
);

/** Parts that are 1 together, each large enough to be a hoofdtaak. */
const bijdragen = fc
  .array(fc.integer({ min: 7, max: 30 }), { minLength: 0, maxLength: 3 })
  .map((delen) => [...delen, 100 - delen.reduce((som, deel) => som + deel, 0)])
  .map((delen) => delen.map((deel) => (deel / 100).toFixed(2)));

const taken = bijdragen.chain((delen) =>
  fc.tuple(
    ...delen.map((bijdrage) =>
      fc.record({
        tempo: aandeel,
        kwaliteit: aandeel,
        nettoWerktijd: aandeel,
        bijdrage: fc.constant(bijdrage),
      }),
    ),
  ),
);

const baan = fc
  .tuple(loonwaardeOfForfait, fc.record({ leeftijd, uren, voltijdUren: fc.constantFrom(36, 38, '40') }))
  .map(([loonwaarde, overig]) => ({ ...overig, ...loonwaarde }));

/** A first and a last day in this order, or no last day. */
const dagen = fc
  .tuple(willekeurigeDag, willekeurigeDag, fc.boolean())
  .map(([a, b, open]) => ({ van: a < b ? a : b, tot: open ? null : a < b ? b : a }));

const contract = fc
  .tuple(
    dagen,
    fc.record(
      { werkgever: fc.constantFrom('A', 'B'), opvolger: fc.boolean() },
      { requiredKeys: ['werkgever'] },
    ),
  )
  .map(([periode, overig]) => ({ ...periode, ...overig }));

const opVolgorde = fc
  .uniqueArray(willekeurigeDag, { minLength: 2, maxLength: 8 })
  .map((alle) => alle.sort())
  .map((alle) =>
    alle.flatMap((van, plaats) => (plaats % 2 === 0 ? [{ van, tot: alle[plaats + 1] ?? null }] : [])),
  );

const plek = fc.record(
  { peildatum: kennisdag, uren, voltijdUren: fc.constant(40), begeleiding: bedrag, overig: bedrag },
  {
    requiredKeys: ['peildatum', 'uren', 'voltijdUren', 'begeleiding'],
  },
);

/** Input that fits together, for the rules where chance alone hardly ever makes any. */
export const PASSEND: Readonly<Record<string, fc.Arbitrary<object>>> = {
  loonwaarde: fc.record({ peildatum: willekeurigeDag, taken }),
  lks: fc.tuple(baan, kennisdag).map(([velden, peildatum]) => ({ peildatum, ...velden })),
  'lks-betaling': fc
    .tuple(baan, kennisdag)
    .map(([velden, dag]) => ({ maand: dag.slice(0, 7), van: dag, tot: null, ...velden })),
  keten: fc.record({
    peildatum: willekeurigeDag,
    contracten: fc.array(contract, { minLength: 1, maxLength: 6 }),
  }),
  ziekengeld: fc
    .tuple(
      loonwaardeOfForfait,
      fc.record({
        peildatum: willekeurigeDag,
        dagloon: bedrag,
        ziektejaar: fc.constantFrom(1, 2),
        verzoek100: fc.boolean(),
      }),
    )
    .map(([loonwaarde, overig]) => ({ ...overig, ...loonwaarde })),
  ziekengeldduur: fc.record({
    peildatum: fc.constantFrom('2026-08-03', '2028-02-01', '2030-12-31'),
    perioden: opVolgorde,
  }),
  'bonus-beschut-werk': fc
    .record({ soort: fc.constantFrom('creatie', 'continuiteit'), plekken: fc.integer({ min: 0, max: 200 }) })
    .map(({ soort, plekken }) => ({ peildatum: '2016-06-01', soort, bedrag: `${plekken * 3000}.00` })),
  verdeelsleutel: fc.record({ peildatum: fc.constant('2018-06-01'), aandeel, landelijk: fc.nat(10_000) }),
  plaatskosten: fc.tuple(plek, aandeel).map(([velden, loonwaarde]) => ({ ...velden, loonwaarde })),
  plekkenscenario: fc
    .tuple(
      plek,
      fc.array(fc.record({ plekken: fc.nat(100), loonwaarde: aandeel }), { minLength: 1, maxLength: 4 }),
    )
    .map(([velden, groepen]) => ({ ...velden, groepen })),
  'minimumloon-uur': fc.record({
    peildatum: fc.constantFrom('2024-01-01', '2025-07-01', '2026-06-30'),
    leeftijd,
  }),
};
