import { stringify } from 'csv-stringify/sync';
import type { Kostenbeeld, KostenJaar } from '#application/kosten/index.ts';
import type { Prognose } from '#domain/begroting/index.ts';
import type { Bedrag } from '#domain/berekening/index.ts';
import type { Bestand } from '#web/rand/antwoord.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';

const BEDRAGEN = ['begroot', 'werkelijk', 'verplicht', 'prognose', 'ruimte'] as const;

/** Budget, spent, promised and expected of one year as a file for a Dutch spreadsheet: amounts to the cent. */
export function createKostenbestand({ jaar, isDemo }: KostenJaar, { voorzieningen }: Kostenbeeld): Bestand {
  const regels = voorzieningen.flatMap(({ voorziening, onderdelen, totaal }) => [
    ...onderdelen.map(({ onderdeel, berekening }) => [
      t.voorzieningen[voorziening],
      t.onderdelen[onderdeel],
      ...listBedragen(berekening.uitkomst),
    ]),
    [t.voorzieningen[voorziening], t.tabel.totaal, ...listBedragen(totaal)],
  ]);
  return {
    soort: 'bestand',
    naam: `kosten-${jaar}.csv`,
    type: 'text/csv',
    tekst: stringify(
      regels.map((regel) => [String(jaar), ...regel, isDemo ? t.bestand.ja : t.bestand.nee]),
      {
        header: true,
        columns: [...t.bestand.kolommen],
        delimiter: ';',
        bom: true,
        record_delimiter: 'windows',
        escape_formulas: true,
      },
    ),
  };
}

function listBedragen(prognose: Prognose): readonly string[] {
  return BEDRAGEN.map((naam) => formatBedrag(prognose[naam]));
}

/** An amount with a decimal comma, without thousands points. */
function formatBedrag(bedrag: Bedrag | null): string {
  return bedrag === null ? algemeen.onbekend : bedrag.replace('.', ',');
}
