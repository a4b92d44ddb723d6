import type { Bezetter, Zitplaats } from '#application/werkplek/index.ts';
import { type Datum, laatsteDag } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import { Alinea, type Kolom, Link, Tabel } from '#web/ui/index.ts';

const t = werkplekTeksten.zitplaats;

type ZitplaatsTabelProps = {
  readonly basis: string;
  readonly zitplaatsen: readonly Zitplaats[];
  readonly bezetters: readonly Bezetter[] | null;
  readonly vandaag: Datum;
  readonly magBeheren: boolean;
};

/** The seats of a place: since when, free or taken, and for the klantmanager by whom. */
export function ZitplaatsTabel({ basis, zitplaatsen, bezetters, vandaag, magBeheren }: ZitplaatsTabelProps) {
  const wie: Kolom<Zitplaats> = {
    kop: t.kolommen.wie,
    cel: ({ id }) => (
      <Bezetters bezetters={(bezetters ?? []).filter((bezetter) => bezetter.zitplaatsId === id)} />
    ),
  };
  const actie: Kolom<Zitplaats> = {
    kop: t.kolommen.actie,
    cel: (rij) =>
      isGestopt(rij, vandaag) ? (
        ''
      ) : (
        <Link href={`${basis}/plaatsen/${rij.id}`} aanvulling={t.nummer(rij.volgnummer)}>
          {t.beeindig}
        </Link>
      ),
  };
  const kolommen: readonly Kolom<Zitplaats>[] = [
    { kop: t.kolommen.nummer, rijkop: true, cel: (rij) => t.nummer(rij.volgnummer) },
    { kop: t.kolommen.periode, cel: describePeriode },
    { kop: t.kolommen.stand, cel: (rij) => describeStand(rij, vandaag) },
    ...(bezetters === null ? [] : [wie]),
    ...(magBeheren ? [actie] : []),
  ];
  return (
    <>
      <Tabel
        id="zitplaatsen"
        bijschrift={t.tabel(zitplaatsen.length)}
        rijen={zitplaatsen}
        sleutel={(rij) => rij.id}
        kolommen={kolommen}
      />
      {bezetters !== null && bezetters.length > 0 && <Alinea soort="klein">{t.wieUitleg}</Alinea>}
    </>
  );
}

function Bezetters({ bezetters }: { readonly bezetters: readonly Bezetter[] }) {
  return (
    <>
      {bezetters.map(({ dossierNummer, naam, periode }) => (
        <div key={`${dossierNummer}${periode.van}`}>
          <Link href={`/werk/kandidaten/${dossierNummer}/werk`}>{naam}</Link>{' '}
          {werkplekTeksten.detail.beschikbaar(
            formatDatumKort(periode.van),
            laatsteDagTekst(laatsteDag(periode)),
          )}
        </div>
      ))}
    </>
  );
}

function describePeriode({ periode }: Zitplaats): string {
  return werkplekTeksten.detail.beschikbaar(
    formatDatumKort(periode.van),
    laatsteDagTekst(laatsteDag(periode)),
  );
}

function laatsteDagTekst(dag: Datum | null): string | null {
  return dag && formatDatumKort(dag);
}

function isGestopt({ periode }: Zitplaats, vandaag: Datum): boolean {
  return periode.tot !== null && periode.tot <= vandaag;
}

function describeStand(rij: Zitplaats, vandaag: Datum): string {
  if (isGestopt(rij, vandaag)) return t.gestopt(rij.redenEinde);
  if (rij.vrijVanaf === null) return t.bezet;
  return rij.vrijVanaf <= vandaag ? t.vrij : t.vrijVanaf(formatDatumKort(rij.vrijVanaf));
}
