import { findNormsoort } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { BESTANDEN } from '../bestanden.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Normbestanden } from '../lees.ts';
import { LKS_NORMEN } from '../lksNormen.ts';
import { toNormen } from '../toNormen.ts';

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

/** Refuses a parameter that no norm is made of. */
function* checkParameters({ lksParameters }: Normbestanden): Generator<ReferentieFout> {
  for (const { regel, waarden } of lksParameters) {
    if (LKS_NORMEN[waarden.parameter] !== undefined) continue;
    const plek = { bestand: BESTANDEN.lksParameters, regel, kolom: 'parameter' };
    yield {
      code: 'verwijzing-onbekend',
      ...plek,
      waarde: waarden.parameter,
      gezochtIn: 'de lijst van normen',
    };
  }
}

/** Refuses a norm that no rule knows, that counts something else, or that another file holds. */
function* checkNormsoorten(bestanden: Normbestanden): Generator<ReferentieFout> {
  const elders = new Set(toNormen({ ...bestanden, normen: [] }).map(({ code }) => code));
  for (const { regel, waarden } of bestanden.normen) {
    const plek = { bestand: BESTANDEN.normen, regel };
    const soort = findNormsoort(waarden.code);
    if (elders.has(waarden.code)) {
      yield { code: 'norm-elders', ...plek, kolom: 'code', waarde: waarden.code };
    } else if (soort === undefined) {
      const gezochtIn = 'de lijst van normen';
      yield { code: 'verwijzing-onbekend', ...plek, kolom: 'code', waarde: waarden.code, gezochtIn };
    } else if (soort.eenheid !== waarden.eenheid) {
      const { eenheid: waarde } = waarden;
      const verschil = { waarde, verwacht: soort.eenheid, bron: 'de lijst van normen' };
      yield { code: 'waarde-verschilt', ...plek, kolom: 'eenheid', ...verschil };
    }
  }
}

/** Checks the dated norms: minimumloon, its youth percentages, those around loonkostensubsidie, and all others. */
export function* checkNormen(bestanden: Normbestanden): Generator<ReferentieFout> {
  const { minimumloon, minimumloonJeugd, lksParameters, normen } = bestanden;
  yield* checkParameters(bestanden);
  yield* checkNormsoorten(bestanden);
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
  yield* checkPerioden(
    BESTANDEN.normen,
    'geldig_van',
    normen.map(({ regel, waarden }) => ({
      regel,
      sleutel: waarden.code,
      van: waarden.geldig_van,
      tot: waarden.geldig_tot,
    })),
  );
}
