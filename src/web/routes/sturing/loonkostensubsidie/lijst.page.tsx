import type { SubsidieVanMaand } from '#application/loonkostensubsidie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { formatCenten, formatMaand, loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import {
  Alinea,
  Bronvermelding,
  Feiten,
  Filterbalk,
  Knop,
  Knoppenrij,
  Kop,
  Leeg,
  Link,
  SelectVeld,
  Stapel,
  Tabel,
} from '#web/ui/index.ts';
import { BetalingStand } from './betaling-stand.tsx';
import { listMaanden } from './maand.ts';

const t = loonkostensubsidieTeksten.lijst;

type LijstProps = {
  readonly eerste: Datum;
  readonly vandaag: Datum;
  readonly fout: string | undefined;
  readonly subsidies: readonly SubsidieVanMaand[];
  readonly normen: Normen;
  readonly magBevestigen: boolean;
};

/** Every subsidy of a month with its payment: case numbers, no names. */
export function BetalingenPagina({ eerste, vandaag, fout, subsidies, normen, magBevestigen }: LijstProps) {
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea>{t.uitleg}</Alinea>
      <Filterbalk actie="/sturing/loonkostensubsidie" label={t.kies}>
        <SelectVeld
          naam="maand"
          label={t.maand}
          waarde={eerste.slice(0, 7)}
          fout={fout}
          verplicht
          opties={listMaanden(vandaag).map((maand) => ({
            waarde: maand.slice(0, 7),
            label: formatMaand(maand),
          }))}
        />
      </Filterbalk>
      {subsidies.length === 0 ? (
        <Leeg titel={t.leeg(formatMaand(eerste))} kopniveau={2}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <Maandlijst {...{ eerste, vandaag, subsidies, normen, magBevestigen }} />
      )}
    </Stapel>
  );
}

function Maandlijst({ eerste, vandaag, subsidies, normen, magBevestigen }: Omit<LijstProps, 'fout'>) {
  const maand = formatMaand(eerste);
  const open = subsidies.filter(({ betaling }) => betaling === null || betaling.bevestigdOp === null);
  const isKlaargezet = subsidies.some(({ betaling }) => betaling !== null);
  return (
    <>
      <Feiten feiten={listFeiten(subsidies)} />
      {magBevestigen && open.length > 0 && (
        <Knoppenrij>
          <Knop
            soort={isKlaargezet ? 'tweede' : 'hoofd'}
            href={`/sturing/loonkostensubsidie/klaarzetten?maand=${eerste.slice(0, 7)}`}
          >
            {isKlaargezet ? t.opnieuw(maand) : t.klaarzetten(maand)}
          </Knop>
        </Knoppenrij>
      )}
      <Tabel
        id="betalingen"
        bijschrift={t.bijschrift(maand)}
        rijen={subsidies}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: t.kolom.nummer, rijkop: true, cel: (subsidie) => <Nummer subsidie={subsidie} /> },
          { kop: t.kolom.werkgever, cel: ({ werkgever }) => werkgever },
          { kop: t.kolom.uren, soort: 'getal', cel: ({ uren }) => formatUren(uren) },
          {
            kop: t.kolom.loonwaarde,
            soort: 'getal',
            cel: ({ loonwaarde }) =>
              loonwaarde === null ? t.forfait : formatRekenwaarde(loonwaarde, 'aandeel'),
          },
          { kop: t.kolom.bedrag, soort: 'getal', cel: ({ betaling }) => <Bedrag betaling={betaling} /> },
          {
            kop: t.kolom.uiterlijk,
            soort: 'datum',
            cel: ({ betaling }) => betaling?.uiterlijkOp && formatDatum(betaling.uiterlijkOp),
          },
          {
            kop: t.kolom.stand,
            cel: (subsidie) => <BetalingStand subsidie={subsidie} eerste={eerste} normen={normen} />,
          },
        ]}
      />
      <Bronvermelding definitie={t.definitie} bron={t.bron} peildatum={formatDatum(vandaag)} />
    </>
  );
}

function listFeiten(subsidies: readonly SubsidieVanMaand[]) {
  const betalingen = subsidies.flatMap(({ betaling }) => (betaling === null ? [] : [betaling]));
  const totaal = betalingen.reduce((som, { inclCent, exCent }) => som + (inclCent ?? exCent), 0);
  const uiterlijk = betalingen.find(({ uiterlijkOp }) => uiterlijkOp !== null)?.uiterlijkOp;
  const bevestigd = betalingen.filter(({ bevestigdOp }) => bevestigdOp !== null).length;
  return [
    { naam: t.feiten.subsidies, waarde: subsidies.length },
    { naam: t.feiten.totaal, waarde: betalingen.length === 0 ? undefined : formatCenten(totaal) },
    { naam: t.feiten.uiterlijk, waarde: uiterlijk ? formatDatum(uiterlijk) : undefined },
    { naam: t.feiten.bevestigd, waarde: t.vanTotaal(bevestigd, subsidies.length) },
  ];
}

function Nummer({ subsidie: { nummer, betaling } }: { readonly subsidie: SubsidieVanMaand }) {
  if (betaling === null) return <>{nummer}</>;
  return <Link href={`/sturing/loonkostensubsidie/${betaling.id}`}>{nummer}</Link>;
}

function Bedrag({ betaling }: Pick<SubsidieVanMaand, 'betaling'>) {
  if (betaling === null) return null;
  if (betaling.inclCent !== null) return <>{formatCenten(betaling.inclCent)}</>;
  return (
    <>
      {formatCenten(betaling.exCent)} {t.zonderLasten}
    </>
  );
}
