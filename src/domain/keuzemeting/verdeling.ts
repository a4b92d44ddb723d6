import { isKleinAantal } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { dagenTussen } from '#domain/shared/index.ts';
import { calculateDuren } from './wachttijd.ts';

/** What people are compared by. */
export const KENMERKEN = ['begeleiding', 'uren', 'lijst'] as const;

export type Kenmerk = (typeof KENMERKEN)[number];

/** A person who waits or got a proposal, as far as it is needed to compare groups. Null is *onbekend*. */
export type VerdeelPersoon = {
  /** Day of the advice or decision since which the person waits; null when the person does not wait on the day. */
  readonly wachtSinds: Datum | null;
  readonly begeleiding: string | null;
  /** Most hours a week the person can work. */
  readonly urenMax: string | null;
  /** Places on the list in force; 0 is no choice. */
  readonly lijst: number;
  /** Proposals made to this person in the period. */
  readonly voorstellen: number;
};

/** A group of people with the same answer, after protection: null is *minder dan 5*, or would give one away. */
export type VerdeelGroep = {
  readonly groep: string;
  readonly mensen: number | null;
  readonly voorstellen: number | null;
  /** Days of waiting since the advice or decision; at least half waits at most this long. */
  readonly mediaan: number | null;
};

const ONBEKEND = 'onbekend';
const URENKLASSEN = [
  { groep: 'tot-16', onder: 16 },
  { groep: '16-24', onder: 24 },
  { groep: '24-32', onder: 32 },
] as const;

/** The group of a person by one feature. */
export function determineGroep(kenmerk: Kenmerk, { begeleiding, urenMax, lijst }: VerdeelPersoon): string {
  if (kenmerk === 'begeleiding') return begeleiding ?? ONBEKEND;
  if (kenmerk === 'lijst') return lijst >= 4 ? '4-of-meer' : String(lijst);
  if (urenMax === null) return ONBEKEND;
  return URENKLASSEN.find(({ onder }) => Number(urenMax) < onder)?.groep ?? 'vanaf-32';
}

/**
 * Who waits, and the proposals in the period, per group of one feature. Only counts of 5 or more are shown, and no
 * hidden count follows from the others and their total: then the next smallest is hidden too.
 */
export function measureVerdeling(
  kenmerk: Kenmerk,
  personen: readonly VerdeelPersoon[],
  peildatum: Datum,
): readonly VerdeelGroep[] {
  const groepen = new Map<string, VerdeelPersoon[]>();
  for (const persoon of personen) {
    const groep = determineGroep(kenmerk, persoon);
    groepen.set(groep, [...(groepen.get(groep) ?? []), persoon]);
  }
  const namen = [...groepen.keys()].sort((a, b) => compareGroep(a, b));
  const rijen = namen.map((groep) => groepen.get(groep) ?? []);
  const wachtend = rijen.map((rij) =>
    rij.flatMap(({ wachtSinds }) => (wachtSinds === null ? [] : [dagenTussen(wachtSinds, peildatum)])),
  );
  const mensen = protectKolom(wachtend.map((dagen) => dagen.length));
  const voorstellen = protectKolom(rijen.map((rij) => rij.reduce((som, een) => som + een.voorstellen, 0)));
  return namen.map((groep, i) => {
    const aantal = mensen[i] ?? null;
    return {
      groep,
      mensen: aantal,
      voorstellen: voorstellen[i] ?? null,
      mediaan: aantal === null ? null : calculateDuren(wachtend[i] ?? []).mediaan,
    };
  });
}

/**
 * The counts of one column whose total is known, small ones hidden. What is hidden always holds at least two counts
 * with 5 or more together, so that nobody can take the shown ones off the total and find a small number.
 */
export function protectKolom(aantallen: readonly number[]): readonly (number | null)[] {
  const opGrootte = aantallen
    .map((aantal, plaats) => ({ aantal, plaats }))
    .sort((a, b) => a.aantal - b.aantal);
  const dicht = opGrootte.filter(({ aantal }) => isKleinAantal(aantal));
  const rest = opGrootte.slice(dicht.length);
  while (dicht.length > 0 && isKleinAantal(sumOf(dicht))) {
    const volgende = rest.shift();
    if (volgende === undefined) break;
    dicht.push(volgende);
  }
  const verborgen = new Set(dicht.map(({ plaats }) => plaats));
  return aantallen.map((aantal, plaats) => (verborgen.has(plaats) ? null : aantal));
}

function sumOf(cellen: readonly { readonly aantal: number }[]): number {
  return cellen.reduce((som, { aantal }) => som + aantal, 0);
}

function compareGroep(a: string, b: string): number {
  if (a === ONBEKEND || b === ONBEKEND) return a === b ? 0 : a === ONBEKEND ? 1 : -1;
  return VOLGORDE.indexOf(a) - VOLGORDE.indexOf(b) || a.localeCompare(b);
}

const VOLGORDE = [
  'licht',
  'midden',
  'intensief',
  'tot-16',
  '16-24',
  '24-32',
  'vanaf-32',
  '0',
  '1',
  '2',
  '3',
  '4-of-meer',
];
