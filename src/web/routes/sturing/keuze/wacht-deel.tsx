import { type Keuzemeting, LANGE_WACHT_MAANDEN } from '#application/keuzemeting/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { Alinea, Bronvermelding, Kop, Stapel, Tabel, Waarde } from '#web/ui/index.ts';
import { Groeplink } from './groeplink.tsx';

const t = keuzemetingTeksten.wacht;

/** Who waits on the day, with and without a choice, and for whom it takes long. */
export function WachtDeel({
  meting,
  magPersonen,
}: {
  readonly meting: Keuzemeting;
  readonly magPersonen: boolean;
}) {
  const { wachtmeting, periode } = meting;
  const link = (groep: 'wacht-met-keuze' | 'wacht-zonder-keuze', aantal: number) => (
    <Groeplink {...{ groep, aantal, periode, magPersonen }} />
  );
  const rijen = [
    { sleutel: 'wachtend', naam: t.rijen.wachtend, mensen: wachtmeting.wachtend },
    { sleutel: 'wacht-keuze', naam: t.rijen.metKeuze, mensen: link('wacht-met-keuze', wachtmeting.metKeuze) },
    {
      sleutel: 'wacht-zonder',
      naam: t.rijen.zonderKeuze,
      mensen: link('wacht-zonder-keuze', wachtmeting.zonderKeuze),
    },
    { sleutel: 'aangehouden', naam: t.rijen.aangehouden, mensen: wachtmeting.aangehouden },
    {
      sleutel: 'lang-zonder-plek',
      naam: t.rijen.langZonderPassend(LANGE_WACHT_MAANDEN),
      mensen: wachtmeting.langZonderPassend,
    },
    {
      sleutel: 'lang-zonder-keuze',
      naam: t.rijen.langZonderKeuze(LANGE_WACHT_MAANDEN),
      mensen: wachtmeting.langZonderKeuze,
    },
  ];
  return (
    <Stapel>
      <Kop niveau={2}>{t.kop}</Kop>
      <Tabel
        id="wacht"
        bijschrift={t.kop}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={({ sleutel }) => sleutel}
        kolommen={[
          { kop: keuzemetingTeksten.tijd.groep, rijkop: true, cel: ({ naam }) => naam },
          { kop: keuzemetingTeksten.mensen, soort: 'getal', cel: ({ mensen }) => <Waarde waarde={mensen} /> },
        ]}
      />
      {wachtmeting.langZonderPassend === null && <Alinea soort="klein">{t.alleenVandaag}</Alinea>}
      <Bronvermelding
        definitie={t.definitie}
        peildatum={formatDatum(periode.peildatum)}
        bron={keuzemetingTeksten.bron}
      />
    </Stapel>
  );
}
