import { sortToekenningen, type Toekenning, type Verdeling, type Zitplaatsen } from '#domain/ronde/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import { findHeropendTot, isVerlopen } from '#domain/voorstel/index.ts';
import { readMarkt } from '#matching/index.ts';
import { determineDeelname, listBindend } from './deelname.ts';
import { applyIngrepen } from './ingrepen.ts';
import type { LopendVoorstel, RondeGegevens, RondeUitkomst } from './ronde.ts';

/** A place that a round assigned, with its rank in the person's list. */
export type Toegekend = Toekenning<DossierId> & { readonly rang: number };

/** The offers that one person holds: one that can be answered, and one that is kept behind it. */
export type Aanbod = {
  readonly open: LopendVoorstel | undefined;
  /** The day to answer the open one has passed. */
  readonly isVerlopen: boolean;
  readonly bewaard: LopendVoorstel | undefined;
  /** The kept one came back because the open one lapsed, and its own day has passed too. */
  readonly isBewaardVerlopen: boolean;
};

/** The offers by person on the day. */
export function groupAanbod(
  lopend: readonly LopendVoorstel[],
  vandaag: Datum,
): ReadonlyMap<DossierId, Aanbod> {
  const aanbod = new Map<DossierId, Aanbod>();
  for (const een of lopend.filter(({ status }) => status !== 'aanvaard')) {
    const eigen = aanbod.get(een.dossierId);
    const open = een.status === 'open' ? een : eigen?.open;
    const heropendTot = open && findHeropendTot(open, vandaag);
    aanbod.set(een.dossierId, {
      open,
      isVerlopen: open !== undefined && isVerlopen(open, vandaag),
      bewaard: een.status === 'bewaard' ? een : eigen?.bewaard,
      isBewaardVerlopen: heropendTot !== undefined && heropendTot < vandaag,
    });
  }
  return aanbod;
}

/**
 * What becomes today of the places that a round assigned and that were not offered yet: the person still takes part and
 * chose the place, it still fits, and a seat is free or may become free. The rest is `vervallen`.
 */
export function sortVerzending(
  markt: string,
  uitkomsten: readonly RondeUitkomst[],
  gegevens: RondeGegevens,
  vandaag: Datum,
): Verdeling<Toegekend> & { readonly vervallenAantal: number } {
  const open = uitkomsten.filter(({ isAangeboden, uitleg }) => !isAangeboden && uitleg.toegewezen !== null);
  const toegekend = listToegekend(markt, open, gegevens, vandaag);
  const verdeling = sortToekenningen(toegekend, countZitplaatsen(toegekend, gegevens, vandaag));
  const over = verdeling.nu.length + verdeling.loopt.length + verdeling.wacht.length;
  return { ...verdeling, vervallenAantal: open.length - over };
}

function listToegekend(
  markt: string,
  uitkomsten: readonly RondeUitkomst[],
  gegevens: RondeGegevens,
  vandaag: Datum,
): readonly Toegekend[] {
  const { deelname } = applyIngrepen(determineDeelname(gegevens, vandaag), gegevens.ingrepen ?? []);
  const personen = new Map(deelname.deelnemers.map((persoon) => [persoon.dossierId, persoon]));
  const aanbod = groupAanbod(gegevens.lopend, vandaag);
  const gelezen = readMarkt(markt);
  const volgordes = new Map(
    gelezen.ok ? gelezen.value.markt.plekken.map(({ id, volgorde }) => [id, volgorde]) : [],
  );
  return uitkomsten.flatMap(({ dossierId, uitleg: { toegewezen } }): Toegekend[] => {
    const persoon = personen.get(dossierId);
    const keuze = persoon?.keuzes.find(({ plek }) => plek === toegewezen?.plek);
    if (toegewezen === null || persoon === undefined || keuze?.haalbaarheid.uitkomst !== 'haalbaar') {
      return [];
    }
    const { plek, rang } = toegewezen;
    const eigen = aanbod.get(dossierId);
    const isOpenHier = eigen?.open?.plek === plek && !eigen.isVerlopen;
    return [
      {
        ...{ persoon: dossierId, plek, rang },
        voorrang: volgordes.get(plek)?.indexOf(persoon.nummer) ?? 0,
        houdt: isOpenHier || (eigen?.bewaard?.plek === plek && !eigen.isBewaardVerlopen),
        heeftTweeAanbiedingen: eigen?.bewaard !== undefined && eigen.open !== undefined && !eigen.isVerlopen,
      },
    ];
  });
}

/** Seats that are really free, and seats whose holder may get a better place. */
function countZitplaatsen(
  toegekend: readonly Toegekend[],
  { personen, plekken, lopend }: RondeGegevens,
  vandaag: Datum,
): Zitplaatsen {
  const vrij = new Map(plekken.map((plek) => [plek.nummer, plek.vrij]));
  const komtVrij = new Map<string, number>();
  const naar = new Map(toegekend.map(({ persoon, plek }) => [persoon, plek]));
  const bindend = listBindend(lopend, vandaag);
  const erbij = (seats: Map<string, number>, plek: string, aantal: number) =>
    seats.set(plek, (seats.get(plek) ?? 0) + aantal);
  for (const { dossierId, plek, status } of bindend) {
    erbij(vrij, plek, -1);
    const vertrekt = status === 'open' && (naar.get(dossierId) ?? plek) !== plek;
    if (status === 'bewaard' || vertrekt) erbij(komtVrij, plek, 1);
  }
  const metAanbod = new Set(bindend.map(({ dossierId }) => dossierId));
  for (const { dossierId, eigenPlek } of personen) {
    if (eigenPlek === undefined) continue;
    if (eigenPlek.isVrij) erbij(vrij, eigenPlek.plek, -1);
    if (naar.has(dossierId) || metAanbod.has(dossierId)) erbij(komtVrij, eigenPlek.plek, 1);
  }
  return { vrij, komtVrij };
}
