import type pg from 'pg';
import type { Berekening } from '#domain/berekening/index.ts';
import { createVingerafdruk } from '../repositories/berekening.repository.ts';
import { berekeningVeld } from '../repositories/berekeningVeld.ts';

const PER_KEER = 500;

/** A stored calculation of any municipality. */
export type OpgeslagenBerekening = {
  readonly id: string;
  readonly gemeenteCode: string;
  readonly regel: string;
  readonly tabel: string;
  readonly rijId: string;
  /** Undefined when the text is no calculation, or not the text that was stored. */
  readonly berekening: Berekening<unknown, unknown> | undefined;
};

type Rij = Omit<OpgeslagenBerekening, 'berekening'> & { versie: string; tekst: string; vingerafdruk: string };

/**
 * Every calculation of every municipality, as the owner of the tables, a few hundred at a time: what comes in memory
 * does not grow with how much there is.
 */
export async function* listOpgeslagenBerekeningen(pool: pg.Pool): AsyncGenerator<OpgeslagenBerekening> {
  let na: readonly [string, string] = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await pool.query<Rij>(
      `select id, gemeente_code as "gemeenteCode", tabel, rij_id as "rijId", regel, versie, inhoud::text as tekst,
         vingerafdruk
       from berekening where (gemeente_code, id) > ($1, $2::uuid) order by gemeente_code, id limit ${PER_KEER}`,
      [...na],
    );
    for (const rij of rows) yield toBerekening(rij);
    const laatste = rows.at(-1);
    if (laatste === undefined || rows.length < PER_KEER) return;
    na = [laatste.gemeenteCode, laatste.id];
  }
}

function toBerekening({ tekst, vingerafdruk, versie, ...rij }: Rij): OpgeslagenBerekening {
  const gelezen = berekeningVeld.safeParse(JSON.parse(tekst));
  const klopt =
    createVingerafdruk(tekst) === vingerafdruk &&
    gelezen.data?.regel === rij.regel &&
    gelezen.data.versie === versie;
  return { ...rij, berekening: klopt ? gelezen.data : undefined };
}
