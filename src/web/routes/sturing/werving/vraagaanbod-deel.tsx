import type { VraagAanbod } from '#application/werving/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten } from '#web/texts/nl/werving.ts';
import { Bronvermelding, formatGetal, Kop, Stapel, Stapelgrafiek, Tabel, Uitklap } from '#web/ui/index.ts';
import type { DeelProps } from './deel.ts';
import { formatAantal, isToonbaar } from './tekst.ts';

const t = wervingTeksten.vraagAanbod;

/** Per kind of work the people who wish it beside the seats that are free. */
export function VraagAanbodDeel({ markt, advies: { vraagAanbod }, lezer }: DeelProps) {
  const naamVan = (werksoort: string) => markt.feiten.werksoorten.get(werksoort) ?? werksoort;
  const [eerste] = vraagAanbod;
  if (eerste === undefined) return null;
  const zichtbaar = vraagAanbod.filter(({ wensen }) => isToonbaar(wensen, lezer));
  return (
    <Stapel>
      <Kop niveau={2} id="vraag">
        {t.kop}
      </Kop>
      <Stapelgrafiek
        id="vraag-aanbod"
        boodschap={t.boodschap(
          naamVan(eerste.werksoort),
          formatAantal(eerste.wensen, lezer),
          formatGetal(eerste.vrij),
        )}
        bereik={t.definitie}
        delen={[
          { sleutel: 'vrij', naam: t.delen.vrij },
          { sleutel: 'tekort', naam: t.delen.tekort },
        ]}
        balken={zichtbaar.map(({ werksoort, vrij, wensen }) => ({
          sleutel: werksoort,
          naam: naamVan(werksoort),
          delen: [
            { sleutel: 'vrij', waarde: vrij },
            { sleutel: 'tekort', waarde: Math.max(0, wensen - vrij) },
          ],
        }))}
        tabelId="vraagaanbodtabel"
        bron={t.bron}
      />
      <Uitklap titel={t.tabel}>
        <Tabel
          id="vraagaanbodtabel"
          bijschrift={t.tabel}
          bijschriftVerborgen
          rijen={vraagAanbod}
          sleutel={({ werksoort }) => werksoort}
          kolommen={[
            { kop: t.kolommen.werksoort, rijkop: true, cel: ({ werksoort }) => naamVan(werksoort) },
            { kop: t.kolommen.wensen, soort: 'getal', cel: ({ wensen }) => formatAantal(wensen, lezer) },
            { kop: t.kolommen.vrij, soort: 'getal', cel: ({ vrij }) => formatGetal(vrij) },
            { kop: t.kolommen.verschil, soort: 'getal', cel: (rij) => describeVerschil(rij, lezer) },
          ]}
        />
      </Uitklap>
      <Bronvermelding peildatum={formatDatum(markt.vandaag)} bron={t.bron} />
    </Stapel>
  );
}

/** Hidden together with the number of people: the difference would tell it. */
function describeVerschil({ vrij, wensen }: VraagAanbod, lezer: DeelProps['lezer']): string {
  if (!isToonbaar(wensen, lezer)) return wervingTeksten.verborgen;
  if (vrij === wensen) return t.gelijk;
  return vrij < wensen ? t.tekort(wensen - vrij) : t.over(vrij - wensen);
}
