import { chooseRegelversie, createRekenblad, type Rekenuitslag } from '#domain/berekening/index.ts';
import type { Datum, Periode } from '#domain/shared/index.ts';
import { ok } from '#domain/shared/index.ts';

export type PlekplichtInvoer = {
  readonly peildatum: Datum;
  /** Sheltered places that the provider offers on that day. */
  readonly aantal: number;
  /** What was agreed, in which period, and where that is written. */
  readonly afspraak: { readonly geldig: Periode; readonly minimaal: number; readonly bron: string };
};

export type PlekplichtUitkomst = { readonly voldoet: boolean; readonly tekort: number };

/**
 * Whether a provider of day activity offers the sheltered places that were agreed (Almere: at least one each). Local
 * policy in an agreement, not law: too few is a warning and stops nothing. Refuses outside the agreed period.
 */
export function checkPlekplicht(
  invoer: PlekplichtInvoer,
): Rekenuitslag<PlekplichtInvoer, PlekplichtUitkomst> {
  const { peildatum, aantal, afspraak } = invoer;
  const { geldig, minimaal, bron } = afspraak;
  const bronnen = [{ artikel: 'Lokale afspraak', vindplaats: bron, merk: 'S' }] as const;
  const versie = chooseRegelversie([{ regel: 'plekplicht', geldig, bronnen }], peildatum);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, peildatum, invoer);
  const tekort = Math.max(0, minimaal - aantal);
  blad.stap({
    code: 'genoeg-beschutte-plekken',
    formule: 'aantal ≥ minimaal',
    operanden: [
      { naam: 'aantal', waarde: String(aantal), eenheid: 'aantal' },
      { naam: 'minimaal', waarde: String(minimaal), eenheid: 'aantal' },
    ],
    waarde: tekort === 0 ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (tekort > 0) blad.waarschuw({ code: 'te-weinig-beschutte-plekken', merk: 'S' });
  return ok(blad.klaar({ voldoet: tekort === 0, tekort }));
}
