import type { Kostengrens } from '#application/werving/index.ts';
import { formatBedrag } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten } from '#web/texts/nl/werving.ts';
import { Alinea, Bronvermelding, Kop, Stapel, Stapelgrafiek, Tabel, Uitklap } from '#web/ui/index.ts';
import type { DeelProps } from './deel.ts';
import { describeNieuw, isToonbaar } from './tekst.ts';

const t = wervingTeksten.grens;
/** Numbers of people that get a bar, and the last one. */
const BALKEN = [1, 2, 3, 5, 10, 15, 20, 30, 50];

/** The least that each number of people more costs: picture and table. */
export function GrensDeel({ markt, advies, lezer }: DeelProps) {
  const { grens, nieuw } = advies;
  const eerste = grens[0];
  const laatste = grens.at(-1);
  if (eerste === undefined || laatste === undefined || !isToonbaar(grens.length, lezer)) {
    return (
      <Stapel ruimte="krap">
        <Kop niveau={2} id="kosten">
          {t.kop}
        </Kop>
        <Alinea>{eerste === undefined ? t.leeg : t.verborgen}</Alinea>
      </Stapel>
    );
  }
  const typen = new Map(nieuw.map((voorstel) => [voorstel.id, voorstel]));
  const describeType = (id: string) => {
    const voorstel = typen.get(id);
    return voorstel === undefined ? '' : describeNieuw({ ...voorstel, zitplaatsen: 1 }, markt.feiten, lezer);
  };
  return (
    <Stapel>
      <Kop niveau={2} id="kosten">
        {t.kop}
      </Kop>
      <Stapelgrafiek
        id="kostengrens"
        boodschap={t.boodschap(String(laatste.erbij), formatBedrag(laatste.totaal))}
        samenvatting={t.samenvatting(formatBedrag(eerste.prijs))}
        bereik={t.bereik}
        delen={[{ sleutel: 'kosten', naam: t.kosten }]}
        balken={selectBalken(grens).map(({ erbij, totaal }) => ({
          sleutel: String(erbij),
          naam: t.aantal(erbij),
          bij: formatBedrag(totaal),
          delen: [{ sleutel: 'kosten', waarde: totaal / 100 }],
        }))}
        tabelId="grenstabel"
        bron={t.bron}
      />
      <Uitklap titel={t.tabel}>
        <Tabel
          id="grenstabel"
          bijschrift={t.tabel}
          bijschriftVerborgen
          rijen={grens}
          sleutel={({ erbij }) => String(erbij)}
          kolommen={[
            { kop: t.kolommen.erbij, soort: 'getal', rijkop: true, cel: ({ erbij }) => erbij },
            { kop: t.kolommen.totaal, soort: 'getal', cel: ({ totaal }) => formatBedrag(totaal) },
            { kop: t.kolommen.plaats, cel: ({ typeId }) => describeType(typeId) },
            { kop: t.kolommen.prijs, soort: 'getal', cel: ({ prijs }) => formatBedrag(prijs) },
          ]}
        />
      </Uitklap>
      <Bronvermelding peildatum={formatDatum(markt.vandaag)} bron={t.bron} />
    </Stapel>
  );
}

function selectBalken(grens: readonly Kostengrens[]): readonly Kostengrens[] {
  return grens.filter(({ erbij }) => BALKEN.includes(erbij) || erbij === grens.length);
}
