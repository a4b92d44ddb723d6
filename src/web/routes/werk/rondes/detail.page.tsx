import type { Pleknamen, Ronde, RondeUitkomstRij } from '#application/ronde/index.ts';
import { canRondeHandeling, type PlekUitslag } from '#domain/ronde/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { rondeAdviesTeksten } from '#web/texts/nl/ronde-advies.ts';
import { voorstelTeksten } from '#web/texts/nl/voorstel.ts';
import {
  Alinea,
  Bronvermelding,
  GegevensLijst,
  Knop,
  type Kolom,
  Kop,
  Lijst,
  Link,
  Melding,
  Tabel,
  Uitklap,
} from '#web/ui/index.ts';
import { dossierPad } from '../dossier/pad.ts';
import { Ingreepgevolg } from './ingreepgevolg.tsx';

type RondeProps = {
  readonly ronde: Ronde;
  readonly uitkomsten: readonly RondeUitkomstRij[];
  readonly plekken: Pleknamen;
};

/** One round: the next step on top, then what everybody gets, then how it can be checked. */
export function RondePagina({ ronde, uitkomsten, plekken }: RondeProps) {
  const { nummer, status, gedraaidOp } = ronde;
  return (
    <>
      <Kop niveau={1}>{t.ronde(nummer)}</Kop>
      {gedraaidOp !== null && (
        <Alinea soort="inleiding">{t.detail.uitkomst(ronde.geplaatst, ronde.deelnemers)}</Alinea>
      )}
      {status === 'voorbereid' && (
        <Melding soort="info">
          <Alinea>{t.detail.wachtOpDraaien}</Alinea>
          <Knop href={`/werk/rondes/${nummer}/draaien`}>{t.draaien.doe}</Knop>
        </Melding>
      )}
      {status === 'gedraaid' && (
        <Melding soort="info">
          <Alinea>{t.detail.wachtOpVersturen}</Alinea>
          <Knop href={`/werk/rondes/${nummer}/versturen`}>{t.versturen.doe}</Knop>
        </Melding>
      )}
      {status === 'verstuurd' && <WachtOpPlek ronde={ronde} />}
      {ronde.ingrepen !== null && <Ingreepgevolg ingrepen={ronde.ingrepen} plekken={plekken} />}
      {gedraaidOp !== null && (
        <>
          <Tabel
            id="uitkomsten"
            bijschrift={t.detail.tabel(uitkomsten.length)}
            rijen={uitkomsten}
            sleutel={(rij) => rij.nummer}
            kolommen={createKolommen(plekken)}
          />
          <Bronvermelding
            definitie={t.detail.definitie}
            peildatum={formatDatum(gedraaidOp)}
            bron={t.detail.bron}
          />
        </>
      )}
      {gedraaidOp !== null && (
        <Alinea>
          <Link href={`/werk/rondes/${nummer}/advies`}>{rondeAdviesTeksten.link}</Link>
        </Alinea>
      )}
      <Controle ronde={ronde} />
    </>
  );
}

function createKolommen(plekken: Pleknamen): readonly Kolom<RondeUitkomstRij>[] {
  return [
    {
      kop: t.kolommen.kandidaat,
      rijkop: true,
      cel: ({ nummer, naam }) => (
        <Link href={dossierPad(nummer, 'rondes')}>{naam ?? t.detail.dossier(nummer)}</Link>
      ),
    },
    {
      kop: t.kolommen.uitkomst,
      cel: ({ uitleg: { toegewezen, houdtPlek } }) => {
        const naamVan = (plek: string) => plekken.get(plek)?.naam ?? plek;
        if (toegewezen !== null) return t.detail.krijgt(toegewezen.rang, naamVan(toegewezen.plek));
        return houdtPlek === undefined ? t.detail.wacht : t.detail.houdt(naamVan(houdtPlek));
      },
    },
    { kop: t.kolommen.waarom, cel: describeAndere },
    {
      kop: t.kolommen.aanbod,
      cel: ({ voorstel, wacht, uitleg }) => {
        if (voorstel !== null) return voorstelTeksten.status[voorstel];
        if (wacht) return t.detail.wachtTotVrij;
        return uitleg.toegewezen === null ? '' : t.detail.geenAanbod;
      },
    },
    { kop: t.kolommen.wie, cel: ({ klantmanager }) => klantmanager ?? t.detail.geenKlantmanager },
  ];
}

/** How many offers waited for a seat, and the way to try again on the newest round. */
function WachtOpPlek({ ronde }: { readonly ronde: Ronde }) {
  const { nummer, wacht, verstuurdOp, status, isNieuwste } = ronde;
  if (wacht === 0 || verstuurdOp === null) return null;
  return (
    <Melding soort="info">
      <Alinea>{t.detail.wachtOpPlek(wacht, formatDatum(verstuurdOp))}</Alinea>
      <Alinea>{t.detail.wachtUitleg}</Alinea>
      {canRondeHandeling(status, 'versturen', isNieuwste) && (
        <Knop href={`/werk/rondes/${nummer}/versturen`}>{t.versturen.opnieuw}</Knop>
      )}
    </Melding>
  );
}

const SOORTEN = [
  'ingreep',
  'vol',
  'geen-plaats',
  'past-niet',
  'onbekend',
  'geweigerd',
] as const satisfies readonly PlekUitslag['soort'][];

/** How many of the other choices were full, did not fit or wait for an answer. */
function describeAndere({ uitleg }: RondeUitkomstRij): string {
  return SOORTEN.map((soort) => ({
    soort,
    aantal: uitleg.plekken.filter(({ uitslag }) => uitslag.soort === soort).length,
  }))
    .filter(({ aantal }) => aantal > 0)
    .map(({ soort, aantal }) => t.kort[soort](aantal))
    .join(', ');
}

const BESTANDEN = ['markt.json', 'toewijzing.json'];

function Controle({ ronde }: { readonly ronde: Ronde }) {
  return (
    <Uitklap titel={t.detail.controle}>
      <GegevensLijst
        gegevens={[
          { naam: t.detail.lot, waarde: ronde.lot },
          { naam: t.detail.voorbereid, waarde: formatDoor(ronde.voorbereidOp, ronde.voorbereidDoor) },
          { naam: t.detail.gedraaid, waarde: formatDoor(ronde.gedraaidOp, ronde.gedraaidDoor) },
          { naam: t.detail.verstuurd, waarde: formatDoor(ronde.verstuurdOp, ronde.verstuurdDoor) },
          { naam: t.detail.beleid, waarde: ronde.beleid },
          { naam: t.detail.marktHash, waarde: ronde.marktHash },
          { naam: t.detail.toewijzingHash, waarde: ronde.toewijzingHash },
        ].filter(({ waarde }) => waarde !== null)}
      />
      {ronde.markt !== null && (
        <>
          <Alinea>{t.detail.bestanden}</Alinea>
          <Lijst
            items={BESTANDEN.map((bestand) => ({
              sleutel: bestand,
              inhoud: <Link href={`/werk/rondes/${ronde.nummer}/${bestand}`}>{bestand}</Link>,
            }))}
          />
        </>
      )}
    </Uitklap>
  );
}

function formatDoor(dag: Datum | null, wie: string | null): string | null {
  return dag === null || wie === null ? null : t.detail.opDoor(formatDatum(dag), wie);
}
