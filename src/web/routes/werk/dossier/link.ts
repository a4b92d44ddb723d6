import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import { lijstVan } from './pad.ts';

/** Makes the address of a page of one dossier, with the way back to the list in it. */
export type DossierLink = (
  deel: string,
  extra?: ReadonlyArray<readonly [string, string]>,
  anker?: string,
) => string;

/** The links of the dossier in the address of this page. */
export function createDossierLink(vraag: Pick<PaginaVraag, 'vraag' | 'pad'>): DossierLink {
  const lijst = lijstVan(vraag);
  return (deel, extra = [], anker = '') => {
    const query = new URLSearchParams([...extra.map(([naam, waarde]) => [naam, waarde])]);
    if (lijst !== '') query.set('lijst', lijst);
    const staart = query.size > 0 ? `?${query}` : '';
    return `/werk/kandidaten/${vraag.pad('nummer')}/${deel}${staart}${anker === '' ? '' : `#${anker}`}`;
  };
}
