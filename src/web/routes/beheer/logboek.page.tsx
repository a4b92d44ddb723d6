import type { Gebruiker } from '#application/gebruiker/index.ts';
import type { Logregel } from '#application/logboek/index.ts';
import { parseDatum } from '#domain/shared/index.ts';
import { logboekTeksten as t } from '#web/texts/nl/beheer.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import {
  Alinea,
  DatumVeld,
  Filterbalk,
  Foutsamenvatting,
  Knop,
  Knoppenrij,
  Kop,
  Leeg,
  SelectVeld,
  Tabel,
  TekstVeld,
  type Veldfout,
} from '#web/ui/index.ts';
import type { Invoer } from '../../rand/invoer.ts';

type LogboekProps = {
  readonly regels: readonly Logregel[];
  readonly meer: boolean;
  readonly gebruikers: readonly Gebruiker[];
  readonly vraag: Invoer;
  readonly pagina: number;
  readonly fouten: readonly Veldfout[];
};

/** The log: newest first, with filters. Names of people are not in it, only dossier numbers. */
export function LogboekPagina({ regels, meer, gebruikers, vraag, pagina, fouten }: LogboekProps) {
  const foutVan = (naam: string) => fouten.find((fout) => fout.naam === naam)?.tekst;
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Foutsamenvatting fouten={fouten} />
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      <Filterbalk actie="/beheer/logboek" wis="/beheer/logboek">
        <DatumVeld naam="van" label={t.filters.van} waarde={vraag.tekst('van')} fout={foutVan('van')} />
        <DatumVeld naam="tot" label={t.filters.totEnMet} waarde={vraag.tekst('tot')} fout={foutVan('tot')} />
        <SelectVeld
          naam="wie"
          label={t.filters.wie}
          leeg={t.filters.iedereen}
          waarde={vraag.tekst('wie')}
          opties={gebruikers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        />
        <TekstVeld
          naam="nummer"
          label={t.filters.nummer}
          breedte="kort"
          waarde={vraag.tekst('nummer')}
          fout={foutVan('nummer')}
        />
      </Filterbalk>
      {regels.length === 0 ? (
        <Leeg titel={t.leeg}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <Regels regels={regels} />
      )}
      <Knoppenrij>
        {pagina > 1 && (
          <Knop soort="tweede" href={paginaPad(vraag, pagina - 1)}>
            {t.nieuwer}
          </Knop>
        )}
        {meer && (
          <Knop soort="tweede" href={paginaPad(vraag, pagina + 1)}>
            {t.ouder}
          </Knop>
        )}
      </Knoppenrij>
    </>
  );
}

function Regels({ regels }: { regels: readonly Logregel[] }) {
  return (
    <Tabel
      id="logboek"
      bijschrift={t.bijschrift}
      rijen={regels}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: t.kolommen.tijdstip, cel: ({ tijdstip }) => formatTijdstip(tijdstip) },
        { kop: t.kolommen.wie, cel: ({ gebruiker }) => gebruiker ?? t.systeem },
        {
          kop: t.kolommen.wat,
          cel: ({ handeling, onderwerp, velden }) => `${handeling}: ${onderwerp}${t.velden(velden)}`,
        },
        {
          kop: t.kolommen.dossiers,
          cel: ({ dossiers, aantalBetrokkenen }) =>
            aantalBetrokkenen > dossiers.length && aantalBetrokkenen > 2
              ? t.aantal(aantalBetrokkenen)
              : dossiers.join(', '),
        },
        { kop: t.kolommen.reden, cel: ({ reden }) => reden ?? '' },
      ]}
    />
  );
}

function formatTijdstip(tijdstip: string): string {
  const [dag = '', tijd = ''] = tijdstip.split('T');
  const datum = parseDatum(dag);
  return datum === undefined ? tijdstip : `${formatDatum(datum)}, ${tijd.slice(0, 5)}`;
}

function paginaPad(vraag: Invoer, pagina: number): string {
  const delen = new URLSearchParams(
    vraag.alles.filter(([naam]) => naam !== 'pagina').map(([n, w]) => [n, w]),
  );
  delen.set('pagina', String(pagina));
  return `/beheer/logboek?${delen}`;
}
