import type { Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

/** `hoofdtaken`: whether the text limits what counts as a hoofdtaak, and how many there can be. */
export type Loonwaardeversie = Regelversie & {
  readonly hoofdtaken: boolean;
  /** What the third factor is called in the text. */
  readonly derdeFactor: 'nettoWerktijd' | 'inzetbaarheid';
};

export const LOONWAARDE_VERSIES: readonly Loonwaardeversie[] = [
  {
    regel: 'loonwaarde',
    geldig: { van: datum('2015-01-01'), tot: datum('2021-07-01') },
    hoofdtaken: false,
    derdeFactor: 'inzetbaarheid',
    bronnen: [
      {
        artikel: 'Regeling loonkostensubsidie Participatiewet art. 2 tot en met 4',
        vindplaats: 'https://wetten.overheid.nl/BWBR0035633/2015-01-01',
        merk: 'W',
      },
    ],
  },
  {
    regel: 'loonwaarde',
    geldig: { van: datum('2021-07-01'), tot: null },
    hoofdtaken: true,
    derdeFactor: 'nettoWerktijd',
    bronnen: [
      {
        artikel: 'Besluit loonkostensubsidie Participatiewet 2021 art. 1, 3 en 5',
        vindplaats: 'https://wetten.overheid.nl/BWBR0044894/2021-07-01',
        merk: 'W',
      },
    ],
  },
];
