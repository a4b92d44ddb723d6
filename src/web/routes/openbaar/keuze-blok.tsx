import {
  KEUZE_DEFINITIES,
  type OpenbaarKeuzegetal,
  type OpenbareKeuze,
} from '#application/keuzemeting/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarKeuzeTeksten as t } from '#web/texts/nl/openbaar-keuze.ts';
import { Alinea, Bronvermelding, Kop, Stapel, Tabel, Vlak, Waarde } from '#web/ui/index.ts';
import { formatDeel } from './deel-tekst.ts';

type Props = {
  readonly naam: string;
  /** Closed years, newest first. */
  readonly keuzes: readonly OpenbareKeuze[];
};

/** How often people began at the place of their first choice, per closed year; invented figures say so. */
export function KeuzeBlok({ naam, keuzes }: Props) {
  const [laatste] = keuzes;
  if (laatste === undefined) return null;
  const { eersteKeuze } = laatste;
  const isBeschermd = keuzes.some((keuze) => keuze.eersteKeuze.status === 'beschermd');
  return (
    <Vlak kopId="keuze">
      <Stapel>
        <Kop niveau={2} id="keuze">
          {eersteKeuze.demo ? t.demoKop : t.kop}
        </Kop>
        <Alinea>
          {eersteKeuze.demo && <strong>{t.demoUitleg} </strong>}
          {t.uitleg}{' '}
          {eersteKeuze.waarde === null
            ? t.zonder(laatste.jaar)
            : t.boodschap(laatste.jaar, formatDeel(String(eersteKeuze.waarde)), naam)}
        </Alinea>
        <Tabel
          id="tabel-keuze"
          bijschrift={eersteKeuze.demo ? `${t.bijschrift(naam)}. ${t.demoUitleg}` : t.bijschrift(naam)}
          rijen={keuzes}
          sleutel={({ jaar }) => `keuze-${jaar}`}
          kolommen={[
            { kop: t.jaar, rijkop: true, cel: ({ jaar }) => String(jaar) },
            {
              kop: t.eersteKeuze,
              soort: 'getal',
              cel: (keuze) => <Waarde waarde={toonWaarde(keuze.eersteKeuze, formatDeel)} />,
            },
            {
              kop: t.mensen,
              soort: 'getal',
              cel: ({ mensen }) => <Waarde waarde={toonWaarde(mensen, (tekst) => tekst)} />,
            },
          ]}
        />
        {isBeschermd && <Alinea soort="klein">{t.beschermd}</Alinea>}
        <Alinea soort="klein">{t.heleJaren}</Alinea>
        <Bronvermelding
          definitie={`${KEUZE_DEFINITIES.eersteKeuze} ${t.bijMensen} ${KEUZE_DEFINITIES.mensen}`}
          peildatum={formatDatum(eersteKeuze.peildatum)}
          bron={eersteKeuze.bron}
        />
      </Stapel>
    </Vlak>
  );
}

function toonWaarde(
  { waarde, status }: OpenbaarKeuzegetal,
  format: (tekst: string) => string,
): string | undefined {
  if (status === 'beschermd') return t.nietGetoond;
  if (status === 'toekomst') return t.toekomst;
  return waarde === null ? undefined : format(String(waarde));
}
