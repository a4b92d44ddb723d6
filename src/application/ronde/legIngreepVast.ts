import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import type { IngreepSoort } from '#domain/ronde/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { IngreepBeeld } from './ingreep.poort.ts';

export type IngreepWeigering =
  | { readonly code: 'reden-ontbreekt' }
  | { readonly code: 'niet-gekozen' }
  | { readonly code: 'is-beeindigd' };

/**
 * Fixes a pair of a person and a place of the own list for the rounds, or keeps it out of them. Always with a reason,
 * which the person can read. It holds from today, in every round that is run, until somebody ends it.
 */
export async function legIngreepVast(
  { vandaag, actor }: Werk,
  { keuzes, ingrepen }: Pick<Poorten, 'keuzes' | 'ingrepen'>,
  invoer: {
    readonly kop: DossierKop;
    readonly werkplekNummer: string;
    readonly soort: IngreepSoort;
    readonly reden: string;
  },
): Promise<Result<null, IngreepWeigering>> {
  const { kop, werkplekNummer, soort } = invoer;
  const reden = invoer.reden.trim();
  if (reden === '') return err({ code: 'reden-ontbreekt' });
  const { plekken } = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
  const isGekozen = plekken.some(({ nummer, rang }) => nummer === werkplekNummer && rang !== null);
  if (!isGekozen) return err({ code: 'niet-gekozen' });
  await ingrepen.addIngreep({
    ...{ dossierId: kop.id, werkplekNummer, soort, reden, door: actor.naam, vanaf: vandaag },
  });
  return ok(null);
}

/** Ends an intervention from today on, with a reason. What rounds did with it stays in those rounds. */
export async function beeindigIngreep(
  { vandaag, actor }: Werk,
  { ingrepen }: Pick<Poorten, 'ingrepen'>,
  ingreep: IngreepBeeld,
  invoer: { readonly versie: number; readonly reden: string },
): Promise<Result<null, IngreepWeigering>> {
  const reden = invoer.reden.trim();
  if (reden === '') return err({ code: 'reden-ontbreekt' });
  if (ingreep.einde !== null) return err({ code: 'is-beeindigd' });
  await ingrepen.endIngreep(
    { id: ingreep.id, versie: invoer.versie },
    { op: vandaag, door: actor.naam, reden },
  );
  return ok(null);
}
