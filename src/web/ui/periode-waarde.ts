import type { ComponentChildren } from 'preact';

/** One period, as places on the scale of the picture. */
export interface Periodebalk {
  sleutel: string;
  naam: string;
  van: number;
  /** Left out: it goes on beyond the picture. */
  tot?: number | undefined;
  /** 'open' is drawn hatched: it has no end. */
  soort: 'dicht' | 'open';
}

/** A moment that matters, as a line through all periods. */
export interface Periodemerk {
  sleutel: string;
  plek: number;
  tekst: string;
  soort: 'grens' | 'nu';
}

export interface PeriodeGrafiekProps {
  /** Unique on the page. */
  id: string;
  /** The message as title. */
  boodschap: string;
  samenvatting?: ComponentChildren;
  balken: readonly Periodebalk[];
  merken: readonly Periodemerk[];
  /** Marks along the bottom, such as the first day of each year. */
  schaal: readonly { readonly plek: number; readonly tekst: string }[];
  /** First and last place in the picture. */
  bereik: readonly [number, number];
  /** What the two kinds of bar mean. */
  sleutel: Readonly<Record<Periodebalk['soort'], string>>;
  /** Id of the native table with the same periods. */
  tabelId: string;
  bron?: ComponentChildren;
}
