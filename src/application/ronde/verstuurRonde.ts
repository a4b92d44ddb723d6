import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import {
  closeVoorstel,
  keepVoorstel,
  type NieuwVoorstel,
  restoreVoorstel,
} from '#application/voorstel/index.ts';
import { canRondeHandeling } from '#domain/ronde/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { HORIZON_DAGEN, type Ronde } from './ronde.ts';
import { type Aanbod, groupAanbod, sortVerzending, type Toegekend } from './verzending.ts';

export type VerstuurWeigering =
  | { readonly code: 'ronde-niet-gedraaid' }
  | { readonly code: 'reageren-voor-verleden' };

/** What became of the assigned places that were not offered before. */
export type Verzending = {
  readonly aangeboden: number;
  /** The person holds an offer of that place already. */
  readonly loopt: number;
  /** Somebody still sits there or holds an offer, or the person answers another offer first. */
  readonly wacht: number;
  /** No longer possible. */
  readonly vervallen: number;
};

/** How many offers would go if they were sent now. */
export async function bekijkVerzending(
  { vandaag }: Werk,
  { rondes }: Pick<Poorten, 'rondes'>,
  ronde: Ronde,
): Promise<Verzending> {
  const gegevens = await rondes.loadGegevens(vandaag, HORIZON_DAGEN);
  const uitkomsten = await rondes.listUitkomsten(ronde.id);
  return countVerzending(sortVerzending(ronde.markt ?? '', uitkomsten, gegevens, vandaag));
}

/**
 * Makes an offer of every place that the round assigned, as far as its seat is really free today; it can be done again
 * when more seats are. Who already holds an offer of that place keeps it. Who gets a better one keeps the old offer
 * behind it, until both sides accept the better one.
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
  if (!canRondeHandeling(ronde.status, 'versturen', ronde.isNieuwste)) {
    return err({ code: 'ronde-niet-gedraaid' });
  }
  if (reagerenVoor < vandaag) return err({ code: 'reageren-voor-verleden' });
  const uitkomsten = await rondes.listUitkomsten(ronde.id);
  const gegevens = await rondes.loadGegevens(vandaag, HORIZON_DAGEN);
  const verdeling = sortVerzending(ronde.markt ?? '', uitkomsten, gegevens, vandaag);
  const aanbod = groupAanbod(gegevens.lopend, vandaag);
  const ids = new Map(gegevens.plekken.map(({ nummer, id }) => [nummer, id]));
  const nieuw: NieuwVoorstel[] = [];
  for (const { persoon, plek, rang } of verdeling.nu) {
    const werkplekId = ids.get(plek);
    if (werkplekId === undefined) throw new RangeError(`no place ${plek}`);
    const vervangtId = await maakRuimte(voorstellen, aanbod.get(persoon), vandaag, redenVervanging);
    nieuw.push({
      ...{ dossierId: persoon, werkplekId, rang, afwijkingReden: '', voorgesteldOp: vandaag, reagerenVoor },
      ...{ rondeId: ronde.id, ...(vervangtId === undefined ? {} : { vervangtId }) },
    });
  }
  await voorstellen.addVoorstellen(nieuw);
  for (const toegekend of verdeling.loopt) {
    await herstelVerlopen(voorstellen, toegekend, aanbod.get(toegekend.persoon), vandaag, redenVervanging);
  }
  const wachtend = verdeling.wacht.map(({ persoon }) => persoon);
  await rondes.saveVerstuurd(
    { id: ronde.id, versie },
    { verstuurdOp: vandaag, verstuurdDoor: actor.naam, wachtend },
  );
  return ok(countVerzending(verdeling));
}

function countVerzending({
  nu,
  loopt,
  wacht,
  vervallenAantal,
}: ReturnType<typeof sortVerzending>): Verzending {
  return {
    ...{ aangeboden: nu.length, loopt: loopt.length, wacht: wacht.length },
    vervallen: vervallenAantal,
  };
}

/** Keeps the running offer behind the new one, or closes what has lapsed. Gives the offer that stands behind. */
async function maakRuimte(
  voorstellen: Poorten['voorstellen'],
  aanbod: Aanbod | undefined,
  vandaag: Datum,
  reden: string,
): Promise<string | undefined> {
  if (aanbod?.open === undefined) return undefined;
  if (aanbod.isVerlopen) {
    await closeVoorstel(voorstellen, aanbod.open, reden, vandaag);
    if (aanbod.bewaard === undefined || !aanbod.isBewaardVerlopen) return aanbod.bewaard?.id;
    await closeVoorstel(voorstellen, aanbod.bewaard, reden, vandaag);
    return undefined;
  }
  await keepVoorstel(voorstellen, aanbod.open, reden);
  return aanbod.open.id;
}

/** The round gave the place of the kept offer, and nobody answered the better one in time: the kept one is open again. */
async function herstelVerlopen(
  voorstellen: Poorten['voorstellen'],
  { plek }: Toegekend,
  aanbod: Aanbod | undefined,
  vandaag: Datum,
  reden: string,
): Promise<void> {
  if (aanbod?.open === undefined || aanbod.bewaard?.plek !== plek || !aanbod.isVerlopen) return;
  await closeVoorstel(voorstellen, aanbod.open, reden, vandaag);
  await restoreVoorstel(voorstellen, aanbod.bewaard, vandaag);
}
