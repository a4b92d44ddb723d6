import { type GedeeldePlek, isDelingVoorbij } from '#application/deelafspraak/index.ts';
import { countTerug, intersectPerioden, type Kant } from '#domain/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { gedeeldePlekTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { Alinea, Bronvermelding, type Kolom, Kop, Label, Link, Tabel } from '#web/ui/index.ts';
import { describePeriode } from './periode.ts';

type TabelProps = {
  readonly kant: Kant;
  readonly plekken: readonly GedeeldePlek[];
  readonly vandaag: Datum;
  readonly magDelen: boolean;
};

/** Shared places of one side: since when, how many seats are taken, under which agreement, and the next step. */
export function GedeeldePlekkenTabel({ kant, plekken, vandaag, magDelen }: TabelProps) {
  const isVanOns = kant === 'eigenaar';
  return (
    <>
      <Kop niveau={2}>{isVanOns ? t.doorOns : t.aanOns}</Kop>
      {plekken.length === 0 ? (
        <Alinea>{isVanOns ? t.geenDoorOns : t.geenAanOns}</Alinea>
      ) : (
        <>
          <Tabel
            id={`gedeeld-${kant}`}
            bijschrift={t.tabel(plekken.length)}
            rijen={plekken}
            sleutel={({ id }) => id}
            kolommen={createKolommen(vandaag, magDelen, plekken)}
          />
          <Bronvermelding definitie={t.definitie} peildatum={formatDatum(vandaag)} bron={t.bron} />
        </>
      )}
    </>
  );
}

function createKolommen(
  vandaag: Datum,
  magDelen: boolean,
  plekken: readonly GedeeldePlek[],
): readonly Kolom<GedeeldePlek>[] {
  const heeftStap = magDelen || plekken.some(({ eigenNummer }) => eigenNummer !== null);
  return [
    {
      kop: t.kolommen.plek,
      rijkop: true,
      cel: ({ werk, werkgever }) => (
        <>
          {werk.naam}, {werkgever}
        </>
      ),
    },
    { kop: t.kolommen.werksoort, cel: ({ werksoortNaam }) => werksoortNaam },
    { kop: t.kolommen.gemeente, cel: ({ ander }) => ander.naam },
    {
      kop: t.kolommen.plaatsen,
      soort: 'getal',
      cel: ({ bezet, aantal }) => t.bezetVan(bezet, aantal),
    },
    { kop: t.kolommen.sinds, cel: (plek) => <Sinds plek={plek} vandaag={vandaag} /> },
    {
      kop: t.kolommen.afspraak,
      cel: ({ afspraak }) => (
        <>
          <Link href={`/regio/afspraken/${afspraak.id}`}>{afspraak.naam}</Link>
          <br />
          {afspraak.contact}
        </>
      ),
    },
    ...(heeftStap
      ? [
          {
            kop: t.kolommen.actie,
            cel: (plek: GedeeldePlek) => <Stap plek={plek} vandaag={vandaag} magDelen={magDelen} />,
          },
        ]
      : []),
  ];
}

function Sinds({ plek, vandaag }: { readonly plek: GedeeldePlek; readonly vandaag: Datum }) {
  const periode = intersectPerioden(plek.periode, plek.afspraak.periode) ?? plek.periode;
  return (
    <>
      {describePeriode(periode)} {isDelingVoorbij(plek, vandaag) && <Label>{t.voorbij}</Label>}
    </>
  );
}

/** What this side can do now; the name of the place is read out with it. */
function Stap({
  plek,
  vandaag,
  magDelen,
}: {
  readonly plek: GedeeldePlek;
  readonly vandaag: Datum;
  readonly magDelen: boolean;
}) {
  const { kant, eigenNummer, werk } = plek;
  const basis = `/regio/plekken/${plek.id}`;
  const voorbij = isDelingVoorbij(plek, vandaag);
  const bekijk = eigenNummer !== null && (
    <Link href={`/werk/plekken/${eigenNummer}`} aanvulling={werk.naam}>
      {t.bekijk}
    </Link>
  );
  if (!magDelen) return bekijk || null;
  if (kant === 'partner') {
    if (bekijk || voorbij) return bekijk || null;
    return (
      <Link href={`${basis}/overnemen`} aanvulling={werk.naam}>
        {t.neemOver}
      </Link>
    );
  }
  if (!voorbij) {
    return (
      <Link href={`${basis}/stoppen`} aanvulling={werk.naam}>
        {t.stop}
      </Link>
    );
  }
  const terug = countTerug(plek);
  if (terug === 0) return bekijk || null;
  return (
    <Link href={`${basis}/terugnemen`} aanvulling={werk.naam}>
      {t.terug(terug)}
    </Link>
  );
}
