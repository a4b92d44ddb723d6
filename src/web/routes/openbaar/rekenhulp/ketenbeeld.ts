import type { Berekening } from '#domain/berekening/index.ts';
import type { KetenInvoer, KetenUitkomst } from '#domain/dienstverband/index.ts';
import { addDagen, addMaanden, type Datum, dagenTussen, datum, jaarVan } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { ketenHulpTeksten as t } from '#web/texts/nl/rekenhulp-contracten.ts';
import type { PeriodeGrafiekProps } from '#web/ui/index.ts';

/** Room after the last day in the picture. */
const MARGE_MAANDEN = 4;
/** A scale with more years than this names every second or third one. */
const MEESTE_JAREN = 8;

/** Contracts and days that matter as places on a scale of days from the first of January of the first year. */
export function createKetenbeeld({
  peildatum,
  invoer,
  uitkomst,
}: Berekening<KetenInvoer, KetenUitkomst>): Pick<
  PeriodeGrafiekProps,
  'balken' | 'merken' | 'schaal' | 'bereik'
> {
  const { contracten } = invoer;
  const { vastVanaf, laatsteVeiligeEinddatum } = uitkomst;
  const dagen = [
    ...contracten.flatMap(({ van, tot }) => [van, tot]),
    vastVanaf,
    laatsteVeiligeEinddatum,
    peildatum,
  ].filter((dag) => dag !== null);
  const eerste = contracten.reduce(
    (vroegste, { van }) => (van < vroegste ? van : vroegste),
    dagen[0] ?? invoer.peildatum,
  );
  const begin = datum(`${jaarVan(eerste)}-01-01`);
  const eind = addMaanden(
    dagen.reduce((laatste, dag) => (dag > laatste ? dag : laatste), eerste),
    MARGE_MAANDEN,
  );
  const plek = (dag: Datum) => dagenTussen(begin, dag);
  const merk = (sleutel: 'vast' | 'veilig' | 'peildatum', dag: Datum | null) =>
    dag === null || dag < begin
      ? []
      : [
          {
            sleutel,
            plek: plek(dag),
            tekst: t.merk[sleutel](formatDatumKort(dag)),
            soort: sleutel === 'peildatum' ? ('nu' as const) : ('grens' as const),
          },
        ];
  return {
    balken: contracten.map(({ van, tot, werkgever }, plaats) => ({
      sleutel: `${plaats}`,
      naam: t.balkNaam(plaats + 1, t.werkgeverNaam(werkgever)),
      van: plek(van),
      soort: tot === null ? 'open' : 'dicht',
      ...(tot === null ? {} : { tot: plek(addDagen(tot, 1)) }),
    })),
    merken: [
      ...merk('peildatum', peildatum),
      ...(vastVanaf === null ? merk('veilig', laatsteVeiligeEinddatum) : merk('vast', vastVanaf)),
    ],
    schaal: listJaren(jaarVan(begin), jaarVan(eind)).map((jaar) => ({
      plek: plek(datum(`${jaar}-01-01`)),
      tekst: String(jaar),
    })),
    bereik: [0, plek(eind)],
  };
}

function listJaren(van: number, tot: number): readonly number[] {
  const stap = Math.ceil((tot - van + 1) / MEESTE_JAREN);
  return Array.from({ length: Math.floor((tot - van) / stap) + 1 }, (_, plaats) => van + plaats * stap);
}
