import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Bevinding } from '#domain/dienstverband/index.ts';
import { containsDatum, type Datum, err, ok, type Result, type Uren } from '#domain/shared/index.ts';
import { listDienstverbandBevindingen } from './bevindingen.ts';
import type { DienstverbandBeeld } from './dienstverband.ts';

export type UrenWeigering =
  | { readonly code: 'buiten-dienstverband' }
  | { readonly code: 'bevindingen'; readonly bevindingen: readonly Bevinding[] };

/** Other hours a week from a day on. Fewer than the local rule needs a reason; a hard rule refuses. */
export async function wijzigUren(
  { dienstverbanden, regels }: Pick<Poorten, 'dienstverbanden' | 'regels'>,
  kop: Pick<DossierKop, 'id'>,
  dienstverband: DienstverbandBeeld,
  invoer: {
    readonly versie: number;
    readonly vanaf: Datum;
    readonly uren: Uren;
    readonly redenAfwijking: string;
  },
): Promise<Result<null, UrenWeigering>> {
  const { versie, vanaf, uren, redenAfwijking } = invoer;
  const { werkgeverId, soort, periode, opvolgend } = dienstverband;
  if (!containsDatum(periode, vanaf)) return err({ code: 'buiten-dienstverband' });
  const nieuw = { werkgeverId, soort, opvolgend, redenAfwijking, uren, periode };
  const bekend = {
    eerder: [],
    regels: await regels.listLokaleRegels(),
    afwijkingen: await dienstverbanden.listAfwijkingen(kop.id),
  };
  const belet = listDienstverbandBevindingen(nieuw, bekend).filter(
    ({ code, ernst }) => code === 'uren-onder-lokale-eis' && (ernst === 'weigert' || redenAfwijking === ''),
  );
  if (belet.length > 0) return err({ code: 'bevindingen', bevindingen: belet });
  await dienstverbanden.changeUren(dienstverband.id, versie, { vanaf, uren, redenAfwijking });
  return ok(null);
}
