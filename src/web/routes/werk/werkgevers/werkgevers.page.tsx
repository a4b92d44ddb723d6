import { WERKGEVER_SOORTEN, type WerkgeverFilter, type WerkgeverRij } from '#application/werkgever/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { werkgeverTeksten as t } from '#web/texts/nl/werkgever.ts';
import {
  Alinea,
  Filterbalk,
  Knop,
  Knoppenrij,
  type Kolom,
  Kop,
  Label,
  Leeg,
  Link,
  SelectVeld,
  Tabel,
  TekstVeld,
  VinkVeld,
} from '#web/ui/index.ts';

type WerkgeversProps = {
  readonly werkgevers: readonly WerkgeverRij[];
  readonly filter: WerkgeverFilter;
  readonly magBeheren: boolean;
};

/** Every employer and provider with its seats. Organisations are no people: the filter stands in the address. */
export function WerkgeversPagina({ werkgevers, filter, magBeheren }: WerkgeversProps) {
  const som = (kies: (rij: WerkgeverRij) => number) =>
    werkgevers.reduce((totaal, rij) => totaal + kies(rij), 0);
  const isGefilterd = filter.zoek !== '' || filter.soort !== null || filter.zonderPlek;
  const nieuw = magBeheren && <Knop href="/werk/werkgevers/nieuw">{t.nieuw}</Knop>;
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea soort="inleiding">
        {t.inleiding(
          werkgevers.length,
          som((rij) => rij.zitplaatsen),
          som((rij) => rij.vrij),
        )}
      </Alinea>
      <Knoppenrij>
        {nieuw}
        <Knop soort="tweede" href="/werk/plekken">
          {t.allePlekken}
        </Knop>
      </Knoppenrij>
      <Filterbalk actie="/werk/werkgevers" wis={isGefilterd ? '/werk/werkgevers' : undefined}>
        <TekstVeld naam="zoek" label={t.zoek} waarde={filter.zoek} breedte="middel" invoer="search" />
        <SelectVeld
          naam="soort"
          label={t.soort}
          waarde={filter.soort ?? ''}
          leeg={t.alleSoorten}
          opties={WERKGEVER_SOORTEN.map((soort) => ({ waarde: soort, label: t.soorten[soort] }))}
        />
        <VinkVeld naam="zonderplek" label={t.zonderPlek} aan={filter.zonderPlek} />
      </Filterbalk>
      {werkgevers.length === 0 ? (
        <Leeg titel={isGefilterd ? t.leeg : t.leegBegin} actie={nieuw || undefined}>
          <Alinea>{isGefilterd ? t.leegUitleg : t.leegBeginUitleg}</Alinea>
        </Leeg>
      ) : (
        <Tabel
          id="werkgevers"
          bijschrift={t.tabel(werkgevers.length)}
          rijen={werkgevers}
          sleutel={(rij) => rij.id}
          kolommen={KOLOMMEN}
        />
      )}
    </>
  );
}

const KOLOMMEN: readonly Kolom<WerkgeverRij>[] = [
  {
    kop: t.kolommen.naam,
    rijkop: true,
    cel: (rij) => <Link href={`/werk/werkgevers/${rij.id}`}>{rij.naam}</Link>,
  },
  { kop: t.kolommen.soort, cel: (rij) => t.soorten[rij.soort] },
  { kop: t.kolommen.plaats, cel: (rij) => rij.plaats },
  { kop: t.kolommen.plekken, soort: 'getal', cel: (rij) => rij.plekken },
  { kop: t.kolommen.zitplaatsen, soort: 'getal', cel: (rij) => rij.zitplaatsen },
  { kop: t.kolommen.vrij, soort: 'getal', cel: (rij) => rij.vrij },
  {
    kop: t.kolommen.raamovereenkomst,
    cel: (rij) => (
      <>
        {describeRaamovereenkomst(rij)}{' '}
        {rij.minimumPlekken !== null && rij.zitplaatsen < rij.minimumPlekken && (
          <Label toon="let-op">{t.teWeinig}</Label>
        )}
      </>
    ),
  },
];

function describeRaamovereenkomst({ raamovereenkomst, raamovereenkomstTot }: WerkgeverRij): string {
  if (raamovereenkomst === null || raamovereenkomstTot === null) return t.geenRaamovereenkomst;
  return t.totEnMet(raamovereenkomst, formatDatumKort(addDagen(raamovereenkomstTot, -1)));
}
