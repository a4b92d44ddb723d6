import type { Poorten } from '#application/poorten.ts';
import { calculateBetaaldag } from '#domain/loonkostensubsidie/index.ts';
import { addMaanden, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { calculateBetaling } from './calculateBetaling.ts';

/** How many payments were put ready, and for how many subsidies there is no amount. */
export type Klaargezet = { readonly klaar: number; readonly zonderBedrag: number };

/**
 * Puts the payments of the month that starts on `eerste` ready: each subsidy that runs in it gets an amount by the day
 * of establishment that governs the month, with its calculation. A confirmed payment stays as it is.
 */
export async function prepareBetalingen(
  { subsidies, berekeningen, normen }: Pick<Poorten, 'subsidies' | 'berekeningen' | 'normen'>,
  vandaag: Datum,
  eerste: Datum,
): Promise<Result<Klaargezet, { readonly code: 'maand-te-ver' }>> {
  if (eerste > addMaanden(vandaag, 1)) return err({ code: 'maand-te-ver' });
  const geldend = await normen.readNormen();
  const betaaldag = calculateBetaaldag({ maand: eerste.slice(0, 7) });
  const uiterlijkOp = betaaldag.ok ? betaaldag.value.uitkomst.uiterlijk : null;
  const open = (await subsidies.listSubsidiesVanMaand(eerste)).filter(
    ({ betaling }) => betaling === null || betaling.bevestigdOp === null,
  );
  const betalingen = [];
  for (const subsidie of open) {
    const uitslag = calculateBetaling(subsidie, eerste, geldend);
    if (!uitslag.ok) continue;
    const { berekening, ...bedragen } = uitslag.value;
    const { id: subsidieId, dossierId } = subsidie;
    const gebruik = createBetalingGebruik(subsidieId, dossierId, eerste);
    const berekeningId = await berekeningen.saveBerekening(berekening, gebruik);
    betalingen.push({ ...bedragen, subsidieId, dossierId, maand: eerste, uiterlijkOp, berekeningId });
  }
  await subsidies.saveBetalingen(betalingen);
  return ok({ klaar: betalingen.length, zonderBedrag: open.length - betalingen.length });
}

/** Under which key the calculations of one payment are kept: subsidy and month, because they come before the payment. */
export function createBetalingGebruik<D extends string | null>(
  subsidieId: string,
  dossierId: D,
  maand: Datum,
) {
  return { tabel: 'loonkostensubsidie_betaling', rijId: `${subsidieId} ${maand.slice(0, 7)}`, dossierId };
}
