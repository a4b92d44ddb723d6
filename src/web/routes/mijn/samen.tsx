import type { VNode } from 'preact';
import type { DossierKop } from '#application/dossier/index.ts';
import type { SamenSessie } from '#application/samen/index.ts';
import { BEHOEFTEN } from '#domain/keuze/index.ts';
import { findOpenBehoefte, findOpenPaar } from '#domain/samen/index.ts';
import { mijnKiezenTeksten as t } from '#web/texts/nl/mijn-kiezen.ts';
import { type Afgekeurd, type Antwoord, pagina, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import { clearSamenId, readSamenId, SAMEN_PAD } from '../../rand/samen.ts';

/** The sitting of this screen and the person who chooses. */
export type Samen = { readonly sessie: SamenSessie; readonly kop: DossierKop };

/** Pages where a sitting of another state is welcome too. */
type Toestand = SamenSessie['toestand'];

const NIEMAND = '/werk';

/** Where to go on in each state. */
const VERVOLG: Readonly<Record<Toestand, string>> = {
  open: SAMEN_PAD,
  gestopt: `${SAMEN_PAD}/uit`,
  klaar: `${SAMEN_PAD}/bewaard`,
};

/** Shows a page of the sitting that this browser holds; without one it leads back to the work of staff. */
export async function toonSamen(
  vraag: PaginaVraag,
  maak: (samen: Samen) => Promise<VNode | Verwijzing> | VNode | Verwijzing,
  toestanden: readonly Toestand[] = ['open'],
): Promise<Antwoord> {
  const { poorten, werk } = vraag;
  const sessie = await findSessie(vraag);
  if (sessie === undefined) return verlaat(vraag);
  if (!toestanden.includes(sessie.toestand)) return verwijs(VERVOLG[sessie.toestand]);
  const toegang = await poorten.dossiers.findKop(sessie.dossierNummer, werk.vandaag);
  if (toegang.soort !== 'open') return verlaat(vraag);
  const inhoud = await maak({ sessie, kop: toegang.kop });
  return 'soort' in inhoud ? inhoud : pagina({ titel: t.titel, inhoud });
}

/** Acts in an open sitting behind the same gate as every act on a dossier. */
export async function verwerkSamen(
  vraag: PaginaVraag,
  verwerk: (samen: Samen) => Promise<Verwijzing | Afgekeurd>,
): Promise<Verwijzing | Afgekeurd> {
  const sessie = await findSessie(vraag);
  if (sessie === undefined) return verwijs(SAMEN_PAD);
  if (sessie.toestand !== 'open') return verwijs(VERVOLG[sessie.toestand]);
  const { poorten, werk } = vraag;
  const toegang = await poorten.dossiers.findKopVoorHandeling(sessie.dossierNummer, werk.vandaag);
  if (toegang.soort !== 'open' || toegang.kop.geslotenOp !== null) return verwijs(SAMEN_PAD);
  return await verwerk({ sessie, kop: toegang.kop });
}

/** The sitting of this browser when this user opened it. */
export async function findSessie({ c, omgeving, poorten }: PaginaVraag): Promise<SamenSessie | undefined> {
  const id = readSamenId(c, omgeving);
  return id === undefined ? undefined : await poorten.samen.findSessie(id);
}

/** This screen is for staff again. */
export function verlaat({ c, omgeving }: PaginaVraag, naar = NIEMAND): Verwijzing {
  clearSamenId(c, omgeving);
  return verwijs(naar);
}

/** The addresses of the steps; pairs, needs and pages of places are numbered from 1. */
export const paden = {
  leuk: (nummer: number) => `${SAMEN_PAD}/leuk/${nummer}`,
  nodig: (nummer: number) => `${SAMEN_PAD}/nodig/${nummer}`,
  plekken: (nummer: number) => `${SAMEN_PAD}/plekken/${nummer}`,
  keuze: `${SAMEN_PAD}/keuze`,
  klopt: `${SAMEN_PAD}/klopt`,
  bewaard: `${SAMEN_PAD}/bewaard`,
  stop: `${SAMEN_PAD}/stop`,
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
