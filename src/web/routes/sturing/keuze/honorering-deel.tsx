import type { Keuzemeting } from '#application/keuzemeting/index.ts';
import { createDeel, KEUZE_UITSLAGEN, type KeuzeUitslag } from '#domain/keuzemeting/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { Bronvermelding, Kop, Stapel, Tabel, Waarde } from '#web/ui/index.ts';
import { Groeplink } from './groeplink.tsx';
import { formatAandeel } from './woorden.ts';

const t = keuzemetingTeksten.honorering;

type Props = { readonly meting: Keuzemeting; readonly magPersonen: boolean };

/** Where people began, beside what they had chosen. */
export function HonoreringDeel({ meting, magPersonen }: Props) {
  const { honorering, periode } = meting;
  const metKeuze = honorering.eersteKeuze.geheel;
  const deelVan = (uitslag: KeuzeUitslag) =>
    uitslag === 'zonder-keuze'
      ? keuzemetingTeksten.teltNiet
      : formatAandeel(createDeel(honorering.aantallen[uitslag], metKeuze));
  const rijen = [
    ...KEUZE_UITSLAGEN.filter((uitslag) => uitslag !== 'zonder-keuze').map((uitslag) => ({
      sleutel: uitslag,
      naam: t.uitslagen[uitslag],
      mensen: (
        <Groeplink groep={uitslag} aantal={honorering.aantallen[uitslag]} {...{ periode, magPersonen }} />
      ),
      deel: deelVan(uitslag),
    })),
    {
      sleutel: 'met-keuze',
      naam: keuzemetingTeksten.totaal,
      mensen: metKeuze,
      deel: formatAandeel(createDeel(metKeuze, metKeuze)),
    },
    {
      sleutel: 'top-drie',
      naam: t.topDrie,
      mensen: honorering.topDrie.deel,
      deel: formatAandeel(honorering.topDrie),
    },
    {
      sleutel: 'zonder-keuze',
      naam: t.uitslagen['zonder-keuze'],
      mensen: (
        <Groeplink groep="zonder-keuze" aantal={honorering.zonderKeuze} {...{ periode, magPersonen }} />
      ),
      deel: deelVan('zonder-keuze'),
    },
  ];
  return (
    <Stapel>
      <Kop niveau={2}>{t.kop}</Kop>
      <Tabel
        id="honorering"
        bijschrift={t.kop}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={({ sleutel }) => sleutel}
        kolommen={[
          { kop: t.wat, rijkop: true, cel: ({ naam }) => naam },
          { kop: keuzemetingTeksten.mensen, soort: 'getal', cel: ({ mensen }) => mensen },
          { kop: keuzemetingTeksten.deel, soort: 'getal', cel: ({ deel }) => <Waarde waarde={deel} /> },
        ]}
      />
      <Bronvermelding
        definitie={t.definitie}
        peildatum={formatDatum(periode.peildatum)}
        bron={keuzemetingTeksten.bron}
      />
    </Stapel>
  );
}
