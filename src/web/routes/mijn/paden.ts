import type { SamenSessie } from '#application/samen/index.ts';
import { BEHOEFTEN } from '#domain/keuze/index.ts';
import { findOpenBehoefte, findOpenPaar } from '#domain/samen/index.ts';
import { MIJN_PAD, SAMEN_PAD, STOP_PAD } from '../../rand/samen.ts';

/** The addresses of the steps; pairs, needs and pages of places are numbered from 1. */
export const paden = {
  leuk: (nummer: number) => `${SAMEN_PAD}/leuk/${nummer}`,
  nodig: (nummer: number) => `${SAMEN_PAD}/nodig/${nummer}`,
  plekken: (nummer: number) => `${SAMEN_PAD}/plekken/${nummer}`,
  keuze: `${SAMEN_PAD}/keuze`,
  klopt: `${SAMEN_PAD}/klopt`,
  bewaard: `${SAMEN_PAD}/bewaard`,
  stop: STOP_PAD,
};

/** Where the person was: the first question that is still open, else the order. */
export function vervolgPad({ antwoorden }: SamenSessie): string {
  const paar = findOpenPaar(antwoorden);
  if (paar !== undefined) return paden.leuk(paar + 1);
  const behoefte = findOpenBehoefte(antwoorden);
  if (behoefte !== undefined) return paden.nodig(behoefte + 1);
  return [...antwoorden.keys()].some((vraag) => vraag.startsWith('plek-')) ? paden.keuze : paden.plekken(1);
}

/** A number from the address between 1 and the last; undefined outside. */
export function readNummer(tekst: string, laatste: number): number | undefined {
  const nummer = /^\d{1,2}$/.test(tekst) ? Number(tekst) : 0;
  return nummer >= 1 && nummer <= laatste ? nummer : undefined;
}

export const AANTAL_BEHOEFTEN = BEHOEFTEN.length;

/** Where 'Waarom past deze plek?' was opened, so that Terug leads there. */
export const HERKOMSTEN = ['aanbod', 'uitkomst', 'kiezen'] as const;

export type Herkomst = (typeof HERKOMSTEN)[number];

/** The addresses beside choosing. */
export const mijnPaden = {
  aanbod: `${MIJN_PAD}/aanbod`,
  uitkomst: `${MIJN_PAD}/uitkomst`,
  wachten: `${MIJN_PAD}/wachten`,
  waarom: (plek: string, van: Herkomst) => `${MIJN_PAD}/plekken/${plek}/waarom?van=${van}`,
  gezegd: (plek: string, van: Herkomst) => `${MIJN_PAD}/plekken/${plek}/gezegd?van=${van}`,
  kloptNiet: (plek: string, van: Herkomst) => `${MIJN_PAD}/plekken/${plek}/klopt-niet?van=${van}`,
};
