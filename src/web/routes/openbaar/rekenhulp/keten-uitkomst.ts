import type { Berekening } from '#domain/berekening/index.ts';
import type { KetenBevinding, KetenInvoer, KetenUitkomst } from '#domain/dienstverband/index.ts';
import type { Rekenuitkomst } from '#web/rand/rekenverslag/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { createRekenlabels } from '#web/texts/nl/rekenen.ts';
import { ketenHulpTeksten } from '#web/texts/nl/rekenhulp-contracten.ts';

const t = ketenHulpTeksten.uitkomst;

/** The outcome of the chain rule in words: first what matters most. */
export function describeKeten({
  uitkomst,
}: Berekening<KetenInvoer, KetenUitkomst>): readonly Rekenuitkomst[] {
  const { nummer, carrousel, waarschuwVanaf } = uitkomst;
  if (nummer === 0) return [{ naam: t.kop, waarde: t.telt, hoofd: true, toelichting: t.teltUitleg }];
  return [
    describeKern(uitkomst),
    ...(uitkomst.vastVanaf !== null && uitkomst.laatsteVeiligeEinddatum !== null
      ? [{ naam: t.veilig, waarde: formatDatum(uitkomst.laatsteVeiligeEinddatum) }]
      : []),
    ...(waarschuwVanaf === null
      ? []
      : [{ naam: t.waarschuw, waarde: formatDatum(waarschuwVanaf), toelichting: t.waarschuwUitleg }]),
    { naam: t.nummer, waarde: String(nummer) },
    ...(carrousel ? [{ naam: t.carrousel, waarde: t.ja, toelichting: t.carrouselUitleg }] : []),
  ];
}

const GENOEMD = ['vast-volgens-ketenregel', 'ketengrens-nadert', 'carrousel', 'onbepaald-overeengekomen'];

/** What else a reader must know, that stands neither in the outcome nor in its warnings. */
export function listKetenpunten(berekening: Berekening<KetenInvoer, KetenUitkomst>): readonly string[] {
  const { veld } = createRekenlabels(berekening);
  const gewaarschuwd = berekening.waarschuwingen.map(({ code }) => code);
  return berekening.uitkomst.bevindingen
    .filter(({ code }) => !GENOEMD.includes(code) && !gewaarschuwd.includes(code))
    .map((bevinding) => t.punt(veld(bevinding.code), findDag(bevinding)));
}

function findDag(bevinding: KetenBevinding): string | undefined {
  if ('laatsteDag' in bevinding) return t.totEnMet(formatDatum(bevinding.laatsteDag));
  return 'vanaf' in bevinding ? t.vanaf(formatDatum(bevinding.vanaf)) : undefined;
}

/** Permanent from a day, safe until a day, or temporary without room for another. */
function describeKern({
  vastVanaf,
  laatsteVeiligeEinddatum,
  kanTijdelijkVerder,
}: KetenUitkomst): Rekenuitkomst {
  if (vastVanaf !== null) return { naam: t.vast, waarde: formatDatum(vastVanaf), hoofd: true };
  if (laatsteVeiligeEinddatum === null) {
    return { naam: t.kop, waarde: t.geen, hoofd: true, toelichting: t.geenUitleg };
  }
  return {
    naam: t.veilig,
    waarde: formatDatum(laatsteVeiligeEinddatum),
    hoofd: true,
    toelichting: kanTijdelijkVerder ? t.veiligUitleg : t.geenUitleg,
  };
}
