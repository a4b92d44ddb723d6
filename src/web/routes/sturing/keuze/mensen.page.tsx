import type { MetingGroep, MetingPersoon } from '#application/keuzemeting/index.ts';
import { KEUZE_UITSLAGEN, type Meetperiode } from '#domain/keuzemeting/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { voorstelTeksten } from '#web/texts/nl/voorstel.ts';
import { wachtlijstTeksten } from '#web/texts/nl/wachtlijst.ts';
import { Alinea, Bronvermelding, type Kolom, Kop, Leeg, Link, Tabel, Waarde } from '#web/ui/index.ts';

const t = keuzemetingTeksten.personen;

type MensenProps = {
  readonly groep: MetingGroep;
  readonly periode: Meetperiode;
  readonly mensen: readonly MetingPersoon[];
};

const PLEKKOLOMMEN: readonly Kolom<MetingPersoon>[] = [
  { kop: t.kolommen.plek, cel: ({ plek }) => plek ?? t.geenPlek },
  {
    kop: t.kolommen.rang,
    cel: ({ rang }) => (rang === null ? t.nietGekozen : voorstelTeksten.rang(rang)),
  },
];

const KEUZEKOLOM: Kolom<MetingPersoon> = {
  kop: t.kolommen.gekozen,
  soort: 'datum',
  cel: ({ gekozenSinds }) => <Waarde waarde={gekozenSinds === null ? null : formatDatum(gekozenSinds)} />,
};

/** The rows behind a figure about choices. Of a colleague's people only the number is shown. */
export function KeuzeMensenPagina({ groep, periode, mensen }: MensenProps) {
  const soort = getSoort(groep);
  const dagen = keuzemetingTeksten.periode(formatDatum(periode.van), formatDatum(addDagen(periode.tot, -1)));
  return (
    <>
      <Kop niveau={1}>{t.groepen[groep]}</Kop>
      <Alinea soort="inleiding">
        {t.inleiding[soort === 'voorstel' ? 'voorstellen' : 'mensen'](mensen.length, dagen)}
      </Alinea>
      {mensen.length === 0 ? (
        <Leeg titel={t.leeg}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <Tabel
          id="mensen"
          bijschrift={t.groepen[groep]}
          bijschriftVerborgen
          rijen={mensen.map((mens, i) => ({ ...mens, sleutel: `${mens.nummer}-${i}` }))}
          sleutel={({ sleutel }) => sleutel}
          kolommen={[
            {
              kop: t.kolommen.naam,
              rijkop: true,
              cel: ({ nummer, naam }) => (
                <Link href={`/werk/kandidaten/${nummer}`}>{naam ?? wachtlijstTeksten.nummer(nummer)}</Link>
              ),
            },
            { kop: t.kolommen[soort], soort: 'datum', cel: ({ dag }) => formatDatum(dag) },
            ...(soort === 'wacht' ? [] : PLEKKOLOMMEN),
            ...(groep === 'wacht-zonder-keuze' || groep === 'zonder-keuze' ? [] : [KEUZEKOLOM]),
            {
              kop: t.kolommen.wie,
              cel: ({ klantmanager }) => klantmanager ?? wachtlijstTeksten.geenKlantmanager,
            },
          ]}
        />
      )}
      <Bronvermelding peildatum={formatDatum(periode.peildatum)} bron={keuzemetingTeksten.bron} />
    </>
  );
}

/** What the day of a row is: of the start, of the waiting or of the proposal. */
function getSoort(groep: MetingGroep): 'begonnen' | 'wacht' | 'voorstel' {
  if (groep === 'wacht-met-keuze' || groep === 'wacht-zonder-keuze') return 'wacht';
  return KEUZE_UITSLAGEN.some((uitslag) => uitslag === groep) ? 'begonnen' : 'voorstel';
}
