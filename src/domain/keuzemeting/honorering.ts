import { type Aandeel, roundAandeel } from '#domain/berekening/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/**
 * How somebody began at a place: the first start of that person in a period. Going on at the same place (a trial that
 * becomes work) is no start. No name, no place: this is for counting.
 */
export type KeuzeStart = {
  readonly begonnenOp: Datum;
  /** Whether the person had a choice in force at the proposal, or without a proposal on the first day. */
  readonly heeftKeuze: boolean;
  /** Rank of the place in that choice, 1 = first; null when the place was not in it, or there was none. */
  readonly rang: number | null;
  /** Day of the first choice after an earlier start; null when it is not known. */
  readonly gekozenSinds: Datum | null;
};

/** What became of the choice, in the order in which people want to read it. */
export const KEUZE_UITSLAGEN = [
  'eerste',
  'tweede-of-derde',
  'lager',
  'niet-gekozen',
  'zonder-keuze',
] as const;

export type KeuzeUitslag = (typeof KEUZE_UITSLAGEN)[number];

/** A part of a group of people. The share has four decimals; null is *onbekend*: there is nobody to take it of. */
export type Deel = { readonly deel: number; readonly geheel: number; readonly aandeel: Aandeel | null };

/** How often the choice was honoured. Who had no choice is counted apart and stands in no share. */
export type Honorering = {
  readonly aantallen: Readonly<Record<KeuzeUitslag, number>>;
  readonly eersteKeuze: Deel;
  readonly topDrie: Deel;
  readonly zonderKeuze: number;
};

/** Makes a part of a group. */
export function createDeel(deel: number, geheel: number): Deel {
  return { deel, geheel, aandeel: geheel === 0 ? null : roundAandeel(deel, geheel) };
}

/** What became of the choice at one start. */
export function determineKeuzeUitslag({
  heeftKeuze,
  rang,
}: Pick<KeuzeStart, 'heeftKeuze' | 'rang'>): KeuzeUitslag {
  if (!heeftKeuze) return 'zonder-keuze';
  if (rang === null) return 'niet-gekozen';
  if (rang === 1) return 'eerste';
  return rang <= 3 ? 'tweede-of-derde' : 'lager';
}

/**
 * First choice honoured: the people who began at the place that was number 1 of their choice, of all people who began
 * and had a choice. Top three honoured: the same for number 1, 2 or 3.
 */
export function calculateHonorering(starts: readonly Pick<KeuzeStart, 'heeftKeuze' | 'rang'>[]): Honorering {
  const aantallen = { eerste: 0, 'tweede-of-derde': 0, lager: 0, 'niet-gekozen': 0, 'zonder-keuze': 0 };
  for (const start of starts) aantallen[determineKeuzeUitslag(start)] += 1;
  const zonderKeuze = aantallen['zonder-keuze'];
  const metKeuze = starts.length - zonderKeuze;
  return {
    aantallen,
    eersteKeuze: createDeel(aantallen.eerste, metKeuze),
    topDrie: createDeel(aantallen.eerste + aantallen['tweede-of-derde'], metKeuze),
    zonderKeuze,
  };
}
