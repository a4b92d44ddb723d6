import type { Bron, Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

const BESLUIT = 'https://wetten.overheid.nl/BWBR0035947';
const CRITERIA: Bron = {
  artikel: 'Besluit advisering beschut werk art. 3(1) en 3(2)',
  vindplaats: BESLUIT,
  merk: 'W',
};
const EIGEN_AANVRAAG: Bron = {
  artikel: 'Participatiewet art. 10b',
  vindplaats: 'https://wetten.overheid.nl/BWBR0015703',
  merk: 'W',
};

/** What the text says in one period about who may ask, and about answers without examination. */
export type AdviesVersie = Regelversie & {
  /** Whether the person may apply without the gemeente. */
  readonly hasEigenAanvraag: boolean;
  /** Whether the text about answers without examination was read. */
  readonly isZonderOnderzoekGelezen: boolean;
};

/** Closed on 1-7-2028: a change of art. 3 was announced from that day, and its content was not read. */
export const VERSIES: readonly AdviesVersie[] = [
  {
    regel: 'advies',
    geldig: { van: datum('2015-01-01'), tot: datum('2017-01-01') },
    bronnen: [CRITERIA],
    hasEigenAanvraag: false,
    isZonderOnderzoekGelezen: false,
  },
  {
    regel: 'advies',
    geldig: { van: datum('2017-01-01'), tot: datum('2022-07-01') },
    bronnen: [CRITERIA, EIGEN_AANVRAAG],
    hasEigenAanvraag: true,
    isZonderOnderzoekGelezen: false,
  },
  {
    regel: 'advies',
    geldig: { van: datum('2022-07-01'), tot: datum('2028-07-01') },
    bronnen: [
      CRITERIA,
      { artikel: 'Besluit advisering beschut werk art. 3(3)-(6)', vindplaats: BESLUIT, merk: 'W' },
      EIGEN_AANVRAAG,
    ],
    hasEigenAanvraag: true,
    isZonderOnderzoekGelezen: true,
  },
];
