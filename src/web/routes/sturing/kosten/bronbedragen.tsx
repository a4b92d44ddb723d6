import type { Berekening } from '#domain/berekening/index.ts';
import {
  BRONAFLEIDINGEN,
  type Bronafleiding,
  type BronafleidingInvoer,
  calculateBronafleiding,
} from '#domain/kosten/index.ts';
import type { Eenheid, Normen } from '#domain/normen/index.ts';
import { formatEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten } from '#web/texts/nl/kosten.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { Alinea, Kop, Link, Stapel, Tabel } from '#web/ui/index.ts';

const t = kostenTeksten.bronnen;

/** The public page with the steps of each amount. */
const UITLEG = '/rekenhulp/genoemde-bedragen';

type Rij = Berekening<BronafleidingInvoer, Bronafleiding>;

/** The amounts that go round in conversations: named, calculated, and which money each of them is. */
export function Bronbedragen({ normen }: { readonly normen: Normen }) {
  const rijen = BRONAFLEIDINGEN.flatMap((afleiding) => {
    const uitslag = calculateBronafleiding({ afleiding }, normen);
    return uitslag.ok ? [uitslag.value] : [];
  });
  return (
    <Stapel ruimte="krap">
      <Kop niveau={2}>{t.titel}</Kop>
      <Alinea>{t.inleiding}</Alinea>
      <Tabel
        id="bronnen"
        bijschrift={t.tabel}
        rijen={rijen}
        sleutel={({ invoer }) => invoer.afleiding}
        kolommen={[
          {
            kop: t.wat,
            rijkop: true,
            cel: ({ invoer }: Rij) => (
              <Link href={`${UITLEG}#${invoer.afleiding}`}>{t.namen[invoer.afleiding]}</Link>
            ),
          },
          {
            kop: t.genoemd,
            soort: 'getal',
            cel: ({ uitkomst }) =>
              uitkomst.genoemd === null ? t.nietGenoemd : toTekst(uitkomst.genoemd, uitkomst.eenheid),
          },
          {
            kop: t.berekend,
            soort: 'getal',
            cel: ({ uitkomst }) => toTekst(uitkomst.berekend, uitkomst.eenheid),
          },
          {
            kop: t.geldstroom,
            cel: ({ uitkomst }) =>
              uitkomst.geldstroom === null ? t.geenGeldstroom : t.geldstromen[uitkomst.geldstroom],
          },
        ]}
      />
      <Alinea soort="klein">{t.definitie}</Alinea>
    </Stapel>
  );
}

function toTekst(waarde: string, eenheid: Eenheid): string {
  return eenheid === 'aandeel' ? formatRekenwaarde(waarde, eenheid) : formatEuro(waarde);
}
