import type { WervingPersoonRij, Wervingsmarkt } from '#application/werving/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten } from '#web/texts/nl/werving.ts';
import { Alinea, Bronvermelding, Kop, Lijst, Link, Melding, Stapel, Tabel } from '#web/ui/index.ts';
import { dossierPad } from '../../werk/dossier/pad.ts';
import { describePlek } from './tekst.ts';

const t = wervingTeksten.mensen;

export type Mensengroep = { readonly kop: string; readonly rijen: readonly WervingPersoonRij[] };

type MensenProps = {
  readonly onderwerp: string;
  readonly isSchatting: boolean;
  /** Numbers of the places of a shortage. */
  readonly plekken: readonly string[];
  readonly groepen: readonly Mensengroep[];
  readonly markt: Wervingsmarkt;
};

/** The people whom a proposal would help, longest wait first; of a colleague's people only the case number. */
export function MensenPagina({ onderwerp, isSchatting, plekken, groepen, markt }: MensenProps) {
  const { feiten, vandaag, beleid } = markt;
  return (
    <Stapel>
      <Kop niveau={1}>{plekken.length > 0 ? t.titelTekort : t.titel}</Kop>
      <Alinea soort="inleiding">{onderwerp}</Alinea>
      {isSchatting && <Melding soort="info">{t.schatting}</Melding>}
      {groepen.map(({ kop, rijen }) => (
        <Stapel key={kop} ruimte="krap">
          <Kop niveau={2}>{kop}</Kop>
          {rijen.length === 0 ? <Alinea>{t.niemand}</Alinea> : <Mensentabel kop={kop} rijen={rijen} />}
        </Stapel>
      ))}
      {plekken.length > 0 && (
        <>
          <Kop niveau={2}>{wervingTeksten.tekorten.plekken}</Kop>
          <Lijst
            items={plekken.map((plek) => ({
              sleutel: plek,
              inhoud: <Link href={`/werk/plekken/${plek}`}>{describePlek(plek, feiten)}</Link>,
            }))}
          />
        </>
      )}
      <Bronvermelding
        definitie={plekken.length > 0 ? wervingTeksten.tekorten.definitie : t.definitie}
        peildatum={formatDatum(vandaag)}
        bron={wervingTeksten.nieuw.bron(beleid)}
      />
    </Stapel>
  );
}

function Mensentabel({ kop, rijen }: Mensengroep) {
  return (
    <Tabel
      id={kop.toLowerCase().replace(/[^a-z]+/g, '-')}
      bijschrift={kop}
      bijschriftVerborgen
      rijen={rijen}
      sleutel={({ nummer }) => nummer}
      kolommen={[
        {
          kop: t.kolommen.kandidaat,
          rijkop: true,
          cel: ({ nummer, naam }) => (
            <Link href={dossierPad(nummer, 'keuze')}>{naam ?? t.dossier(nummer)}</Link>
          ),
        },
        { kop: t.kolommen.sinds, cel: ({ vaststellingOp }) => formatDatum(vaststellingOp) },
        { kop: t.kolommen.wie, cel: ({ klantmanager }) => klantmanager ?? t.geenKlantmanager },
      ]}
    />
  );
}
