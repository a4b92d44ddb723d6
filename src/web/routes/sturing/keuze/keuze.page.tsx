import type { Keuzemeting } from '#application/keuzemeting/index.ts';
import type { Meetperiode } from '#domain/keuzemeting/index.ts';
import { addDagen, type Datum, jaarVan } from '#domain/shared/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten as t } from '#web/texts/nl/keuzemeting.ts';
import {
  Alinea,
  DatumVeld,
  Foutsamenvatting,
  Knop,
  Kop,
  Link,
  Melding,
  Stapel,
  type Veldfout,
} from '#web/ui/index.ts';
import { AanbodDeel } from './aanbod-deel.tsx';
import { Duurklassen } from './duurklassen.tsx';
import { HonoreringDeel } from './honorering-deel.tsx';
import { Jarendeel } from './jaren-deel.tsx';
import { PassendDeel } from './passend-deel.tsx';
import { periodeVraag } from './periode.ts';
import { PlekkenDeel } from './plekken-deel.tsx';
import { TijdDeel } from './tijd-deel.tsx';
import { VerdelingDeel } from './verdeling-deel.tsx';
import { WachtDeel } from './wacht-deel.tsx';
import { formatAandeel } from './woorden.ts';

type KeuzeProps = {
  /** Undefined when the register was not complete over the period. */
  readonly meting: Keuzemeting | undefined;
  readonly periode: Meetperiode;
  /** First day of which the register is complete; undefined when there is none. */
  readonly registerbegin: Datum | undefined;
  readonly vandaag: Datum;
  /** The days as typed. */
  readonly invoer: { readonly van: string; readonly tot: string };
  readonly fouten: readonly Veldfout[];
  readonly magPersonen: boolean;
  readonly magBekijken: boolean;
  readonly magBeheren: boolean;
};

const VORIGE_JAREN = 3;

/** Whether people get the place they choose: one message, the measures that matter, and the others folded. */
export function KeuzePagina(props: KeuzeProps) {
  const { meting, registerbegin } = props;
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Foutsamenvatting fouten={props.fouten} />
        {meting === undefined ? (
          <Melding soort="info">
            {registerbegin === undefined ? t.geenRegister : t.registerLater(formatDatum(registerbegin))}
          </Melding>
        ) : (
          <Boodschap meting={meting} />
        )}
        <Periodekeuze {...props} />
      </Stapel>
      {meting !== undefined && <Metingen {...props} meting={meting} />}
    </Stapel>
  );
}

/** The sentence that matters, the days it is about. */
function Boodschap({ meting }: { readonly meting: Keuzemeting }) {
  const { periode } = meting;
  return (
    <>
      <Alinea soort="inleiding">{composeBoodschap(meting)}</Alinea>
      <Alinea>
        {t.periode(formatDatum(periode.van), formatDatum(addDagen(periode.tot, -1)))}.{' '}
        {t.dag(formatDatum(periode.peildatum))}
      </Alinea>
    </>
  );
}

function Metingen({ meting, ...props }: KeuzeProps & { readonly meting: Keuzemeting }) {
  const { magPersonen, magBekijken, magBeheren } = props;
  return (
    <>
      <HonoreringDeel meting={meting} magPersonen={magPersonen} />
      <TijdDeel meting={meting} />
      <WachtDeel meting={meting} magPersonen={magPersonen} />
      <Stapel ruimte="krap">
        <Kop niveau={2}>{t.meer}</Kop>
        <Alinea>
          <Link href={`/sturing/keuze.csv?${periodeVraag(meting.periode)}`} download>
            {t.csv}
          </Link>
        </Alinea>
        <Jarendeel jaren={meting.jaren} />
        <Duurklassen meting={meting} />
        <AanbodDeel meting={meting} magPersonen={magPersonen} />
        <PlekkenDeel meting={meting} magBekijken={magBekijken} magBeheren={magBeheren} />
        <PassendDeel passend={meting.passend} vandaag={props.vandaag} />
        <VerdelingDeel meting={meting} />
      </Stapel>
    </>
  );
}

function Periodekeuze({ periode, vandaag, invoer, fouten }: KeuzeProps) {
  const foutVan = (naam: string) => fouten.find((fout) => fout.naam === naam)?.tekst;
  const waarde = (naam: 'van' | 'tot', dag: Datum) =>
    fouten.length > 0 ? invoer[naam] : formatDatumKort(dag);
  const jaren = Array.from({ length: VORIGE_JAREN + 1 }, (_, i) => jaarVan(vandaag) - i);
  return (
    <>
      <form
        method="get"
        action="/sturing/keuze"
        class="gp-formulier gp-formulier--regel gp-niet-op-papier"
        noValidate
      >
        <DatumVeld naam="van" label={t.van} waarde={waarde('van', periode.van)} fout={foutVan('van')} />
        <DatumVeld
          naam="tot"
          label={t.totEnMet}
          waarde={waarde('tot', addDagen(periode.tot, -1))}
          fout={foutVan('tot')}
        />
        <Knop soort="tweede">{t.toon}</Knop>
      </form>
      <p class="nl-paragraph gp-alinea gp-niet-op-papier">
        {t.jaren}:{' '}
        {jaren.map((jaar, i) => (
          <span key={jaar}>
            {i > 0 && ' · '}
            <Link href={`/sturing/keuze?van=01-01-${jaar}&tot=31-12-${jaar}`}>{String(jaar)}</Link>
          </span>
        ))}
      </p>
    </>
  );
}

/** One sentence that says how often the first choice came true. */
function composeBoodschap({ honorering: { eersteKeuze } }: Keuzemeting): string {
  const deel = formatAandeel(eersteKeuze);
  return deel === null ? t.boodschap.geen : t.boodschap.deel(eersteKeuze.deel, eersteKeuze.geheel, deel);
}
