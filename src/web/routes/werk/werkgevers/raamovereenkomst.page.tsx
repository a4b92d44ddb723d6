import {
  listVerlengingen,
  PRIJS_EENHEDEN,
  type Raamovereenkomst,
} from '#application/raamovereenkomst/index.ts';
import { containsDatum, type Datum, laatsteDag } from '#domain/shared/index.ts';
import { formatBedragInvoer } from '#web/texts/nl/bedrag.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { raamovereenkomstTeksten as t, werkgeverTeksten } from '#web/texts/nl/werkgever.ts';
import {
  DatumVeld,
  type Gegeven,
  GegevensLijst,
  GetalVeld,
  Kop,
  Label,
  Link,
  SelectVeld,
  TekstVeld,
  VinkgroepVeld,
  Vlak,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden, findFout, vinkenVan } from '../../../rand/velden.tsx';
import { formatPrijs } from '../plekken/tekst.ts';

/** One framework agreement: term, the dates that the extensions give, maximum price and duty. */
export function RaamovereenkomstVlak({
  raamovereenkomst,
  vandaag,
  wijzig,
}: {
  readonly raamovereenkomst: Raamovereenkomst;
  readonly vandaag: Datum;
  readonly wijzig: string | undefined;
}) {
  const { periode, nummer } = raamovereenkomst;
  const loopt = containsDatum(periode, vandaag);
  const stand = loopt ? t.loopt : periode.van > vandaag ? t.straks : t.voorbij;
  return (
    <Vlak>
      <Kop niveau={3}>
        {nummer} <Label toon={loopt ? 'goed' : 'neutraal'}>{stand}</Label>
      </Kop>
      <GegevensLijst gegevens={listRaamovereenkomstGegevens(raamovereenkomst)} />
      {wijzig !== undefined && (
        <Link href={wijzig} aanvulling={nummer}>
          {werkgeverTeksten.wijzigRaamovereenkomst}
        </Link>
      )}
    </Vlak>
  );
}

/** What is stored about a framework agreement, as name and value. */
export function listRaamovereenkomstGegevens(raamovereenkomst: Raamovereenkomst): readonly Gegeven[] {
  const { periode, maximumprijs, minimumPlekken, percelen } = raamovereenkomst;
  const einde = laatsteDag(periode);
  const verlengingen = listVerlengingen(raamovereenkomst);
  const namen: Readonly<Record<string, string>> = t.percelenOpties;
  return [
    { naam: t.looptijd, waarde: einde && t.totEnMet(formatDatum(periode.van), formatDatum(einde)) },
    {
      naam: t.verlengingen,
      waarde:
        verlengingen.length === 0
          ? t.geenVerlenging
          : verlengingen.map((dag, plaats) => t.verlenging(plaats + 1, formatDatum(dag))).join(' · '),
    },
    { naam: t.percelen, waarde: percelen.map((perceel) => namen[perceel] ?? perceel).join(', ') },
    { naam: t.maximumprijs, waarde: formatPrijs(maximumprijs) },
    { naam: t.minimumPlekken, waarde: minimumPlekken },
  ];
}

/** The fields of a framework agreement. */
export function RaamovereenkomstVelden({
  staat,
  raamovereenkomst: r,
}: {
  readonly staat: FormulierStaat;
  readonly raamovereenkomst: Raamovereenkomst | undefined;
}) {
  const veld = createVelden(staat);
  const einde = r && laatsteDag(r.periode);
  const tekst = (getal: number | undefined) => (getal === undefined ? '' : String(getal));
  return (
    <>
      <TekstVeld
        {...veld('nummer', r?.nummer)}
        label={t.nummer}
        hint={t.nummerHint}
        breedte="middel"
        verplicht
      />
      <DatumVeld {...veld('van', r && formatDatumKort(r.periode.van))} label={t.van} verplicht />
      <DatumVeld {...veld('tot', einde ? formatDatumKort(einde) : '')} label={t.tot} verplicht />
      <GetalVeld
        {...veld('verlengingsopties', tekst(r?.verlengingsopties ?? 0))}
        label={t.verlengingsopties}
      />
      <GetalVeld
        {...veld('verlengingmaanden', tekst(r?.verlengingMaanden ?? 0))}
        label={t.verlengingMaanden}
      />
      <VinkgroepVeld
        naam="percelen"
        label={t.percelen}
        fout={findFout(staat, 'percelen')}
        verplicht
        waarden={vinkenVan(staat, 'percelen', r?.percelen ?? [])}
        opties={Object.entries(t.percelenOpties).map(([waarde, label]) => ({ waarde, label }))}
      />
      <TekstVeld
        {...veld('maximumprijs', r?.maximumprijs ? formatBedragInvoer(r.maximumprijs.bedrag) : '')}
        label={t.maximumprijs}
        hint={t.maximumprijsHint}
        breedte="kort"
        invoer="decimal"
        verplicht={false}
      />
      <SelectVeld
        {...veld('eenheid', r?.maximumprijs?.eenheid)}
        label={t.eenheid}
        leeg={t.eenheidKies}
        opties={PRIJS_EENHEDEN.map((eenheid) => ({ waarde: eenheid, label: t.eenheden[eenheid] }))}
      />
      <GetalVeld
        {...veld('minimumplekken', tekst(r?.minimumPlekken ?? 1))}
        label={t.minimumPlekken}
        hint={t.minimumPlekkenHint}
      />
    </>
  );
}
