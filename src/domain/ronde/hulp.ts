import { type Haalbaarheid, listVragen, type UrenBereik, type Vraag } from '#domain/haalbaarheid/index.ts';
import { KLEINSTE_AANTAL } from './volPlek.ts';

/** The one thing that keeps a chosen place from being possible for a person. */
export type Verandering =
  /** So many metres farther than the person wants to travel. */
  | { readonly soort: 'afstand'; readonly meters: number }
  /** The hours of the place, which lie outside those of the person. */
  | { readonly soort: 'uren'; readonly geboden: UrenBereik }
  /** Nothing fails, but these questions are open; with favourable answers the place is possible. */
  | { readonly soort: 'antwoord'; readonly vragen: readonly Vraag[] };

/** A single change with which the round would have placed the person, at a place of the own list or by a seat elsewhere. */
export type Hulp = { readonly plek: string } & ({ readonly soort: 'zitplaats' } | Verandering);

/** People who together can only go to too few seats. Numbers stay away when they are small. */
export type Plaatsentekort = {
  readonly plekken: number;
  readonly aantallen: { readonly mensen: number; readonly zitplaatsen: number } | null;
};

/** What would help somebody who waits on after a round. Each change was verified by allocating again. */
export type WatHelpt = {
  /** Smallest change first; at most a few of each kind. */
  readonly hulp: readonly Hulp[];
  /** The shortage that the person is part of; null when another way of dividing could have given a place, or when nothing on the list can do. */
  readonly tekort: Plaatsentekort | null;
};

/** The single change that makes the place possible; undefined when it is possible, or when more stands in the way. */
export function findVerandering(haalbaarheid: Haalbaarheid): Verandering | undefined {
  if (haalbaarheid.uitkomst === 'onbekend') return { soort: 'antwoord', vragen: listVragen(haalbaarheid) };
  const [enige, ander] = haalbaarheid.toetsen.filter(({ uitkomst }) => uitkomst !== 'voldoet');
  if (enige === undefined || ander !== undefined || enige.geboden === null) return undefined;
  if (enige.code === 'uren') return { soort: 'uren', geboden: enige.geboden };
  if (enige.code !== 'reisafstand' || enige.gevraagd === null) return undefined;
  return { soort: 'afstand', meters: enige.geboden - enige.gevraagd };
}

/** Whether everything holds but one thing: no seat is free. */
export function isAlleenVol({ toetsen }: Haalbaarheid): boolean {
  const [enige, ander] = toetsen.filter(({ uitkomst }) => uitkomst !== 'voldoet');
  return enige?.code === 'zitplaats' && ander === undefined;
}

/** A shortage in words for one person: how many people want how few seats, unless so few that it tells who. */
export function describePlaatsentekort(mensen: number, plekken: number, zitplaatsen: number): Plaatsentekort {
  return { plekken, aantallen: mensen < KLEINSTE_AANTAL ? null : { mensen, zitplaatsen } };
}

const PER_SOORT = 3;
const SOORTEN = ['zitplaats', 'antwoord', 'afstand', 'uren'] as const satisfies readonly Hulp['soort'][];

/** Of everything that would help the smallest changes, three of each kind. Keeps the order within a kind. */
export function selectHulp(hulp: readonly Hulp[]): readonly Hulp[] {
  return SOORTEN.flatMap((soort) =>
    hulp
      .filter((een) => een.soort === soort)
      .sort((a, b) => toMeters(a) - toMeters(b))
      .slice(0, PER_SOORT),
  );
}

function toMeters(hulp: Hulp): number {
  return hulp.soort === 'afstand' ? hulp.meters : 0;
}
