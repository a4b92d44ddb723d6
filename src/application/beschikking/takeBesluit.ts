import type { AdviesUitkomst } from '#domain/advies/index.ts';
import { type BesluitWeigering, createVaststelling } from '#domain/beschikking/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { calculateBezwaartermijn } from '#domain/termijn/index.ts';
import type { Advies } from '../advies/index.ts';
import type { GeenBerekening } from '../berekening/index.ts';
import type { DossierKop } from '../dossier/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';

export type BesluitInvoer = {
  readonly uitkomst: AdviesUitkomst;
  readonly genomenOp: Datum;
  readonly bekendgemaaktOp: Datum;
  readonly motivering: string;
};

export type TakeBesluitWeigering =
  | BesluitWeigering
  | { readonly code: 'dossier-gesloten' }
  | { readonly code: 'vaststelling-geldt' }
  | { readonly code: 'bekendmaking-voor-besluit' }
  | { readonly code: 'bekendmaking-in-toekomst' }
  | GeenBerekening;

/**
 * Records what the college decided after the last advice (Participatiewet art. 10b). A positive one starts the
 * vaststelling on the day of the besluit; the person waits since the positive advice, or since the besluit when it
 * deviates from a negative one. Objecting is possible for 6 weeks after the beschikking was made known.
 */
export async function takeBesluit(
  { vandaag }: Werk,
  poorten: Pick<Poorten, 'adviezen' | 'beschikkingen' | 'berekeningen'>,
  kop: DossierKop,
  invoer: BesluitInvoer,
): Promise<Result<void, TakeBesluitWeigering>> {
  const { uitkomst, genomenOp, bekendgemaaktOp, motivering } = invoer;
  if (kop.geslotenOp !== null) return err({ code: 'dossier-gesloten' });
  if (kop.wachtSinds !== null) return err({ code: 'vaststelling-geldt' });
  const advies = findLaatsteAdvies(
    (await poorten.adviezen.listAanvragen(kop.id)).flatMap((aanvraag) => aanvraag.advies ?? []),
  );
  const vaststelling = createVaststelling({
    advies: advies ? { uitkomst: advies.uitkomst, datum: advies.uitgebrachtOp } : null,
    uitkomst,
    datumBesluit: genomenOp,
    motivering,
    vandaag,
  });
  if (!vaststelling.ok) return vaststelling;
  if (bekendgemaaktOp < genomenOp) return err({ code: 'bekendmaking-voor-besluit' });
  if (bekendgemaaktOp > vandaag) return err({ code: 'bekendmaking-in-toekomst' });
  const bezwaar = calculateBezwaartermijn({ bekendmaking: bekendgemaaktOp });
  if (!bezwaar.ok) return err({ code: 'geen-berekening', weigering: bezwaar.error });
  const { afwijkend, periode } = vaststelling.value;
  const positief = uitkomst === 'positief';
  const rijId = await poorten.beschikkingen.addBeschikking(kop.id, kop.persoonId, {
    adviesId: advies?.id ?? null,
    soort: positief ? 'vaststelling' : 'afwijzing',
    afwijkend,
    motivering,
    genomenOp,
    bekendgemaaktOp,
    bezwaarUiterlijkOp: bezwaar.value.uitkomst.laatsteDag,
    wachtSinds: positief ? (afwijkend ? genomenOp : (advies?.uitgebrachtOp ?? genomenOp)) : null,
    geldig: positief ? periode : null,
  });
  await poorten.berekeningen.saveBerekening(bezwaar.value, {
    tabel: 'beschikking',
    rijId,
    dossierId: kop.id,
  });
  return ok(undefined);
}

/** The newest advice; undefined when there is none. */
export function findLaatsteAdvies(adviezen: readonly Advies[]): Advies | undefined {
  return adviezen.reduce<Advies | undefined>(
    (laatste, advies) =>
      laatste === undefined || advies.uitgebrachtOp > laatste.uitgebrachtOp ? advies : laatste,
    undefined,
  );
}
