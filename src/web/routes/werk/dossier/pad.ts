import type { PaginaVraag } from '../../../rand/medewerker.tsx';

/** The list the reader came from, kept in the address as 'lijst' so that 'terug' finds the same row. */
const LIJST = 'lijst';

/** The part of the address that keeps the way back to the list; empty when there is none. */
export function lijstVan({ vraag }: Pick<PaginaVraag, 'vraag'>): string {
  return vraag.tekst(LIJST);
}

/** Address of a page of a dossier: `deel` such as 'keuze' or 'gesprek', empty for the overview. */
export function dossierPad(
  nummer: string,
  deel = '',
  extra: { readonly lijst?: string; readonly gedaan?: string } = {},
): string {
  const vraag = new URLSearchParams();
  if (extra.gedaan) vraag.set('gedaan', extra.gedaan);
  if (extra.lijst) vraag.set(LIJST, extra.lijst);
  const staart = vraag.size > 0 ? `?${vraag}` : '';
  return `/werk/kandidaten/${nummer}${deel === '' ? '' : `/${deel}`}${staart}`;
}

/** Address of the list with the state it had, at the row of this person. */
export function lijstPad(nummer: string, lijst: string): string {
  return `/werk/kandidaten${lijst === '' ? '' : `?${lijst}`}#rij-${nummer}`;
}
