import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { createKeuze } from '#domain/keuze/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { HOOGSTE_AANTAL_KEUZES } from './keuze.ts';

export type KeuzeWeigering =
  | { readonly code: 'keuze-leeg' }
  | { readonly code: 'plek-dubbel' }
  | { readonly code: 'plek-onbekend' }
  | { readonly code: 'te-veel-plekken' }
  | { readonly code: 'gekozen-in-toekomst' }
  | { readonly code: 'gekozen-voor-vorige'; readonly vorige: Datum };

/** Records the person's ranked choice as given on a day. The list replaces the one in force, which stays in history. */
export async function legKeuzeVast(
  { vandaag }: Werk,
  { keuzes }: Pick<Poorten, 'keuzes'>,
  invoer: {
    readonly kop: DossierKop;
    /** Numbers of the places, first choice first. */
    readonly nummers: readonly string[];
    readonly gekozenOp: Datum;
    readonly aanwezig: string;
    readonly vorige: string | null;
  },
): Promise<Result<null, KeuzeWeigering>> {
  const { kop, nummers, gekozenOp, aanwezig, vorige } = invoer;
  const keuze = createKeuze(nummers);
  if (!keuze.ok) return err({ code: keuze.error.code });
  if (nummers.length > HOOGSTE_AANTAL_KEUZES) return err({ code: 'te-veel-plekken' });
  if (gekozenOp > vandaag) return err({ code: 'gekozen-in-toekomst' });
  const beeld = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
  const laatste = beeld.keuzes[0];
  if (laatste && gekozenOp < laatste.gekozenOp) {
    return err({ code: 'gekozen-voor-vorige', vorige: laatste.gekozenOp });
  }
  const plekken = keuze.value.plekken.flatMap(
    (nummer) => beeld.plekken.find((p) => p.nummer === nummer)?.id ?? [],
  );
  if (plekken.length !== nummers.length) return err({ code: 'plek-onbekend' });
  await keuzes.saveKeuze({ dossierId: kop.id, gekozenOp, aanwezig, plekken, vorige });
  return ok(null);
}
