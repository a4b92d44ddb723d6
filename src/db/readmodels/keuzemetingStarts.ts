import { sql } from 'kysely';
import type { MetingStarts } from '#application/keuzemeting/index.ts';
import type { KeuzeStart, Meetperiode } from '#domain/keuzemeting/index.ts';
import type { Database } from '../verbinding/index.ts';

/** The first start of every person of the own municipality per period, in one question. No people are shown. */
export async function listMetingStarts(
  tx: Database,
  perioden: readonly Meetperiode[],
  bekendOp: Date | undefined,
): Promise<readonly MetingStarts[]> {
  const { rows } = await sql<KeuzeStart & { deel: number }>`
    select deel, begonnen_op as "begonnenOp", heeft_keuze as "heeftKeuze", rang, gekozen_sinds as "gekozenSinds"
    from keuze_starts(huidige_gemeente(), ${perioden.map(({ van }) => van)}::date[], ${perioden.map(({ tot }) => tot)}::date[],
      coalesce(${bekendOp ?? null}::timestamptz, now()))`.execute(tx);
  return perioden.map((_, i) =>
    rows.filter(({ deel }) => deel === i + 1).map(({ deel: _deel, ...start }) => start),
  );
}
