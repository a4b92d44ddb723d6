import type { GemeenteAantal } from '#application/regels/index.ts';
import type { StandBeeld, StandGebied } from '#application/stand/index.ts';
import type { Honorering } from '#domain/keuzemeting/index.ts';
import { type Datum, isMonthEnd } from '#domain/shared/index.ts';
import { explainStand } from '#domain/stand/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { standTeksten as t } from '#web/texts/nl/stand.ts';
import {
  Alinea,
  DatumVeld,
  Foutsamenvatting,
  Kerncijfer,
  Knop,
  Kop,
  Melding,
  Rooster,
  type Veldfout,
} from '#web/ui/index.ts';
import { Rekenuitklap } from '../../rand/rekenverslag/index.ts';
import { KeuzeKort } from './keuze/keuze-kort.tsx';
import { figurenVan } from './stand-figuren.ts';
import { StandPlicht } from './stand-plicht.tsx';
import { StandTabel } from './stand-tabel.tsx';

type StandProps = {
  readonly beeld: StandBeeld | undefined;
  readonly peildatum: Datum;
  /** The date as typed. */
  readonly invoer: string;
  readonly fouten: readonly Veldfout[];
  readonly verwacht: boolean;
  /** Numbers of the council and the municipality itself for the year. */
  readonly eigenAantallen: readonly GemeenteAantal[];
  /** How often the first choice was honoured in the twelve months up to the day. */
  readonly keuze: { readonly honorering: Honorering | undefined; readonly totEnMet: Datum };
  readonly magPersonen: boolean;
  /** Whether the reader may see the numbers of minister and council, and so the duty. */
  readonly magPlicht: boolean;
};

/** Target, working, waiting and shortage on any day: first the municipality, then beside region and country. */
export function StandPagina(props: StandProps) {
  const { beeld, peildatum, invoer, fouten, verwacht, magPersonen } = props;
  const dag = formatDatum(peildatum);
  const eigen = beeld?.gebieden[0];
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Foutsamenvatting fouten={fouten} />
      <form method="get" action="/sturing" class="gp-formulier gp-formulier--regel" noValidate>
        <DatumVeld
          naam="peildatum"
          label={t.peildatum}
          waarde={fouten.length > 0 ? invoer : formatDatumKort(peildatum)}
          fout={fouten[0]?.tekst}
        />
        <Knop soort="tweede">{t.toon}</Knop>
      </form>
      {beeld === undefined || eigen === undefined ? (
        <Melding soort="waarschuwing">{t.onbekendeGemeente}</Melding>
      ) : (
        <>
          <Alinea soort="inleiding">
            {t.inleiding(eigen.naam, dag)} {composeBoodschap(eigen)}
          </Alinea>
          {verwacht && <Melding soort="info">{t.verwacht(dag)}</Melding>}
          <Rooster>
            {figurenVan(eigen, peildatum).map((figuur) => (
              <Kerncijfer
                key={figuur.naam}
                naam={figuur.naam}
                waarde={figuur.waarde ?? undefined}
                eenheid={figuur.eenheid}
                toelichting={figuur.toelichting}
                definitie={figuur.definitie}
                peildatum={figuur.peildatum}
                bron={figuur.bron}
                href={
                  magPersonen && figuur.groep && figuur.waarde !== null
                    ? `/sturing/mensen/${figuur.groep}?peildatum=${peildatum}`
                    : undefined
                }
              />
            ))}
          </Rooster>
          <Rekenuitklap
            id="stand-berekening"
            titel={t.berekening}
            berekening={explainStand(eigen.stand).value}
            zonderUitkomst
          />
          {props.eigenAantallen.map(({ soort, jaar, aantal, bron }) => (
            <Alinea key={soort}>{t.eigenAantal(soort, jaar, aantal, bron)}</Alinea>
          ))}
          {props.magPlicht && (
            <StandPlicht stand={eigen.stand} peildatum={peildatum} raadsAantal={findRaadsaantal(props)} />
          )}
          <StandTabel gebieden={beeld.gebieden} peildatum={peildatum} verwacht={verwacht} />
          {!isMonthEnd(peildatum) && <Alinea soort="klein">{t.maandeinde}</Alinea>}
          <KeuzeKort {...props.keuze} />
        </>
      )}
    </>
  );
}

function findRaadsaantal({ eigenAantallen }: Pick<StandProps, 'eigenAantallen'>): number | null {
  return eigenAantallen.find(({ soort }) => soort === 'raadsaantal')?.aantal ?? null;
}

function composeBoodschap({ stand }: StandGebied): string {
  const { werkzaam, taakstelling, tekort } = stand;
  if (werkzaam === null) return t.boodschap.onbekend;
  if (taakstelling === null || tekort === null) return t.boodschap.zonderDoel(werkzaam);
  return tekort === 0
    ? t.boodschap.gehaald(werkzaam, taakstelling)
    : t.boodschap.tekort(werkzaam, taakstelling, tekort);
}
