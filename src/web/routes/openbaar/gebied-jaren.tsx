import { type Feit, type GebiedBeeld, isBekendJaar, type Jaarrij } from '#application/publicatie/index.ts';
import { type Datum, jaarVan } from '#domain/shared/index.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { formatGetal, Grafiek, type Grafiekrij, Stapel, Tabel, Waarde } from '#web/ui/index.ts';
import { Bronlink, Doel, formatFeit, formatFeitDatum } from './feit-tekst.tsx';

const TABEL = 'tabel-jaren';

type Props = { readonly naam: string; readonly beeld: GebiedBeeld; readonly vandaag: Datum };

/** Per year: target, realised in the words of the source, waiting; as native table and as picture. */
export function GebiedJaren({ naam, beeld, vandaag }: Props) {
  const jaren = beeld.jaren.filter(({ doel, ...rij }) => !doel.bestondNiet || isBekendJaar({ doel, ...rij }));
  const bekend = jaren.filter(
    ({ doel, gelukt, wachten }) => doel.aantal !== null || gelukt !== undefined || wachten !== undefined,
  );
  return (
    <Stapel>
      <Tabel
        id={TABEL}
        bijschrift={t.jarenBijschrift(naam)}
        rijen={jaren}
        sleutel={({ jaar }) => String(jaar)}
        kolommen={[
          { kop: t.kolom.jaar, rijkop: true, cel: ({ jaar }) => jaar },
          { kop: t.kolom.doel, soort: 'getal', cel: ({ doel }) => <Doel doel={doel} /> },
          { kop: t.kolom.gelukt, soort: 'getal', cel: ({ gelukt }) => <Getal feit={gelukt} /> },
          { kop: t.kolom.watTeltBron, cel: ({ gelukt }) => <WatTeltBron feit={gelukt} /> },
          { kop: t.kolom.wachten, soort: 'getal', cel: ({ wachten }) => <Getal feit={wachten} /> },
        ]}
      />
      {bekend.length > 0 && (
        <Grafiek
          id="grafiek-jaren"
          boodschap={composeBoodschapGrafiek(naam, bekend, vandaag)}
          samenvatting={
            bekend.some(({ gelukt }) => gelukt) ? `${t.bronTeltAnders} ${t.grafiekUitleg}` : t.grafiekUitleg
          }
          rijen={bekend.map(asGrafiekrij)}
          tabelId={TABEL}
          bron={<GrafiekBron jaren={bekend} />}
        />
      )}
    </Stapel>
  );
}

function Getal({ feit }: { feit: Feit | undefined }) {
  return <Waarde waarde={feit && formatFeit(feit)} />;
}

function WatTeltBron({ feit }: { feit: Feit | undefined }) {
  if (feit === undefined) return <span class="gp-onbekend">{t.geenBron}</span>;
  return (
    <>
      {feit.label}, {formatFeitDatum(feit)}
    </>
  );
}

function GrafiekBron({ jaren }: { jaren: readonly Jaarrij[] }) {
  const laatste = jaren.filter(({ gelukt }) => gelukt !== undefined).at(-1)?.gelukt;
  const doel = jaren.flatMap((rij) => rij.doel.bronnen).at(-1);
  const bronnen = [laatste?.bron, doel].flatMap((bron) => (bron === undefined ? [] : [bron]));
  return (
    <>
      {bronnen.map((bron, i) => (
        <span key={bron.tekst}>
          {i > 0 && '; '}
          <Bronlink bron={bron} />
        </span>
      ))}
    </>
  );
}

function composeBoodschapGrafiek(naam: string, jaren: readonly Jaarrij[], vandaag: Datum): string {
  const metBeide = jaren.filter(({ gelukt, doel }) => gelukt !== undefined && doel.aantal !== null).at(-1);
  if (metBeide?.gelukt !== undefined && metBeide.doel.aantal !== null) {
    const doel = formatGetal(metBeide.doel.aantal);
    return t.grafiekGelukt(naam, metBeide.jaar, formatFeit(metBeide.gelukt), doel);
  }
  const laatste = jaren.filter(({ doel }) => doel.aantal !== null).at(-1);
  if (laatste === undefined || laatste.doel.aantal === null) return t.jarenBijschrift(naam);
  const zin = laatste.jaar >= jaarVan(vandaag) ? t.grafiekDoel : t.grafiekDoelWas;
  return zin(naam, laatste.jaar, formatGetal(laatste.doel.aantal));
}

function asGrafiekrij({ jaar, doel, gelukt, wachten }: Jaarrij): Grafiekrij {
  return {
    naam: String(jaar),
    doel: doel.aantal ?? 'onbekend',
    gelukt: asGrafiekwaarde(gelukt),
    wachten: asGrafiekwaarde(wachten),
  };
}

function asGrafiekwaarde(feit: Feit | undefined): Grafiekrij['gelukt'] {
  if (feit === undefined) return 'onbekend';
  return feit.aantal.soort === 'exact' ? feit.aantal.aantal : 'minder-dan-5';
}
