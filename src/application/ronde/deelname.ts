import type { Datum } from '#domain/shared/index.ts';
import type { LopendVoorstel, RondeGegevens, RondePersoon } from './ronde.ts';

/** Who takes part in a round, which offers stay guaranteed, and how many seats there are to divide. */
export type Deelname = {
  readonly deelnemers: readonly RondePersoon[];
  /** Place of the running offer that can still be answered, by dossier number. */
  readonly garanties: ReadonlyMap<string, string>;
  /** Seats by place, those of the guarantees included. */
  readonly vrij: ReadonlyMap<string, number>;
};

/**
 * An offer that the person can still answer keeps them in the round, with a guarantee: only a place that they prefer can
 * come instead. An offer that the person said yes to, or one for a place outside the own list, takes its seat and its
 * person out. An offer whose day has passed guarantees nothing any more.
 */
export function determineDeelname({ personen, plekken, lopend }: RondeGegevens, vandaag: Datum): Deelname {
  const vrij = new Map(plekken.map((plek) => [plek.nummer, plek.vrij]));
  const garanties = new Map<string, string>();
  const weg = new Set<string>();
  const wachtend = new Map(personen.map((persoon) => [persoon.dossierId, persoon]));
  for (const voorstel of lopend.filter((een) => loopt(een, vandaag))) {
    const persoon = wachtend.get(voorstel.dossierId);
    const isGekozen = persoon?.keuzes.some(({ plek }) => plek === voorstel.plek);
    if (persoon && isGekozen && voorstel.status === 'open' && voorstel.kandidaat === null) {
      garanties.set(persoon.nummer, voorstel.plek);
      continue;
    }
    weg.add(voorstel.dossierId);
    vrij.set(voorstel.plek, Math.max(0, (vrij.get(voorstel.plek) ?? 0) - 1));
  }
  return { deelnemers: personen.filter(({ dossierId }) => !weg.has(dossierId)), garanties, vrij };
}

function loopt({ status, reagerenVoor }: LopendVoorstel, vandaag: Datum): boolean {
  return status === 'aanvaard' || reagerenVoor >= vandaag;
}
