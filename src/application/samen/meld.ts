import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { type Antwoorden, determineBeldag } from '#domain/samen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';

const KIJKEN = 'kijken-';

/** Asks staff to arrange a visit to every place where the person wants to go and look first. Gives the day to call. */
export async function meldKijken(
  { vandaag }: Werk,
  { samen }: Pick<Poorten, 'samen'>,
  kop: DossierKop,
  antwoorden: Antwoorden,
): Promise<Datum> {
  const uiterlijkOp = determineBeldag(vandaag);
  for (const [vraag, antwoord] of antwoorden) {
    if (!vraag.startsWith(KIJKEN) || antwoord !== 'ja') continue;
    const plek = vraag.slice(KIJKEN.length);
    await samen.addMelding({
      ...{ dossierId: kop.id, plek, soort: 'kijken', tekst: '', stondEr: '' },
      ...{ gemeldOp: vandaag, uiterlijkOp },
    });
  }
  return uiterlijkOp;
}

/** The person says that something about a place is not right; what stood there is kept with it. */
export async function meldKloptNiet(
  { vandaag }: Werk,
  { samen }: Pick<Poorten, 'samen'>,
  kop: DossierKop,
  melding: { readonly plek: string; readonly tekst: string; readonly stondEr: string },
): Promise<Result<Datum, { readonly code: 'tekst-ontbreekt' }>> {
  const tekst = melding.tekst.trim();
  if (tekst === '') return err({ code: 'tekst-ontbreekt' });
  const uiterlijkOp = determineBeldag(vandaag);
  await samen.addMelding({
    ...{ dossierId: kop.id, plek: melding.plek, soort: 'klopt-niet', tekst, stondEr: melding.stondEr },
    ...{ gemeldOp: vandaag, uiterlijkOp },
  });
  return ok(uiterlijkOp);
}
