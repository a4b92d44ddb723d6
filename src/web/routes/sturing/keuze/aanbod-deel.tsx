import type { Keuzemeting } from '#application/keuzemeting/index.ts';
import {
  createDeel,
  VOORSTEL_AFLOPEN,
  type VoorstelAfloop,
  type Weigerreden,
} from '#domain/keuzemeting/index.ts';
import { AFWIJZINGSREDENEN } from '#domain/voorstel/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { voorstelTeksten } from '#web/texts/nl/voorstel.ts';
import { Alinea, Bronvermelding, Tabel } from '#web/ui/index.ts';
import { Cijferdeel } from './cijferdeel.tsx';
import { Groeplink } from './groeplink.tsx';
import { formatAandeel } from './woorden.ts';

const t = keuzemetingTeksten.aanbod;
const BEANTWOORD: readonly VoorstelAfloop[] = ['aanvaard', 'geweigerd-kandidaat', 'geweigerd-werkgever'];

/** What became of the proposals of the period, and the reasons of a no. */
export function AanbodDeel({
  meting,
  magPersonen,
}: {
  readonly meting: Keuzemeting;
  readonly magPersonen: boolean;
}) {
  const { aanbod, periode } = meting;
  if (aanbod.gedaan === 0) {
    return (
      <Cijferdeel kop={t.kop}>
        <Alinea>{t.leeg}</Alinea>
      </Cijferdeel>
    );
  }
  const { geweigerdKandidaat, geweigerdWerkgever } = aanbod;
  const deelVan = (afloop: VoorstelAfloop) =>
    BEANTWOORD.includes(afloop)
      ? formatAandeel(createDeel(aanbod.aantallen[afloop], geweigerdKandidaat.geheel))
      : keuzemetingTeksten.teltNiet;
  return (
    <Cijferdeel kop={t.kop}>
      <Alinea>{t.boodschap(aanbod.gedaan, geweigerdKandidaat.deel, geweigerdWerkgever.deel)}</Alinea>
      <Tabel
        id="aanbod"
        bijschrift={t.kop}
        bijschriftVerborgen
        rijen={VOORSTEL_AFLOPEN}
        sleutel={(afloop) => afloop}
        kolommen={[
          { kop: t.wat, rijkop: true, cel: (afloop) => t.aflopen[afloop] },
          {
            kop: keuzemetingTeksten.aantal,
            soort: 'getal',
            cel: (groep) => (
              <Groeplink {...{ groep, aantal: aanbod.aantallen[groep], periode, magPersonen }} />
            ),
          },
          { kop: t.deelVan, soort: 'getal', cel: (afloop) => deelVan(afloop) },
        ]}
      />
      {aanbod.redenen.length > 0 && <Redentabel redenen={aanbod.redenen} />}
      <Bronvermelding
        definitie={t.definitie}
        peildatum={formatDatum(periode.peildatum)}
        bron={keuzemetingTeksten.bron}
      />
    </Cijferdeel>
  );
}

function Redentabel({ redenen }: { readonly redenen: readonly Weigerreden[] }) {
  return (
    <Tabel
      id="redenen"
      bijschrift={t.redenen}
      rijen={redenen}
      sleutel={({ kant, reden }) => `${kant}-${reden ?? 'onbekend'}`}
      kolommen={[
        { kop: t.reden, rijkop: true, cel: nameReden },
        { kop: t.wie, cel: ({ kant }) => t.kanten[kant] },
        { kop: keuzemetingTeksten.aantal, soort: 'getal', cel: ({ aantal }) => aantal },
      ]}
    />
  );
}

/** The words of a reason of a no. */
export function nameReden({ reden }: Pick<Weigerreden, 'reden'>): string {
  const bekend = [...AFWIJZINGSREDENEN.kandidaat, ...AFWIJZINGSREDENEN.werkgever].find(
    (een) => een === reden,
  );
  return bekend === undefined ? t.redenOnbekend : voorstelTeksten.redenen[bekend];
}
