import type { Keuzejaar } from '#application/keuzemeting/index.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { Stapelgrafiek, Tabel, Waarde } from '#web/ui/index.ts';
import { Cijferdeel } from './cijferdeel.tsx';
import { formatAandeel } from './woorden.ts';

const t = keuzemetingTeksten.honorering;
const DELEN = ['eerste', 'tweede-of-derde', 'lager', 'niet-gekozen'] as const;

/** Every year beside the others: the table first, then the same as a picture. */
export function Jarendeel({ jaren }: { readonly jaren: readonly Keuzejaar[] }) {
  const [loopt, ...voorbij] = jaren;
  const laatste = voorbij[0];
  const deel = laatste && formatAandeel(laatste.honorering.eersteKeuze);
  return (
    <Cijferdeel kop={t.jaren}>
      <Tabel
        id="keuzejaren"
        bijschrift={t.jaren}
        bijschriftVerborgen
        rijen={jaren}
        sleutel={({ jaar }) => `jaar-${jaar}`}
        kolommen={[
          { kop: t.jaarkolom, rijkop: true, cel: ({ jaar }) => String(jaar) },
          {
            kop: keuzemetingTeksten.totaal,
            soort: 'getal',
            cel: ({ honorering }) => honorering.eersteKeuze.geheel,
          },
          { kop: t.eerste, soort: 'getal', cel: ({ honorering }) => honorering.eersteKeuze.deel },
          {
            kop: keuzemetingTeksten.deel,
            soort: 'getal',
            cel: ({ honorering }) => <Waarde waarde={formatAandeel(honorering.eersteKeuze)} />,
          },
          {
            kop: t.topDrieKort,
            soort: 'getal',
            cel: ({ honorering }) => <Waarde waarde={formatAandeel(honorering.topDrie)} />,
          },
          {
            kop: t.uitslagen['zonder-keuze'],
            soort: 'getal',
            cel: ({ honorering }) => honorering.zonderKeuze,
          },
        ]}
      />
      <Stapelgrafiek
        id="jarengrafiek"
        boodschap={laatste && deel ? t.grafiek(deel, laatste.jaar) : t.grafiekGeen}
        bereik={loopt && t.grafiekBereik(loopt.jaar)}
        delen={DELEN.map((sleutel) => ({ sleutel, naam: t.legenda[sleutel] }))}
        balken={jaren.map(({ jaar, honorering }) => ({
          sleutel: String(jaar),
          naam: String(jaar),
          bij: formatAandeel(honorering.eersteKeuze) ?? t.onbekendJaar,
          delen: DELEN.map((sleutel) => ({ sleutel, waarde: honorering.aantallen[sleutel] })),
        }))}
        tabelId="keuzejaren"
        bron={keuzemetingTeksten.bron}
      />
    </Cijferdeel>
  );
}
