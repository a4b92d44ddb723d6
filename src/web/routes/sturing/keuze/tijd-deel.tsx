import type { Keuzemeting } from '#application/keuzemeting/index.ts';
import type { Duren } from '#domain/keuzemeting/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { Alinea, Bronvermelding, Kop, Stapel, Tabel, Waarde } from '#web/ui/index.ts';
import { formatDuur } from './woorden.ts';

const t = keuzemetingTeksten.tijd;

/** From choice to start, and apart from it how long those who chose and still wait have waited. */
export function TijdDeel({ meting }: { readonly meting: Keuzemeting }) {
  const { begonnen, wacht } = meting;
  const wachtzin = t.wacht(meting.wachtmeting.metKeuze);
  return (
    <Stapel>
      <Kop niveau={2}>{t.kop}</Kop>
      <Alinea>
        {begonnen.mediaan === null
          ? t.boodschapGeen(wachtzin)
          : t.boodschap(formatDuur(begonnen.mediaan), wachtzin)}
      </Alinea>
      <Duurtabel begonnen={begonnen} wacht={wacht} />
      <Bronvermelding
        definitie={t.definitie}
        peildatum={formatDatum(meting.periode.peildatum)}
        bron={keuzemetingTeksten.bron}
      />
    </Stapel>
  );
}

function Duurtabel({ begonnen, wacht }: { readonly begonnen: Duren; readonly wacht: Duren }) {
  const duur = (dagen: number | null) => <Waarde waarde={dagen === null ? null : formatDuur(dagen)} />;
  const rijen = [
    { sleutel: 'begonnen', naam: t.begonnen, duren: begonnen },
    { sleutel: 'wacht-nog', naam: t.wachtNog, duren: wacht },
  ];
  return (
    <Tabel
      id="duren"
      bijschrift={t.kop}
      bijschriftVerborgen
      rijen={rijen}
      sleutel={({ sleutel }) => sleutel}
      kolommen={[
        { kop: t.groep, rijkop: true, cel: ({ naam }) => naam },
        { kop: t.kolommen.mensen, soort: 'getal', cel: ({ duren }) => duren.aantal },
        { kop: t.kolommen.mediaan, soort: 'getal', cel: ({ duren }) => duur(duren.mediaan) },
        { kop: t.kolommen.p90, soort: 'getal', cel: ({ duren }) => duur(duren.p90) },
        { kop: t.kolommen.langste, soort: 'getal', cel: ({ duren }) => duur(duren.langste) },
        { kop: t.kolommen.onbekend, soort: 'getal', cel: ({ duren }) => duren.onbekend },
      ]}
    />
  );
}
