import type pg from 'pg';
import { createVingerafdruk } from '../repositories/berekening.repository.ts';

const PER_KEER = 20;

/** A round of any municipality that has run. */
export type OpgeslagenRonde = {
  readonly gemeenteCode: string;
  readonly nummer: number;
  readonly markt: string;
  readonly toewijzing: string;
  /** False when a stored text is not the text that was stored. */
  readonly isOngewijzigd: boolean;
};

type Rij = Omit<OpgeslagenRonde, 'isOngewijzigd'> & { marktHash: string; toewijzingHash: string };

/** Every round that has run, in every municipality, as the owner of the tables, a few at a time. */
export async function* listOpgeslagenRondes(pool: pg.Pool): AsyncGenerator<OpgeslagenRonde> {
  let na: readonly [string, number] = ['', 0];
  for (;;) {
    const { rows } = await pool.query<Rij>(
      `select gemeente_code as "gemeenteCode", nummer, markt, toewijzing, markt_hash as "marktHash",
         toewijzing_hash as "toewijzingHash"
       from ronde where status <> 'voorbereid' and (gemeente_code, nummer) > ($1, $2::int)
       order by gemeente_code, nummer limit ${PER_KEER}`,
      [...na],
    );
    for (const { marktHash, toewijzingHash, ...rij } of rows) {
      const isOngewijzigd =
        createVingerafdruk(rij.markt) === marktHash && createVingerafdruk(rij.toewijzing) === toewijzingHash;
      yield { ...rij, isOngewijzigd };
    }
    const laatste = rows.at(-1);
    if (laatste === undefined || rows.length < PER_KEER) return;
    na = [laatste.gemeenteCode, laatste.nummer];
  }
}
