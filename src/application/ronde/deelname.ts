import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import { findHeropendTot, isVerlopen } from '#domain/voorstel/index.ts';
import type { LopendVoorstel, RondeGegevens, RondeKeuze, RondePersoon } from './ronde.ts';

/** Who takes part in a round, which places stay guaranteed, and how many seats there are to divide. */
export type Deelname = {
  /** A guaranteed place can take its person in any case; an own place stands last when it was not chosen. */
  readonly deelnemers: readonly RondePersoon[];
  /** By case number the places of offers that can still be answered, of kept offers, and where the person works. */
  readonly garanties: ReadonlyMap<string, ReadonlySet<string>>;
  /** Seats by place, those of the guarantees included. */
  readonly vrij: ReadonlyMap<string, number>;
  /** Places that another gemeente shares with this one. */
  readonly gedeeld: ReadonlySet<string>;
  /** By case number the place that staff fixed. */
  readonly vast: ReadonlyMap<string, string>;
};

/** A pair that is guaranteed, or that an intervention fixed. */
export const HAALBAAR: Haalbaarheid = { uitkomst: 'haalbaar', toetsen: [] };

/**
 * An offer that the person can still answer keeps them in the round, with a guarantee: only a place that they prefer can
 * come instead. An offer that the person said yes to, or one for a place outside the own list, takes its seat and its
 * person out. An offer whose day has passed guarantees nothing any more, but one that was kept behind it
 * does, as long as it can be answered. Whoever
 * works and asks for another place takes the own seat along.
 */
export function determineDeelname({ personen, plekken, lopend }: RondeGegevens, vandaag: Datum): Deelname {
  const vrij = new Map(plekken.map((plek) => [plek.nummer, plek.vrij]));
  const erbij = (plek: string, aantal: number) => vrij.set(plek, Math.max(0, (vrij.get(plek) ?? 0) + aantal));
  const opDossier = new Map(personen.map((persoon) => [persoon.dossierId, persoon]));
  const { garanties, weg } = listGaranties(opDossier, lopend, vandaag, (plek) => erbij(plek, -1));
  const deelnemers = personen.filter(({ dossierId }) => !weg.has(dossierId));
  for (const { nummer, eigenPlek } of deelnemers) {
    if (eigenPlek === undefined) continue;
    garanties.set(nummer, new Set([...(garanties.get(nummer) ?? []), eigenPlek.plek]));
    if (!eigenPlek.isVrij) erbij(eigenPlek.plek, 1);
  }
  return {
    deelnemers: deelnemers.map((persoon) => withGaranties(persoon, garanties.get(persoon.nummer))),
    ...{ garanties, vrij, vast: new Map() },
    gedeeld: new Set(plekken.filter((plek) => plek.gedeeld).map(({ nummer }) => nummer)),
  };
}

/**
 * The offers that still bind on the day: accepted, kept, or to be answered in time. A kept one behind a better one that
 * lapsed is open again, and binds as long as it can be answered.
 */
export function listBindend(lopend: readonly LopendVoorstel[], dag: Datum): readonly LopendVoorstel[] {
  const open = new Map(
    lopend.flatMap((een) => (een.status === 'open' ? [[een.dossierId, een] as const] : [])),
  );
  const nu = lopend.map((een): LopendVoorstel => {
    const beter = een.status === 'bewaard' ? open.get(een.dossierId) : undefined;
    const reagerenVoor = beter && findHeropendTot(beter, dag);
    return reagerenVoor === undefined ? een : { ...een, status: 'open', reagerenVoor };
  });
  return nu.filter((een) => !isVerlopen(een, dag));
}

function listGaranties(
  opDossier: ReadonlyMap<DossierId, RondePersoon>,
  lopend: readonly LopendVoorstel[],
  vandaag: Datum,
  bezet: (plek: string) => void,
): { readonly garanties: Map<string, ReadonlySet<string>>; readonly weg: ReadonlySet<DossierId> } {
  const garanties = new Map<string, ReadonlySet<string>>();
  const weg = new Set<DossierId>();
  for (const voorstel of listBindend(lopend, vandaag)) {
    const { dossierId, plek, status, kandidaat } = voorstel;
    const persoon = opDossier.get(dossierId);
    const isOpen = status === 'bewaard' || (status === 'open' && kandidaat === null);
    if (persoon?.keuzes.some((keuze) => keuze.plek === plek) && isOpen) {
      garanties.set(persoon.nummer, new Set([...(garanties.get(persoon.nummer) ?? []), plek]));
    } else if (status !== 'bewaard') {
      weg.add(dossierId);
      bezet(plek);
    }
  }
  return { garanties, weg };
}

function withGaranties(persoon: RondePersoon, gegarandeerd: ReadonlySet<string> = new Set()): RondePersoon {
  const keuzes = persoon.keuzes.map(
    (keuze): RondeKeuze => (gegarandeerd.has(keuze.plek) ? { ...keuze, haalbaarheid: HAALBAAR } : keuze),
  );
  const eigen = persoon.eigenPlek?.plek;
  if (eigen === undefined || keuzes.some(({ plek }) => plek === eigen)) return { ...persoon, keuzes };
  return { ...persoon, keuzes: [...keuzes, { plek: eigen, haalbaarheid: HAALBAAR, toegevoegd: true }] };
}
