import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { canRondeHandeling, selectVerstuurbaar, type Toekenning } from '#domain/ronde/index.ts';
import { type Datum, type DossierId, err, ok, type Result } from '#domain/shared/index.ts';
import { determineDeelname } from './deelname.ts';
import {
  HORIZON_DAGEN,
  type LopendVoorstel,
  type Ronde,
  type RondeGegevens,
  type RondeUitkomst,
} from './ronde.ts';

export type VerstuurWeigering =
  | { readonly code: 'ronde-niet-gedraaid' }
  | { readonly code: 'reageren-voor-verleden' };

/** What was sent: new offers, offers that simply run on, and outcomes that are no longer possible. */
export type Verzending = {
  readonly aangeboden: number;
  readonly loopt: number;
  readonly vervallen: number;
};

/**
 * Makes an offer of every place that the round assigned, as far as it is still possible today. Who already holds an
 * offer of that place keeps it; who gets a place that they prefer gets the new offer instead of the old one.
 */
export async function verstuurRonde(
  { vandaag, actor }: Werk,
  poorten: Pick<Poorten, 'rondes' | 'voorstellen'>,
  invoer: {
    readonly ronde: Ronde;
    readonly versie: number;
    readonly reagerenVoor: Datum;
    /** What the person reads at the offer that a better one replaces. */
    readonly redenVervanging: string;
  },
): Promise<Result<Verzending, VerstuurWeigering>> {
  const { ronde, versie, reagerenVoor, redenVervanging } = invoer;
  const { rondes, voorstellen } = poorten;
  if (!canRondeHandeling(ronde.status, 'versturen')) return err({ code: 'ronde-niet-gedraaid' });
  if (reagerenVoor < vandaag) return err({ code: 'reageren-voor-verleden' });
  const uitkomsten = await rondes.listUitkomsten(ronde.id);
  const gegevens = await rondes.loadGegevens(vandaag, HORIZON_DAGEN);
  const over = listToekenningen(uitkomsten, gegevens, vandaag);
  const lopend = new Map(
    gegevens.lopend.filter(({ status }) => status === 'open').map((een) => [een.dossierId, een]),
  );
  const ids = new Map(gegevens.plekken.map(({ nummer, id }) => [nummer, id]));
  const nieuw = over.filter(({ plek, houdt }) => plek !== houdt);
  for (const { persoon, plek, rang } of nieuw) {
    const werkplekId = ids.get(plek);
    if (werkplekId === undefined) continue;
    await trekOudeIn(lopend.get(persoon), voorstellen, vandaag, redenVervanging);
    await voorstellen.addVoorstel({
      ...{ dossierId: persoon, werkplekId, rang, afwijkingReden: '', voorgesteldOp: vandaag, reagerenVoor },
      rondeId: ronde.id,
    });
  }
  await rondes.saveVerstuurd({ id: ronde.id, versie }, { verstuurdOp: vandaag, verstuurdDoor: actor.naam });
  const toegekend = uitkomsten.filter(({ werkplekId }) => werkplekId !== null).length;
  return ok({
    aangeboden: nieuw.length,
    loopt: over.length - nieuw.length,
    vervallen: toegekend - over.length,
  });
}

type Toegekend = Toekenning<DossierId> & { readonly rang: number };

/** What the round assigned and is possible today: the person still waits and chose the place, it fits, a seat is free. */
function listToekenningen(
  uitkomsten: readonly RondeUitkomst[],
  gegevens: RondeGegevens,
  vandaag: Datum,
): readonly Toegekend[] {
  const { deelnemers, garanties, vrij } = determineDeelname(gegevens, vandaag);
  const personen = new Map(deelnemers.map((persoon) => [persoon.dossierId, persoon]));
  const toegekend = uitkomsten.flatMap(({ dossierId, uitleg: { toegewezen } }): Toegekend[] => {
    const persoon = personen.get(dossierId);
    const keuze = persoon?.keuzes.find(({ plek }) => plek === toegewezen?.plek);
    if (toegewezen === null || persoon === undefined || keuze === undefined) return [];
    const houdt = garanties.get(persoon.nummer) ?? null;
    const kan = houdt === toegewezen.plek || keuze.haalbaarheid.uitkomst === 'haalbaar';
    return kan ? [{ persoon: dossierId, plek: toegewezen.plek, rang: toegewezen.rang, houdt }] : [];
  });
  const gehouden = new Map(
    deelnemers.flatMap(({ dossierId, nummer }): [DossierId, string][] => {
      const plek = garanties.get(nummer);
      return plek === undefined ? [] : [[dossierId, plek]];
    }),
  );
  return selectVerstuurbaar(toegekend, vrij, gehouden);
}

async function trekOudeIn(
  oud: LopendVoorstel | undefined,
  voorstellen: Poorten['voorstellen'],
  vandaag: Datum,
  reden: string,
): Promise<void> {
  if (oud === undefined) return;
  const { kandidaat, werkgeverAntwoord } = oud;
  await voorstellen.saveAntwoord(oud.id, oud.versie, {
    ...{ status: 'ingetrokken', kandidaat, werkgeverAntwoord, kant: 'gemeente', reden },
    afgerondOp: vandaag,
  });
}
