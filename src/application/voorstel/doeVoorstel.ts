import type { DossierKop } from '#application/dossier/index.ts';
import {
  heeftVrijePlaats,
  huidigeKeuze,
  isVoorTeStellen,
  type KeuzeBeeld,
  type KeuzePlek,
} from '#application/keuze/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { type Afwijking, checkAfwijking, listAfwijkingen } from '#domain/keuze/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';

export type VoorstelWeigering =
  | { readonly code: 'keuze-ontbreekt' }
  | { readonly code: 'plek-onbekend' }
  | { readonly code: 'geen-vrije-plaats' }
  | { readonly code: 'plek-past-niet' }
  | { readonly code: 'reageren-voor-verleden' }
  | { readonly code: 'reden-voor-afwijking-ontbreekt' };

/** Every way in which proposing this place goes against the person's order, or passes over someone. */
export function listVoorstelAfwijkingen(beeld: KeuzeBeeld, plek: KeuzePlek): readonly Afwijking<string>[] {
  const invoer = createInvoer(beeld, plek);
  return invoer === undefined ? [] : [...listAfwijkingen(invoer)];
}

/**
 * Proposes a place to a person. The person's order comes first: another than the highest choice with a free seat needs
 * a reason that the person can read, and so does passing over people with an earlier vaststelling; who they are is
 * kept in the log with that reason.
 */
export async function doeVoorstel(
  { vandaag }: Werk,
  { keuzes, voorstellen }: Pick<Poorten, 'keuzes' | 'voorstellen'>,
  invoer: {
    readonly kop: DossierKop;
    readonly werkplekNummer: string;
    readonly reden: string;
    readonly reagerenVoor: Datum;
  },
): Promise<Result<{ id: string }, VoorstelWeigering>> {
  const { kop, werkplekNummer, reden, reagerenVoor } = invoer;
  const beeld = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
  const plek = beeld.plekken.find(({ nummer }) => nummer === werkplekNummer);
  if (plek === undefined) return err({ code: 'plek-onbekend' });
  const keuze = createInvoer(beeld, plek);
  if (keuze === undefined) return err({ code: 'keuze-ontbreekt' });
  if (!heeftVrijePlaats(plek)) return err({ code: 'geen-vrije-plaats' });
  if (!isVoorTeStellen(plek)) return err({ code: 'plek-past-niet' });
  if (reagerenVoor < vandaag) return err({ code: 'reageren-voor-verleden' });
  const toets = checkAfwijking(keuze, reden);
  if (!toets.ok) return err({ code: 'reden-voor-afwijking-ontbreekt' });
  const afwijkingReden = toets.value.afwijkingen.length > 0 ? reden : '';
  const { rang, id: werkplekId } = plek;
  const id = await voorstellen.addVoorstel({
    ...{ dossierId: kop.id, werkplekId, rang, afwijkingReden, reagerenVoor },
    voorgesteldOp: vandaag,
  });
  if (plek.eerder.length > 0) {
    await voorstellen.logVoorrang({ voorstelId: id, dossiers: plek.eerder, reden });
  }
  return ok({ id });
}

function createInvoer(beeld: KeuzeBeeld, plek: KeuzePlek) {
  const keuze = huidigeKeuze(beeld);
  return (
    keuze && {
      keuze,
      plek: plek.nummer,
      beschikbaar: beeld.plekken.filter(isVoorTeStellen).map(({ nummer }) => nummer),
      aantalEerder: plek.eerder.length,
    }
  );
}
