import type { Bron, Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

const AWB = 'https://wetten.overheid.nl/BWBR0005537';

/** When a term moves off closed days, and which days those are. Part of every forward term. */
const TERMIJNENWET: Bron = {
  artikel: 'Algemene termijnenwet art. 1, 3 en 4',
  vindplaats: 'https://wetten.overheid.nl/BWBR0002448',
  merk: 'W',
};

/** The periods in which the text of a term was read. */
export type TermijnVersie = Regelversie & { readonly weken: number };

/** The 8 weeks of UWV. The announced change of 1-7-2028 is about art. 3, not about this term. */
export const ADVIESTERMIJN: readonly TermijnVersie[] = [
  {
    regel: 'adviestermijn',
    geldig: { van: datum('2015-01-01'), tot: null },
    weken: 8,
    bronnen: [
      {
        artikel: 'Besluit advisering beschut werk art. 2(2)',
        vindplaats: 'https://wetten.overheid.nl/BWBR0035947',
        merk: 'W',
      },
      TERMIJNENWET,
    ],
  },
];

/** No special term was found in the Participatiewet, so the longest reasonable term. */
export const BESLISTERMIJN: readonly TermijnVersie[] = [
  {
    regel: 'beslistermijn',
    geldig: { van: datum('2015-01-01'), tot: null },
    weken: 8,
    bronnen: [{ artikel: 'Awb art. 4:13', vindplaats: AWB, merk: 'I' }, TERMIJNENWET],
  },
];

export const BEZWAARTERMIJN: readonly TermijnVersie[] = [
  {
    regel: 'bezwaartermijn',
    geldig: { van: datum('2015-01-01'), tot: null },
    weken: 6,
    bronnen: [{ artikel: 'Awb art. 6:7 en 6:8', vindplaats: AWB, merk: 'W' }, TERMIJNENWET],
  },
];

/** The term for an objection that was posted in time to come in. */
export const TERMIJN_PER_POST: readonly TermijnVersie[] = [
  {
    regel: 'bezwaar-op-tijd',
    geldig: { van: datum('2015-01-01'), tot: null },
    weken: 1,
    bronnen: [{ artikel: 'Awb art. 6:9', vindplaats: AWB, merk: 'W' }, TERMIJNENWET],
  },
];

export const BESLISTERMIJN_BEZWAAR: readonly (TermijnVersie & {
  readonly wekenMetCommissie: number;
  readonly wekenVerdaging: number;
})[] = [
  {
    regel: 'beslistermijn-bezwaar',
    geldig: { van: datum('2015-01-01'), tot: null },
    weken: 6,
    wekenMetCommissie: 12,
    wekenVerdaging: 6,
    bronnen: [{ artikel: 'Awb art. 7:10', vindplaats: AWB, merk: 'W' }, TERMIJNENWET],
  },
];

/** In the text since 1-7-2023; earlier texts had no term of their own that was read. */
export const LKS_BESLISTERMIJN: readonly TermijnVersie[] = [
  {
    regel: 'lks-beslistermijn',
    geldig: { van: datum('2023-07-01'), tot: null },
    weken: 5,
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d(12)',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703',
        merk: 'W',
      },
      TERMIJNENWET,
    ],
  },
];

/** The 42 days and their three parts; the Algemene termijnenwet does not touch them, only the two weeks before. */
export const DWANGSOM: readonly (TermijnVersie & {
  readonly dagenPerDeel: number;
  readonly hoogsteDagen: number;
})[] = [
  {
    regel: 'dwangsom',
    geldig: { van: datum('2015-01-01'), tot: null },
    weken: 2,
    dagenPerDeel: 14,
    hoogsteDagen: 42,
    bronnen: [
      { artikel: 'Awb art. 4:17(1) en (2)', vindplaats: AWB, merk: 'W' },
      { artikel: 'Awb art. 4:17(3)', vindplaats: AWB, merk: 'I' },
      TERMIJNENWET,
    ],
  },
];

export const AANZEGGING: readonly (Regelversie & {
  readonly kortsteMaanden: number;
  readonly maandenVooraf: number;
})[] = [
  {
    regel: 'aanzegging',
    geldig: { van: datum('2015-01-01'), tot: null },
    kortsteMaanden: 6,
    maandenVooraf: 1,
    bronnen: [
      { artikel: 'BW art. 7:668', vindplaats: 'https://wetten.overheid.nl/BWBR0005290', merk: 'W' },
      { ...TERMIJNENWET, artikel: 'Algemene termijnenwet art. 1(2)' },
    ],
  },
];
