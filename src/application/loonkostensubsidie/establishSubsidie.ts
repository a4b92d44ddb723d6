import type { DienstverbandBeeld } from '#application/dienstverband/index.ts';
import type { DossierKop } from '#application/dossier/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import type { Rekenfout } from '#domain/berekening/index.ts';
import {
  calculateForfaiteinde,
  determineLksRecht,
  type LksRechtUitkomst,
} from '#domain/loonkostensubsidie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import {
  addDagen,
  containsDatum,
  type Datum,
  err,
  ok,
  type Result,
  type Uren,
} from '#domain/shared/index.ts';
import { calculateSubsidie } from './calculateSubsidie.ts';
import type { Meting, SubsidieBeeld } from './subsidie.ts';

/** What staff fill in. Without `meting`: the forfait. */
export type SubsidieInvoer = {
  readonly van: Datum;
  readonly meting: Meting | null;
  readonly voltijdUren: Uren | null;
  readonly andereSubsidie: boolean;
  /** It takes the place of the one that runs now, which ends the day before. */
  readonly vervangt: boolean;
};

export type SubsidieWeigering =
  | { readonly code: 'buiten-dienstverband' | 'meting-in-toekomst' | 'forfait-voorbij' | 'dubbele-subsidie' }
  | { readonly code: 'geen-recht'; readonly grond: LksRechtUitkomst['grond'] }
  | { readonly code: 'geen-bedrag'; readonly fout: Rekenfout };

type Samenhang = {
  readonly kop: Pick<DossierKop, 'id' | 'geboortedatum'>;
  readonly plaatsing: PlaatsingBeeld;
  readonly dienstverband: DienstverbandBeeld;
};

/**
 * Establishes a loonkostensubsidie for a dienstverband, by a measured loonwaarde or by the forfait, and keeps the
 * calculation of its first amount. A forfait ends by itself after the months that the law allows.
 */
export async function establishSubsidie(
  poorten: Pick<Poorten, 'subsidies' | 'berekeningen' | 'normen'>,
  { actor, vandaag }: Werk,
  samenhang: Samenhang,
  invoer: SubsidieInvoer,
): Promise<Result<null, SubsidieWeigering>> {
  const { kop, dienstverband } = samenhang;
  const { van, meting, voltijdUren, vervangt } = invoer;
  if (!containsDatum(dienstverband.periode, van)) return err({ code: 'buiten-dienstverband' });
  if (meting !== null && meting.gemetenOp > vandaag) return err({ code: 'meting-in-toekomst' });
  const beletsel = findBeletsel(invoer);
  if (beletsel !== undefined) return err({ code: 'geen-recht', grond: beletsel });
  const normen = await poorten.normen.readNormen();
  const einde = findEinde(samenhang, invoer, normen);
  if (!einde.ok) return einde;
  const periode = { van, tot: einde.value };
  const berekening = calculateSubsidie(
    { periode, voltijdUren, loonwaarde: meting?.loonwaarde ?? null },
    { dienstverband, geboortedatum: kop.geboortedatum, dag: van },
    normen,
  );
  if (!berekening.ok) return err({ code: 'geen-bedrag', fout: berekening.error });

  const lopend = (await poorten.subsidies.listSubsidies(kop.id)).filter(isInDeWeg(dienstverband, van));
  if (lopend.some(({ periode }) => !vervangt || periode.van >= van)) return err({ code: 'dubbele-subsidie' });
  for (const { id, versie } of lopend) await poorten.subsidies.endSubsidie(id, versie, van);
  const subsidieId = await poorten.subsidies.addSubsidie({
    dienstverbandId: dienstverband.id,
    dossierId: kop.id,
    periode,
    metingId: meting === null ? null : await poorten.subsidies.addMeting(kop.id, meting),
    voltijdUren,
    vastgesteldDoor: actor.naam,
  });
  await poorten.berekeningen.saveBerekening(berekening.value, {
    tabel: 'loonkostensubsidie',
    rijId: subsidieId,
    dossierId: kop.id,
  });
  return ok(null);
}

function findBeletsel({
  van,
  meting,
  andereSubsidie,
}: SubsidieInvoer): LksRechtUitkomst['grond'] | undefined {
  const doelgroep = meting === null || Number(meting.loonwaarde) < 1;
  const recht = determineLksRecht({ peildatum: van, doelgroep, andereSubsidie, wsw: false });
  return recht.ok && !recht.value.uitkomst.recht ? recht.value.uitkomst.grond : undefined;
}

/** The first day without the subsidy: that of the dienstverband, or earlier where the forfait stops. */
function findEinde(
  { plaatsing, dienstverband }: Samenhang,
  { van, meting }: SubsidieInvoer,
  normen: Normen,
): Result<Datum | null, SubsidieWeigering> {
  const { tot } = dienstverband.periode;
  if (meting !== null) return ok(tot);
  const begin = plaatsing.dienstverbanden
    .filter(({ werkgeverId }) => werkgeverId === dienstverband.werkgeverId)
    .reduce(
      (eerste, { periode }) => (periode.van < eerste ? periode.van : eerste),
      dienstverband.periode.van,
    );
  const forfait = calculateForfaiteinde({ start: begin }, normen);
  if (!forfait.ok) return err({ code: 'geen-bedrag', fout: forfait.error });
  const naForfait = addDagen(forfait.value.uitkomst.uiterlijk, 1);
  if (van >= naForfait) return err({ code: 'forfait-voorbij' });
  return ok(tot !== null && tot < naForfait ? tot : naForfait);
}

function isInDeWeg(dienstverband: DienstverbandBeeld, van: Datum): (subsidie: SubsidieBeeld) => boolean {
  return ({ dienstverbandId, periode }) =>
    dienstverbandId === dienstverband.id && (periode.tot === null || periode.tot > van);
}
