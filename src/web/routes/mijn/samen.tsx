import type { VNode } from 'preact';
import type { DossierKop } from '#application/dossier/index.ts';
import type { SamenSessie } from '#application/samen/index.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { type Afgekeurd, type Antwoord, pagina, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import { readSamenId, SAMEN_PAD, STOP_PAD } from '../../rand/samen.ts';

/** The sitting of this screen and the person whose pages it shows. */
export type Samen = { readonly sessie: SamenSessie; readonly kop: DossierKop };

type Toestand = SamenSessie['toestand'];
type Maak = (samen: Samen) => Promise<VNode | Verwijzing> | VNode | Verwijzing;

/** Where to go on in each state. */
const VERVOLG: Readonly<Record<Toestand, string>> = {
  open: SAMEN_PAD,
  gestopt: STOP_PAD,
  klaar: `${SAMEN_PAD}/bewaard`,
};

/** Shows a page of choosing together; without a sitting it leads back to the work of staff. */
export function toonSamen(
  vraag: PaginaVraag,
  maak: Maak,
  toestanden: readonly Toestand[] = ['open'],
): Promise<Antwoord> {
  return toonPagina(vraag, mijnKiezenTeksten.titel, maak, toestanden);
}

/** Shows another page of the person, also when the choice of this sitting is made. */
export function toonMijn(vraag: PaginaVraag, titel: string, maak: Maak): Promise<Antwoord> {
  return toonPagina(vraag, titel, maak, ['open', 'klaar']);
}

async function toonPagina(
  vraag: PaginaVraag,
  titel: string,
  maak: Maak,
  toestanden: readonly Toestand[],
): Promise<Antwoord> {
  const { poorten, werk } = vraag;
  const sessie = await findSessie(vraag);
  if (sessie === undefined) return verlaat(vraag);
  if (!toestanden.includes(sessie.toestand)) return verwijs(VERVOLG[sessie.toestand]);
  const toegang = await poorten.dossiers.findKop(sessie.dossierNummer, werk.vandaag);
  if (toegang.soort !== 'open') return verlaat(vraag);
  const inhoud = await maak({ sessie, kop: toegang.kop });
  return 'soort' in inhoud ? inhoud : pagina({ titel, inhoud });
}

/** Acts in an open sitting behind the same gate as every act on a dossier. */
export async function verwerkSamen(
  vraag: PaginaVraag,
  verwerk: (samen: Samen) => Promise<Verwijzing | Afgekeurd>,
  toestanden: readonly Toestand[] = ['open'],
): Promise<Verwijzing | Afgekeurd> {
  const sessie = await findSessie(vraag);
  if (sessie === undefined) return verlaat(vraag);
  if (!toestanden.includes(sessie.toestand)) return verwijs(VERVOLG[sessie.toestand]);
  const kop = await findOpenKop(vraag, sessie);
  return kop === undefined ? verlaat(vraag) : await verwerk({ sessie, kop });
}

/** The dossier of the sitting, for an act; undefined when it may not be opened or is closed. */
export async function findOpenKop(
  { poorten, werk }: PaginaVraag,
  { dossierNummer }: SamenSessie,
): Promise<DossierKop | undefined> {
  const toegang = await poorten.dossiers.findKopVoorHandeling(dossierNummer, werk.vandaag);
  return toegang.soort === 'open' && toegang.kop.geslotenOp === null ? toegang.kop : undefined;
}

/** The sitting for which this session is locked, when this user opened it last. */
export async function findSessie({ c, poorten }: PaginaVraag): Promise<SamenSessie | undefined> {
  const id = readSamenId(c);
  return id === null ? undefined : await poorten.samen.findSessie(id);
}

/** Nothing to show here: a locked screen can only go back to staff. */
function verlaat({ c }: PaginaVraag): Verwijzing {
  return verwijs(readSamenId(c) === null ? '/werk' : STOP_PAD);
}
