import { findGeldigeVaststelling, findVolgendeToestand } from '#domain/beschikking/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { calculateBezwaartermijn } from '#domain/termijn/index.ts';
import type { GeenBerekening } from '../berekening/index.ts';
import type { DossierKop } from '../dossier/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { Beschikking } from './beschikking.poort.ts';

export type IntrekkingInvoer = {
  readonly genomenOp: Datum;
  readonly bekendgemaaktOp: Datum;
  readonly motivering: string;
};

export type IntrekkingWeigering =
  | { readonly code: 'geen-vaststelling' }
  | { readonly code: 'intrekking-in-toekomst' }
  | { readonly code: 'intrekking-voor-vaststelling'; readonly van: Datum }
  | { readonly code: 'bekendmaking-voor-besluit' }
  | { readonly code: 'bekendmaking-in-toekomst' }
  | { readonly code: 'motivering-ontbreekt' }
  | GeenBerekening;

/** Takes back the vaststelling in force: it ends on the day of the new besluit and its place is kept in the history. */
export async function withdrawBesluit(
  { vandaag }: Werk,
  { beschikkingen, berekeningen }: Pick<Poorten, 'beschikkingen' | 'berekeningen'>,
  kop: DossierKop,
  { genomenOp, bekendgemaaktOp, motivering }: IntrekkingInvoer,
): Promise<Result<void, IntrekkingWeigering>> {
  const vaststelling = findVaststelling(await beschikkingen.listBeschikkingen(kop.id), vandaag);
  if (vaststelling === undefined || findVolgendeToestand('bekendgemaakt', 'intrekken') === undefined) {
    return err({ code: 'geen-vaststelling' });
  }
  if (genomenOp > vandaag) return err({ code: 'intrekking-in-toekomst' });
  if (genomenOp < vaststelling.periode.van) {
    return err({ code: 'intrekking-voor-vaststelling', van: vaststelling.periode.van });
  }
  if (bekendgemaaktOp < genomenOp) return err({ code: 'bekendmaking-voor-besluit' });
  if (bekendgemaaktOp > vandaag) return err({ code: 'bekendmaking-in-toekomst' });
  if (motivering === '') return err({ code: 'motivering-ontbreekt' });
  const bezwaar = calculateBezwaartermijn({ bekendmaking: bekendgemaaktOp });
  if (!bezwaar.ok) return err({ code: 'geen-berekening', weigering: bezwaar.error });
  await beschikkingen.sluitVaststelling(vaststelling.id, vaststelling.versie, genomenOp);
  const rijId = await beschikkingen.addBeschikking(kop.id, kop.persoonId, {
    adviesId: vaststelling.adviesId,
    soort: 'intrekking',
    afwijkend: false,
    motivering,
    genomenOp,
    bekendgemaaktOp,
    bezwaarUiterlijkOp: bezwaar.value.uitkomst.laatsteDag,
    wachtSinds: null,
    geldig: null,
  });
  await berekeningen.saveBerekening(bezwaar.value, { tabel: 'beschikking', rijId, dossierId: kop.id });
  return ok(undefined);
}

/** The vaststelling in force on the day; undefined when there is none. */
export function findVaststelling(beschikkingen: readonly Beschikking[], peildatum: Datum) {
  return findGeldigeVaststelling(
    beschikkingen.flatMap((beschikking) =>
      beschikking.soort === 'vaststelling' && beschikking.geldig !== null
        ? [{ ...beschikking, periode: beschikking.geldig }]
        : [],
    ),
    peildatum,
  );
}
