import type { Bron, Regelversie } from '#domain/berekening/index.ts';
import { addMaanden, type Datum, datum, laatsteDatum } from '#domain/shared/index.ts';

/** The chain rule in one period: how many, how long, and which gap keeps a chain together. */
export type Ketenversie = Regelversie & {
  readonly hoogsteAantal: 3;
  readonly limietMaanden: 24 | 36;
  readonly tussenpoosMaanden: 3 | 6;
};

const BW = 'https://wetten.overheid.nl/BWBR0005290';

/** First day of the Wet werk en zekerheid: for dienstverbanden made from that day (art. XXIIe(2)). */
export const WWZ = datum('2015-07-01');
/** First day of the Wet arbeidsmarkt in balans: for every chain that passes no limit before it. */
export const WAB = datum('2020-01-01');

export const HOOGSTE_AANTAL = 3;
/** Someone must know at least this long before the end of what can stay temporary. */
export const VOORAF_MAANDEN = 6;
/** Longest extra dienstverband straight after a long one (lid 3). */
export const KORTE_VERLENGING_MAANDEN = 3;

/** The rule for dienstverbanden made before 1 July 2015; known from publications, so never a version by itself. */
const OUDE_KETENREGEL: Ketenversie = {
  regel: 'keten',
  geldig: { van: datum('1999-01-01'), tot: WWZ },
  hoogsteAantal: HOOGSTE_AANTAL,
  limietMaanden: 36,
  tussenpoosMaanden: 3,
  bronnen: [
    {
      artikel: 'Wet werk en zekerheid art. XXIIe(2)',
      vindplaats: 'https://www.richardhak.nl/rechten/ketenregeling-en-overgangsrecht-wwz/',
      merk: 'P',
    },
  ],
};

/** The texts that can answer a reference date. */
export const KETENVERSIES: readonly [Ketenversie, Ketenversie] = [
  {
    regel: 'keten',
    geldig: { van: WWZ, tot: WAB },
    hoogsteAantal: HOOGSTE_AANTAL,
    limietMaanden: 24,
    tussenpoosMaanden: 6,
    bronnen: [{ artikel: 'BW art. 7:668a', vindplaats: BW, merk: 'W' }],
  },
  {
    regel: 'keten',
    geldig: { van: WAB, tot: null },
    hoogsteAantal: HOOGSTE_AANTAL,
    limietMaanden: 36,
    tussenpoosMaanden: 6,
    bronnen: [{ artikel: 'BW art. 7:668a (Wet arbeidsmarkt in balans)', vindplaats: BW, merk: 'P' }],
  },
];

/** The sources of every text that a chain from `begin` up to `peildatum` meets, the latest first. */
export function listKetenbronnen(begin: Datum, peildatum: Datum): readonly Bron[] {
  const [wwz, wab] = KETENVERSIES;
  return [wab, wwz, OUDE_KETENREGEL]
    .filter(({ geldig: { van, tot } }) => van <= peildatum && (tot === null || begin < tot))
    .flatMap(({ bronnen }) => bronnen);
}

/** Longest gap in months that keeps a dienstverband from `van` in the chain before it. */
export function chooseTussenpoos(van: Datum): 3 | 6 {
  return van < WWZ ? OUDE_KETENREGEL.tussenpoosMaanden : KETENVERSIES[0].tussenpoosMaanden;
}

/** Where a chain is over its longest duration, and by which limit. */
export type Ketengrens = { readonly dag: Datum; readonly limietMaanden: 24 | 36 };

/**
 * The first day on which a dienstverband from `van` makes a chain from `begin` last too long. The limit is the one in
 * force on the day the chain passes it: 24 months until 31 December 2019, 36 from 2020. A dienstverband made before
 * 1 July 2015 keeps the 36 months of its time.
 */
export function calculateKetengrens(begin: Datum, van: Datum): Ketengrens {
  if (van >= WWZ) {
    const dag = laatsteDatum(addMaanden(begin, 24), van);
    if (dag < WAB) return { dag, limietMaanden: 24 };
  }
  return { dag: laatsteDatum(addMaanden(begin, 36), van), limietMaanden: 36 };
}

/** Shortest duration in months of a dienstverband that a short extension on `van` may follow (lid 3). */
export function chooseLangeDuur(van: Datum): 24 | 36 {
  return van >= WWZ && van < WAB ? 24 : 36;
}
