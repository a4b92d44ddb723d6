import { PRIJS_EENHEDEN } from '#application/raamovereenkomst/index.ts';
import { OMGEVINGEN, OPZETTEN, type Werkplek } from '#application/werkplek/index.ts';
import { laatsteDag } from '#domain/shared/index.ts';
import { AANPASSINGEN, BEGELEIDINGEN } from '#domain/werkplek/index.ts';
import { formatBedragInvoer, formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { raamovereenkomstTeksten } from '#web/texts/nl/werkgever.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import {
  DatumVeld,
  GetalVeld,
  KeuzeVeld,
  type Optie,
  SelectVeld,
  TekstVeld,
  TekstvakVeld,
  VinkgroepVeld,
  VinkVeld,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden, vinkenVan } from '../../../rand/velden.tsx';

const t = werkplekTeksten.veld;

type WerkplekVeldenProps = {
  readonly staat: FormulierStaat;
  /** The place to change or to copy. */
  readonly plek: Werkplek | undefined;
  readonly werkgever: string;
  readonly werkgevers: readonly Optie[];
  readonly werksoorten: readonly Optie[];
};

/** The questions about a place: what work, where, when, and what the person finds there. */
export function WerkplekVelden(props: WerkplekVeldenProps) {
  const { staat, plek } = props;
  const veld = createVelden(staat);
  return (
    <>
      <SelectVeld
        {...veld('werkgever', props.werkgever)}
        label={t.werkgever}
        leeg={t.kies}
        opties={props.werkgevers}
        verplicht
      />
      <TekstVeld {...veld('naam', plek?.naam)} label={t.naam} hint={t.naamHint} breedte="middel" verplicht />
      <SelectVeld
        {...veld('werksoort', plek?.werksoort)}
        label={t.werksoort}
        leeg={t.kies}
        opties={props.werksoorten}
        verplicht
      />
      <TekstvakVeld
        {...veld('omschrijving', plek?.omschrijving)}
        label={t.omschrijving}
        regels={3}
        verplicht={false}
      />
      <TekstVeld
        {...veld('postcode', plek?.postcode ?? '')}
        label={t.postcode}
        hint={t.postcodeHint}
        breedte="kort"
        verplicht={false}
      />
      <TekstVeld {...veld('plaats', plek?.plaats)} label={t.plaats} breedte="middel" verplicht={false} />
      <GetalVeld
        {...veld('urenmin', plek?.urenMin ? formatUren(plek.urenMin) : '')}
        label={t.urenMin}
        hint={t.urenHint}
        decimalen
        verplicht={false}
      />
      <GetalVeld
        {...veld('urenmax', plek?.urenMax ? formatUren(plek.urenMax) : '')}
        label={t.urenMax}
        decimalen
        verplicht={false}
      />
      <Omstandigheden staat={staat} plek={plek} />
      <DatumVeld {...veld('van', plek && formatDatumKort(plek.beschikbaar.van))} label={t.van} verplicht />
      <DatumVeld {...veld('tot', laatsteDagTekst(plek))} label={t.tot} hint={t.totHint} verplicht={false} />
      <TekstVeld
        {...veld('prijs', plek?.prijs ? formatBedragInvoer(plek.prijs.bedrag) : '')}
        label={t.prijs}
        hint={t.prijsHint}
        breedte="kort"
        invoer="decimal"
        verplicht={false}
      />
      <SelectVeld
        {...veld('eenheid', plek?.prijs?.eenheid)}
        label={t.eenheid}
        leeg={t.kies}
        opties={PRIJS_EENHEDEN.map((eenheid) => ({
          waarde: eenheid,
          label: raamovereenkomstTeksten.eenheden[eenheid],
        }))}
      />
    </>
  );
}

function laatsteDagTekst(plek: Werkplek | undefined): string {
  const dag = plek && laatsteDag(plek.beschikbaar);
  return dag ? formatDatumKort(dag) : '';
}

function Omstandigheden({ staat, plek }: Pick<WerkplekVeldenProps, 'staat' | 'plek'>) {
  const veld = createVelden(staat);
  const onbekend = { waarde: '', label: t.onbekend };
  const toezicht = plek?.permanentToezicht;
  return (
    <>
      <KeuzeVeld
        {...veld('begeleiding', plek?.begeleiding ?? '')}
        label={t.begeleiding}
        opties={[
          ...BEGELEIDINGEN.map((soort) => ({
            waarde: soort,
            label: werkplekTeksten.soortBegeleiding[soort],
            hint: werkplekTeksten.begeleidingHints[soort],
          })),
          onbekend,
        ]}
      />
      <KeuzeVeld
        {...veld('toezicht', toezicht === true ? 'ja' : toezicht === false ? 'nee' : '')}
        label={t.toezicht}
        opties={[{ waarde: 'ja', label: t.ja }, { waarde: 'nee', label: t.nee }, onbekend]}
      />
      <TekstVeld
        {...veld('begeleider', plek?.begeleider)}
        label={t.begeleider}
        breedte="middel"
        verplicht={false}
      />
      <VinkVeld
        naam="aanpassingenbekend"
        label={t.aanpassingenBekend}
        aan={
          staat.verstuurd ? staat.invoer.heeft('aanpassingenbekend') : (plek?.aanpassingen ?? null) !== null
        }
      />
      <VinkgroepVeld
        naam="aanpassingen"
        label={t.aanpassingen}
        hint={t.aanpassingenHint}
        waarden={vinkenVan(staat, 'aanpassingen', plek?.aanpassingen ?? [])}
        opties={AANPASSINGEN.map((code) => ({ waarde: code, label: werkplekTeksten.soortAanpassing[code] }))}
      />
      <VinkgroepVeld
        naam="omgeving"
        label={t.omgeving}
        hint={t.omgevingHint}
        waarden={vinkenVan(staat, 'omgeving', plek?.omgeving ?? [])}
        opties={OMGEVINGEN.map((code) => ({ waarde: code, label: werkplekTeksten.soortOmgeving[code] }))}
      />
      <KeuzeVeld
        {...veld('opzet', plek?.opzet ?? '')}
        label={t.opzet}
        opties={[
          ...OPZETTEN.map((soort) => ({ waarde: soort, label: werkplekTeksten.soortOpzet[soort] })),
          onbekend,
        ]}
      />
      <GetalVeld
        {...veld('groepsgrootte', plek?.groepsgrootte ? String(plek.groepsgrootte) : '')}
        label={t.groepsgrootte}
        hint={t.groepsgrootteHint}
        eenheid={t.mensen}
        verplicht={false}
      />
      <TekstVeld
        {...veld('begintijd', plek?.begintijd)}
        label={t.begintijd}
        breedte="kort"
        verplicht={false}
      />
    </>
  );
}
