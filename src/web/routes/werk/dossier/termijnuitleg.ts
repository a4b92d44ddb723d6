import type { Adviesaanvraag } from '#application/advies/index.ts';
import type { BerekeningGebruik } from '#application/berekening/index.ts';
import type { Beschikking } from '#application/beschikking/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Berekening } from '#domain/berekening/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { calculateAdviestermijn, calculateBezwaartermijn } from '#domain/termijn/index.ts';

/** How a term was counted. */
export type Termijnuitleg = {
  readonly berekening: Berekening<unknown, unknown>;
  /** The last day as it would be counted now, when that is another day; else null. */
  readonly nu: Datum | null;
};

type Rij = Pick<BerekeningGebruik, 'tabel' | 'rijId'> & { readonly dag: Datum };
type Herrekend = { readonly berekening: Berekening<unknown, unknown>; readonly dag: Datum };
type Bewaard = Pick<Poorten, 'berekeningen'>;

/**
 * How the terms of requests and besluiten were counted, by the id of the row. Counting again gives the steps; where
 * that ends on another day than the one on record, the calculation of that moment is read.
 */
export async function listTermijnuitleg(
  poorten: Bewaard,
  aanvragen: readonly Adviesaanvraag[],
  besluiten: readonly Beschikking[],
): Promise<ReadonlyMap<string, Termijnuitleg>> {
  const termijnen = new Map<string, Termijnuitleg>();
  const bewaar = async (rij: Rij, herrekend: Herrekend | null) => {
    const uitleg = herrekend && (await explainTermijn(poorten, rij, herrekend));
    if (uitleg) termijnen.set(rij.rijId, uitleg);
  };
  for (const { id, ontvangenOp, uiterlijkOp } of aanvragen) {
    const termijn = calculateAdviestermijn({ ontvangen: ontvangenOp });
    await bewaar(
      { tabel: 'adviesaanvraag', rijId: id, dag: uiterlijkOp },
      termijn.ok ? { berekening: termijn.value, dag: termijn.value.uitkomst.uiterlijk } : null,
    );
  }
  for (const { id, bekendgemaaktOp, bezwaarUiterlijkOp } of besluiten) {
    const termijn = calculateBezwaartermijn({ bekendmaking: bekendgemaaktOp });
    await bewaar(
      { tabel: 'beschikking', rijId: id, dag: bezwaarUiterlijkOp },
      termijn.ok ? { berekening: termijn.value, dag: termijn.value.uitkomst.laatsteDag } : null,
    );
  }
  return termijnen;
}

async function explainTermijn(
  { berekeningen }: Bewaard,
  { tabel, rijId, dag }: Rij,
  herrekend: Herrekend,
): Promise<Termijnuitleg | null> {
  if (herrekend.dag === dag) return { berekening: herrekend.berekening, nu: null };
  const [bewaard] = await berekeningen.listBerekeningen({ tabel, rijId });
  return bewaard === undefined ? null : { berekening: bewaard.berekening, nu: herrekend.dag };
}
