import type { Deelafspraak, GedeeldePlek } from '#application/deelafspraak/index.ts';
import { deelafspraakTeksten, gedeeldePlekTeksten } from '#web/texts/nl/deelafspraak.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import { readId } from '../../rand/pad.ts';

/** The shared place of the address; undefined when this gemeente has no part in it. */
export async function findGedeeldePlek({
  poorten,
  pad,
  werk,
}: PaginaVraag): Promise<GedeeldePlek | undefined> {
  const plekken = await poorten.deelafspraken.listGedeeldePlekken(werk.vandaag);
  return plekken.find(({ id }) => id === pad('id'));
}

/** The way back from a form about a shared place. */
export const KRUIMELS = [{ tekst: gedeeldePlekTeksten.titel, href: '/regio/plekken' }];

/** The agreement of the address; undefined when this gemeente is no party of it. */
export async function findAfspraak({ poorten, pad }: PaginaVraag): Promise<Deelafspraak | undefined> {
  const id = readId(pad('id'));
  return id === undefined ? undefined : await poorten.deelafspraken.findDeelafspraak(id);
}

/** The way back from a form about one agreement. */
export function kruimelsVan({ id, naam }: Pick<Deelafspraak, 'id' | 'naam'>) {
  return [
    { tekst: deelafspraakTeksten.titel, href: '/regio/afspraken' },
    { tekst: naam, href: `/regio/afspraken/${id}` },
  ];
}
