import type { Ronde } from '#application/ronde/index.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';

/** The round in the address; undefined when there is none with that number. */
export async function findRonde({ poorten, pad }: PaginaVraag): Promise<Ronde | undefined> {
  const tekst = pad('nummer');
  return /^[1-9]\d{0,8}$/.test(tekst) ? await poorten.rondes.findRonde(Number(tekst)) : undefined;
}
