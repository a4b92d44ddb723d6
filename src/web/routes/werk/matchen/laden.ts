import type { DossierKop } from '#application/dossier/index.ts';
import { loadMatchBeeld, type MatchBeeld } from '#application/keuze/index.ts';
import { findLopendVoorstel, listVoorstellenOp, type VoorstelBeeld } from '#application/voorstel/index.ts';
import type { Matchreden } from '#domain/matchen/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';

/** What this colleague may do from here. */
export type MatchRecht = { readonly voorstellen: boolean; readonly plekkenBeheren: boolean };

/** What both pages show: the places beside the person, the proposal that runs, and what the colleague may do. */
export type Geladen = {
  readonly beeld: MatchBeeld;
  /** A second proposal can't be made while this one runs. */
  readonly lopend: VoorstelBeeld | undefined;
  /** Every offer of the person, as they stand on the day. */
  readonly voorstellen: readonly VoorstelBeeld[];
  readonly mag: MatchRecht;
};

export async function loadMatchen({ werk, poorten }: PaginaVraag, kop: DossierKop): Promise<Geladen> {
  const { rollen } = werk.actor;
  const beeld = await loadMatchBeeld(werk, poorten, kop);
  const voorstellen = await listVoorstellenOp(poorten, kop.id, werk.vandaag);
  return {
    beeld: isToegestaan(rollen, 'plekprijs-bekijken') ? beeld : hidePrijzen(beeld),
    lopend: findLopendVoorstel(voorstellen),
    voorstellen,
    mag: {
      voorstellen: isToegestaan(rollen, 'voorstel-doen'),
      plekkenBeheren: isToegestaan(rollen, 'plekken-beheren'),
    },
  };
}

/** What a place costs is only for who may see the price of a place elsewhere. */
function hidePrijzen(beeld: MatchBeeld): MatchBeeld {
  const isPrijs = (reden: Matchreden) => reden.soort === 'eis' && reden.toets.code === 'prijs';
  const plekken = beeld.plekken.map((plek) => ({
    ...plek,
    redenen: plek.redenen.filter((reden) => !isPrijs(reden)),
  }));
  return { ...beeld, plekken };
}
