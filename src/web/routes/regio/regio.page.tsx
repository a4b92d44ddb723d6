import type { Werkcel } from '#application/deelafspraak/index.ts';
import { KLEINSTE_OPENBARE_AANTAL, mergeKleinAantal } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { regioTeksten as t } from '#web/texts/nl/regio.ts';
import { Alinea, Bronvermelding, Kop, Leeg, Lijst, Stapel, Tabel } from '#web/ui/index.ts';
import { Regionavigatie } from './navigatie.tsx';
import { listVerschillen } from './verschillen.ts';

type RegioProps = {
  readonly cellen: readonly Werkcel[];
  readonly namen: ReadonlyMap<string, string>;
  readonly vandaag: Datum;
};

/** Where places and people do not meet: kind of work by gemeente. No totals, so that no small number follows. */
export function RegioPagina({ cellen, namen, vandaag }: RegioProps) {
  const gemeenten = [...new Set(cellen.map(({ gemeente }) => gemeente))];
  const naamVan = (code: string) => namen.get(code) ?? code;
  const verschillen = listVerschillen(cellen);
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel}</Kop>
      <Regionavigatie deel="regio" />
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      {cellen.length === 0 ? (
        <Leeg titel={t.leeg}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <>
          <Kop niveau={2}>{t.tabel}</Kop>
          <Tabel
            id="regiobeeld"
            bijschrift={t.tabel}
            bijschriftVerborgen
            rijen={[...new Set(cellen.map(({ werksoort }) => werksoort))]}
            sleutel={(werksoort) => werksoort.toLowerCase().replace(/[^a-z0-9]+/g, '-')}
            kolommen={[
              { kop: t.werksoort, rijkop: true, cel: (werksoort: string) => werksoort },
              ...gemeenten.map((gemeente) => ({
                kop: naamVan(gemeente),
                cel: (werksoort: string) =>
                  describeCel(cellen.find((cel) => cel.gemeente === gemeente && cel.werksoort === werksoort)),
              })),
            ]}
          />
          <Alinea soort="klein">{t.klein(KLEINSTE_OPENBARE_AANTAL)}</Alinea>
          <Bronvermelding definitie={t.definitie} peildatum={formatDatum(vandaag)} bron={t.bron} />
          <Kop niveau={2}>{t.grootste}</Kop>
          {verschillen.length === 0 ? (
            <Alinea>{t.geenVerschil}</Alinea>
          ) : (
            <Lijst
              soort="nummers"
              items={verschillen.map(({ gemeente, werksoort, gewenst, vrij, elders }) => ({
                sleutel: `${gemeente}-${werksoort}`,
                inhoud: [
                  t.verschil(naamVan(gemeente), werksoort, gewenst, vrij),
                  ...(elders.length === 0 ? [] : [t.elders(elders.map(naamVan).join(', '))]),
                ].join(' '),
              }))}
            />
          )}
        </>
      )}
    </Stapel>
  );
}

function describeCel(cel: Werkcel | undefined): string | undefined {
  if (cel === undefined) return undefined;
  const gewenst = mergeKleinAantal(cel.gewenst);
  return t.cel(cel.vrij, gewenst.soort === 'exact' ? t.zoekt(gewenst.aantal) : t.zoektKlein(gewenst.grens));
}
