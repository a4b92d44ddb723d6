import type { Bron, Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

const TOESTAND = 'https://wetten.overheid.nl/BWBR0001888/2026-07-01';

const HOOGTE: Bron = { artikel: 'Ziektewet art. 29b lid 5 en 6', vindplaats: TOESTAND, merk: 'W' };
const RECHT: Bron = { artikel: 'Ziektewet art. 29b lid 2 onder f', vindplaats: TOESTAND, merk: 'W' };
const LOONWAARDE: Bron = { artikel: 'Ziektewet art. 29e', vindplaats: TOESTAND, merk: 'W' };

/**
 * Ziekengeld with loonkostensubsidie. The text was read as it stands since 1-7-2026; that it held since 2022, when the
 * subsidy went on during sickness, is our reading.
 */
export const ZIEKENGELD_VERSIES: readonly Regelversie[] = [
  {
    regel: 'ziekengeld',
    geldig: { van: datum('2022-01-01'), tot: datum('2026-07-01') },
    bronnen: [
      { ...HOOGTE, merk: 'I' },
      { ...LOONWAARDE, merk: 'I' },
    ],
  },
  {
    regel: 'ziekengeld',
    geldig: { van: datum('2026-07-01'), tot: null },
    bronnen: [HOOGTE, LOONWAARDE],
  },
];

/**
 * In 2016 the right was sure for five years; from which day that limit is gone was not read. The text of 1-1-2025 is
 * known from a public analysis of the act, the one of 1-7-2026 was read itself.
 */
export const NO_RISKPOLIS_VERSIES: readonly Regelversie[] = [
  {
    regel: 'no-riskpolis',
    geldig: { van: datum('2025-01-01'), tot: datum('2026-07-01') },
    bronnen: [{ ...RECHT, vindplaats: 'https://wetten.overheid.nl/BWBR0001888/2025-01-01', merk: 'P' }],
  },
  { regel: 'no-riskpolis', geldig: { van: datum('2026-07-01'), tot: null }, bronnen: [RECHT] },
];

/** How long ziekengeld lasts, and which periods of sickness add up. */
export const ZIEKENGELDDUUR_VERSIES: readonly Regelversie[] = [
  {
    regel: 'ziekengeldduur',
    geldig: { van: datum('2026-07-01'), tot: null },
    bronnen: [{ artikel: 'Ziektewet art. 29 lid 5', vindplaats: TOESTAND, merk: 'W' }],
  },
];

/** What happens to loonkostensubsidie while ziekengeld is paid. */
export type Subsidieversie = Regelversie & { readonly uitkomst: 'STOPT' | 'LOOPT_DOOR' };

export const SUBSIDIE_VERSIES: readonly Subsidieversie[] = [
  {
    regel: 'loonkostensubsidie-bij-ziekte',
    geldig: { van: datum('2017-01-01'), tot: datum('2022-01-01') },
    uitkomst: 'STOPT',
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2017-07-01',
        merk: 'W',
      },
    ],
  },
  {
    regel: 'loonkostensubsidie-bij-ziekte',
    geldig: { van: datum('2022-01-01'), tot: null },
    uitkomst: 'LOOPT_DOOR',
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d; Ziektewet art. 29e',
        vindplaats: 'Sazas, publicatie over loonkostensubsidie bij ziekte vanaf 1-1-2022',
        merk: 'P',
      },
    ],
  },
];
