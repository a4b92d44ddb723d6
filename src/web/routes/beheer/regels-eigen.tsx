import type { GemeenteAantal, LokaleRegel, Maximumprijs } from '#application/regels/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { regelsTeksten as t } from '#web/texts/nl/regels.ts';
import { Alinea, Knop, Kop, Tabel, Vlak } from '#web/ui/index.ts';
import { describeNormperiode } from './norm-delen.tsx';
import { Maximumprijzen } from './regels-maximumprijs.tsx';

type RegelsProps = {
  readonly regels: readonly LokaleRegel[];
  readonly aantallen: readonly GemeenteAantal[];
  readonly maximumprijzen: readonly Maximumprijs[];
  readonly magRegels: boolean;
  readonly magAantallen: boolean;
};

/** The gemeente's own rules and numbers, also those of before, each with its source. */
export function EigenRegels({ regels, aantallen, maximumprijzen, magRegels, magAantallen }: RegelsProps) {
  return (
    <>
      <Vlak kopId="lokaal">
        <Kop niveau={2} id="lokaal">
          {t.lokaal}
        </Kop>
        <Alinea>{t.lokaalUitleg}</Alinea>
        {regels.length === 0 ? <Alinea>{t.leeg}</Alinea> : <RegelsTabel regels={regels} />}
        {magRegels && (
          <Knop soort="tweede" href="/beheer/regels/nieuw">
            {t.nieuw}
          </Knop>
        )}
      </Vlak>
      <Maximumprijzen prijzen={maximumprijzen} magBeheren={magRegels} />
      <Vlak kopId="aantallen">
        <Kop niveau={2} id="aantallen">
          {t.aantallen}
        </Kop>
        <Alinea>{t.aantallenUitleg}</Alinea>
        {aantallen.length === 0 ? <Alinea>{t.aantalLeeg}</Alinea> : <AantallenTabel aantallen={aantallen} />}
        {magAantallen && (
          <Knop soort="tweede" href="/beheer/regels/aantal">
            {t.aantalNieuw}
          </Knop>
        )}
      </Vlak>
    </>
  );
}

function RegelsTabel({ regels }: Pick<RegelsProps, 'regels'>) {
  return (
    <Tabel
      id="regels"
      bijschrift={t.tabel(regels.length)}
      rijen={regels}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: t.kolommen.soort, rijkop: true, cel: ({ soort }) => t.soorten[soort] },
        { kop: t.kolommen.waarde, cel: ({ soort, waarde }) => `${formatUren(waarde)} ${t.eenheid[soort]}` },
        { kop: t.kolommen.hard, cel: ({ hard }) => (hard ? t.hard : t.zacht) },
        { kop: t.kolommen.geldig, cel: ({ geldig }) => describeNormperiode(geldig) },
        { kop: t.kolommen.bron, cel: ({ bron }) => bron },
      ]}
    />
  );
}

function AantallenTabel({ aantallen }: Pick<RegelsProps, 'aantallen'>) {
  return (
    <Tabel
      id="gemeente-aantallen"
      bijschrift={t.aantalTabel(aantallen.length)}
      rijen={aantallen}
      sleutel={({ jaar, soort }) => `${soort}-${jaar}`}
      kolommen={[
        { kop: t.aantalKolommen.jaar, rijkop: true, cel: ({ jaar }) => String(jaar) },
        { kop: t.aantalKolommen.soort, cel: ({ soort }) => t.aantalSoorten[soort] },
        { kop: t.aantalKolommen.aantal, soort: 'getal', cel: ({ aantal }) => aantal },
        { kop: t.aantalKolommen.bron, cel: ({ bron }) => bron },
      ]}
    />
  );
}
