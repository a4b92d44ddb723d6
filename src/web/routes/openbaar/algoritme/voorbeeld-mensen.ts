import { type Datum, datum } from '#domain/shared/index.ts';

export type Mensnaam = 'bas' | 'lotte' | 'imran';
export type Pleknaam = 'kwekerij' | 'bakkerij';

/** An invented person of the worked example. */
export type Voorbeeldmens = {
  readonly naam: Mensnaam;
  /** The number that goes into the lottery. */
  readonly id: string;
  readonly besluit: Datum;
  /** Lives in the municipality of both places; otherwise an agreement between municipalities lets the person in. */
  readonly eigenInwoner: boolean;
  readonly keuzes: readonly Pleknaam[];
};

export const VOORBEELDPLEKKEN: readonly Pleknaam[] = ['kwekerij', 'bakkerij'];

/** With this text Imran draws before Lotte, so that the example shows every rule: own residents, the day and the lottery. */
export const VOORBEELDZAAD = 'voorbeeld-';

/** In the order in which the example lets them come in; the outcome does not depend on it. */
export const VOORBEELDMENSEN: readonly Voorbeeldmens[] = [
  {
    naam: 'bas',
    id: 'k-bas',
    besluit: datum('2023-05-01'),
    eigenInwoner: false,
    keuzes: ['kwekerij', 'bakkerij'],
  },
  {
    naam: 'lotte',
    id: 'k-lotte',
    besluit: datum('2024-03-01'),
    eigenInwoner: true,
    keuzes: ['bakkerij', 'kwekerij'],
  },
  {
    naam: 'imran',
    id: 'k-imran',
    besluit: datum('2024-03-01'),
    eigenInwoner: true,
    keuzes: ['bakkerij', 'kwekerij'],
  },
];
