import type { Datum } from '#domain/shared/index.ts';
import { BESTANDEN } from '../bestanden.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Referentie } from '../lees.ts';

/** A dated norm: for one key two rows never hold on the same day. */
type Normrij = {
  readonly regel: number;
  readonly sleutel: string;
  readonly van: Datum;
  readonly tot: Datum | null;
};

/** Refuses empty periods, and two periods of one key that share a day. */
function* checkPerioden(
  bestand: string,
  kolom: string,
  rijen: readonly Normrij[],
): Generator<ReferentieFout> {
  for (const [plek, rij] of rijen.entries()) {
    const { regel, sleutel, van, tot } = rij;
    if (tot !== null && tot <= van)
      yield { code: 'periode-leeg', bestand, regel, kolom: 'geldig_tot', van, tot };
    const eerdere = rijen
      .slice(0, plek)
      .find(
        (ander) =>
          ander.sleutel === sleutel &&
          (tot === null || ander.van < tot) &&
          (ander.tot === null || van < ander.tot),
      );
    if (eerdere === undefined) continue;
    yield { code: 'periode-overlapt', bestand, regel, kolom, sleutel, eerdereRegel: eerdere.regel };
  }
}

/** Checks the dated norms: minimumloon, its youth percentages, and the parameters around loonkostensubsidie. */
export function* checkNormen(referentie: Referentie): Generator<ReferentieFout> {
  const { minimumloon, minimumloonJeugd, lksParameters } = referentie;
  yield* checkPerioden(
    BESTANDEN.minimumloon,
    'ingangsdatum',
    minimumloon.map(({ regel, waarden }) => ({
      regel,
      sleutel: 'minimumloon',
      van: waarden.ingangsdatum,
      tot: waarden.geldig_tot,
    })),
  );
  for (const { regel, waarden } of minimumloon) {
    const { per_uur, per_maand, per_week, per_dag } = waarden;
    if (per_uur !== null || (per_maand !== null && per_week !== null && per_dag !== null)) continue;
    yield { code: 'bedrag-ontbreekt', bestand: BESTANDEN.minimumloon, regel, kolom: 'per_uur' };
  }
  yield* checkPerioden(
    BESTANDEN.minimumloonJeugd,
    'geldig_van',
    minimumloonJeugd.map(({ regel, waarden }) => ({
      regel,
      sleutel: `${waarden.leeftijd} jaar`,
      van: waarden.geldig_van,
      tot: waarden.geldig_tot,
    })),
  );
  yield* checkPerioden(
    BESTANDEN.lksParameters,
    'geldig_van',
    lksParameters.map(({ regel, waarden }) => ({
      regel,
      sleutel: waarden.parameter,
      van: waarden.geldig_van,
      tot: waarden.geldig_tot,
    })),
  );
}
