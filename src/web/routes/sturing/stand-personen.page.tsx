import type { StandGroep, StandPersoon } from '#application/stand/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { standTeksten } from '#web/texts/nl/stand.ts';
import { wachtlijstTeksten } from '#web/texts/nl/wachtlijst.ts';
import { Alinea, Bronvermelding, Kop, Leeg, Link, Tabel } from '#web/ui/index.ts';

const t = standTeksten.personen;

type PersonenProps = {
  readonly groep: StandGroep;
  readonly peildatum: Datum;
  readonly personen: readonly StandPersoon[];
};

/** The rows behind a figure. Of a colleague's people only the number is shown. */
export function StandPersonenPagina({ groep, peildatum, personen }: PersonenProps) {
  return (
    <>
      <Kop niveau={1}>{t.titel(groep)}</Kop>
      <Alinea soort="inleiding">{t.inleiding(personen.length, formatDatum(peildatum))}</Alinea>
      {personen.length === 0 ? (
        <Leeg titel={t.leeg}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <Tabel
          id="personen"
          bijschrift={t.titel(groep)}
          bijschriftVerborgen
          rijen={personen}
          sleutel={({ nummer }) => nummer}
          kolommen={[
            {
              kop: t.kolommen.naam,
              rijkop: true,
              cel: ({ nummer, naam }) => (
                <Link href={`/werk/kandidaten/${nummer}`}>{naam ?? wachtlijstTeksten.nummer(nummer)}</Link>
              ),
            },
            { kop: t.kolommen.wachtSinds, cel: ({ wachtSinds }) => formatDatum(wachtSinds) },
            { kop: t.kolommen.banen, soort: 'getal', cel: ({ dienstverbanden }) => dienstverbanden },
            { kop: t.kolommen.stand, cel: describeStand },
            {
              kop: t.kolommen.wie,
              cel: ({ klantmanager }) => klantmanager ?? wachtlijstTeksten.geenKlantmanager,
            },
          ]}
        />
      )}
      <Bronvermelding
        definitie={standTeksten.figuren[groep].definitie}
        peildatum={formatDatum(peildatum)}
        bron={standTeksten.bronRegister}
      />
    </>
  );
}

function describeStand({ dienstverbanden, aangehouden }: StandPersoon): string {
  if (dienstverbanden > 0) return t.stand.werkzaam;
  return aangehouden ? t.stand.aangehouden : t.stand.wachtend;
}
