import type { Poorten } from '#application/poorten.ts';
import type { Datum } from '#domain/shared/index.ts';
import { jaarVan } from '#domain/shared/index.ts';
import { composeOpenbareStand } from './composeOpenbareStand.ts';
import { loadDoelen } from './doelen.ts';
import { composeGepubliceerdeStand } from './gepubliceerdeStand.ts';
import type { LAND, OpenbareStand } from './openbareStand.ts';

/** What others published about the country on exactly that day, without any register. */
export async function loadGepubliceerdeStand(
  referentie: Poorten['referentie'],
  land: typeof LAND,
  peildatum: Datum,
): Promise<OpenbareStand> {
  const doel = (await loadDoelen(referentie, jaarVan(peildatum))).get(land.code);
  const cijfers = await referentie.listGepubliceerdeCijfers({ niveau: land.niveau });
  return composeOpenbareStand({
    gebied: { ...land, gemeenteCodes: [] },
    peildatum,
    isToekomst: false,
    doel,
    houder: undefined,
    register: undefined,
    gepubliceerd: composeGepubliceerdeStand(cijfers, peildatum, doel),
  });
}
