import {
  calculateDienstverband,
  type DienstverbandBeeld,
  listDienstverbandBevindingen,
} from '#application/dienstverband/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import { determineRedenEinde } from '#domain/dienstverband/index.ts';
import { containsDatum, type Datum, laatsteDag, type Periode } from '#domain/shared/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import {
  Alinea,
  type Gegeven,
  GegevensLijst,
  Knop,
  Knoppenrij,
  Kop,
  Label,
  Lijst,
  Melding,
  Vlak,
} from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { SubsidieBlok, type SubsidieMetBedrag } from '../loonkostensubsidie/subsidie-blok.tsx';
import { describeBevinding } from '../plaatsing/bevinding.ts';
import { Ketenverslag } from './ketenverslag.tsx';

const t = plaatsingTeksten.dienstverband;

type DienstverbandProps = {
  readonly dienstverband: DienstverbandBeeld;
  readonly plaatsing: PlaatsingBeeld;
  /** Every dienstverband of this person. */
  readonly alle: readonly DienstverbandBeeld[];
  /** Loonkostensubsidies of this dienstverband. */
  readonly subsidies: readonly SubsidieMetBedrag[];
  readonly link: DossierLink;
  readonly vandaag: Datum;
  readonly acties: boolean;
};

/** One dienstverband: term, hours, its number in the chain, and what is coming. */
export function DienstverbandVlak({
  dienstverband,
  plaatsing,
  alle,
  subsidies,
  link,
  vandaag,
  acties,
}: DienstverbandProps) {
  const { id, soort, werkgever, werkgeverId } = dienstverband;
  const loopt = containsDatum(dienstverband.periode, vandaag);
  const stand = loopt ? 'nu' : dienstverband.periode.van > vandaag ? 'later' : 'voorbij';
  const heeftVervolg = plaatsing.dienstverbanden.some(
    ({ periode }) => periode.van > dienstverband.periode.van,
  );
  const uitslag = calculateDienstverband(dienstverband, alle);
  const kop = t.kop(plaatsingTeksten.contracten[soort], werkgever);
  return (
    <Vlak>
      <Kop niveau={3}>
        {kop} <Label toon={loopt ? 'goed' : 'neutraal'}>{plaatsingTeksten.standen[stand]}</Label>{' '}
        {werkgeverId !== plaatsing.werkgeverId && <Label>{t.detachering}</Label>}
      </Kop>
      <GegevensLijst gegevens={listGegevens(dienstverband, uitslag, vandaag)} />
      {stand !== 'voorbij' && !heeftVervolg && <LetOp dienstverband={dienstverband} alle={alle} />}
      {uitslag.keten.ok && <Ketenverslag id={id} berekening={uitslag.keten.value} />}
      {acties && stand !== 'voorbij' && (
        <Knoppenrij>
          <Knop soort="tweede" href={link(`werk/dienstverbanden/${id}/uren`)} aanvulling={kop}>
            {plaatsingTeksten.acties.uren}
          </Knop>
          <Knop soort="tweede" href={link(`werk/dienstverbanden/${id}/stoppen`)} aanvulling={kop}>
            {plaatsingTeksten.acties.stop}
          </Knop>
          <Knop soort="stil" href={link(`werk/dienstverbanden/${id}/verbeteren`)} aanvulling={kop}>
            {plaatsingTeksten.acties.corrigeer}
          </Knop>
        </Knoppenrij>
      )}
      {(stand !== 'voorbij' || subsidies.length > 0) && (
        <SubsidieBlok
          subsidies={subsidies}
          formulier={
            acties && stand !== 'voorbij' ? link(`werk/dienstverbanden/${id}/loonkostensubsidie`) : undefined
          }
          aanvulling={kop}
        />
      )}
    </Vlak>
  );
}

function listGegevens(
  dienstverband: DienstverbandBeeld,
  { keten, proeftijd }: ReturnType<typeof calculateDienstverband>,
  vandaag: Datum,
): readonly Gegeven[] {
  const { soort, periode, redenAfwijking } = dienstverband;
  const redenEinde = determineRedenEinde(dienstverband, vandaag);
  const nummer = keten.ok ? keten.value.uitkomst.nummer : undefined;
  return [
    { naam: t.looptijd, waarde: formatPeriode(periode) },
    { naam: t.uren, waarde: describeUren(dienstverband) },
    { naam: t.nummer, waarde: soort === 'onbepaalde-tijd' ? t.vast : nummer && t.nummerTekst(nummer) },
    // A trial period belongs to the first contract with an employer only.
    ...(proeftijd.ok && (nummer === undefined || nummer === 1)
      ? [{ naam: t.proeftijd, waarde: t.proeftijdTekst(proeftijd.value.uitkomst.maximaalMaanden) }]
      : []),
    ...(redenAfwijking === '' ? [] : [{ naam: t.afwijking, waarde: redenAfwijking }]),
    ...(redenEinde === null ? [] : [{ naam: t.einde, waarde: plaatsingTeksten.stop.redenen[redenEinde] }]),
  ];
}

/** Hours a week, and since when where they changed; undefined when they are not known. */
export function describeUren({ uren }: Pick<DienstverbandBeeld, 'uren'>): string | undefined {
  const [eerste] = uren;
  if (eerste === undefined) return undefined;
  if (uren.length === 1) return t.uurPerWeek(formatUren(eerste.uren));
  return uren.map((deel) => t.urenVanaf(formatUren(deel.uren), formatDatum(deel.periode.van))).join(' · ');
}

/** What follows from the rules, without the reasons that were already given. */
function LetOp({ dienstverband, alle }: Pick<DienstverbandProps, 'dienstverband' | 'alle'>) {
  const eerder = alle.filter(({ id }) => id !== dienstverband.id);
  const invoer = { ...dienstverband, uren: dienstverband.uren[0]?.uren ?? '0' };
  const zinnen = listDienstverbandBevindingen(invoer, { eerder, regels: [], afwijkingen: [] }).flatMap(
    (bevinding) =>
      bevinding.code === 'vast-volgens-ketenregel'
        ? [plaatsingTeksten.bevinding.vastKort(formatDatum(bevinding.vastVanaf))]
        : describeBevinding(bevinding),
  );
  if (zinnen.length === 0) return null;
  return (
    <Melding soort="info">
      {zinnen.length === 1 ? (
        <Alinea>{zinnen[0]}</Alinea>
      ) : (
        <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
      )}
    </Melding>
  );
}

/** A period as people say it: '1 mei 2025 tot en met 30 april 2026'. */
export function formatPeriode(periode: Periode): string {
  const einde = laatsteDag(periode);
  return plaatsingTeksten.periode(formatDatum(periode.van), einde && formatDatum(einde));
}
