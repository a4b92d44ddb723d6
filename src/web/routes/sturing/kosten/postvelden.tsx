import type { BewaardeKostenpost, Kostenwerkgever, NieuweKostenpost } from '#application/kosten/index.ts';
import { POSTSOORTEN } from '#domain/begroting/index.ts';
import { addDagen, type Datum, isMonthEnd, jaarVan } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { formatEuroInvoer } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { DatumVeld, GetalVeld, KeuzeVeld, SelectVeld, TekstVeld } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createGeldlezer, type Geldlezer, GeldsoortVelden, readGeldsoort } from './geldvelden.tsx';

type Props = {
  readonly staat: FormulierStaat;
  readonly werkgevers: readonly Kostenwerkgever[];
  /** The post that is corrected. */
  readonly post?: BewaardeKostenpost | undefined;
};

/** The fields of a post. */
export function PostVelden({ staat, werkgevers, post }: Props) {
  const veld = createVelden(staat);
  return (
    <>
      <KeuzeVeld
        {...veld('soort', post?.soort)}
        label={t.post.soort}
        verplicht
        opties={POSTSOORTEN.map((waarde) => ({
          waarde,
          label: t.postsoorten[waarde],
          hint: t.postsoortUitleg[waarde],
        }))}
      />
      <GeldsoortVelden veld={veld} {...(post === undefined ? {} : { opgeslagen: post })} />
      <DatumVeld
        {...veld('van', post && formatDatumKort(post.van))}
        label={t.post.van}
        hint={t.post.periodeHint}
        verplicht
      />
      <DatumVeld
        {...veld('totEnMet', post && formatDatumKort(addDagen(post.tot, -1)))}
        label={t.post.totEnMet}
        verplicht
      />
      <GetalVeld
        {...veld('bedrag', post && formatEuroInvoer(post.bedrag))}
        label={t.post.bedrag}
        hint={t.post.bedragHint}
        eenheid={t.euro}
        decimalen
        verplicht
      />
      <SelectVeld
        {...veld('werkgever', post?.werkgeverId ?? '')}
        label={t.post.werkgever}
        leeg={t.post.geenWerkgever}
        opties={werkgevers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <TekstVeld
        {...veld('omschrijving', post?.omschrijving)}
        label={t.post.omschrijving}
        hint={t.post.omschrijvingHint}
        verplicht
      />
    </>
  );
}

/** Reads a post, or gives every fault. */
export function readPost(
  invoer: Invoer,
  werkgevers: readonly Kostenwerkgever[],
): { readonly post: NieuweKostenpost | undefined; readonly fouten: Geldlezer['fouten'] } {
  const lees = createGeldlezer(invoer);
  const soort = lees.keuze('soort', POSTSOORTEN, t.fouten.soort);
  const { voorziening, onderdeel, geldbron } = readGeldsoort(lees);
  const van = lees.datum('van', t.fouten.van);
  const totEnMet = lees.datum('totEnMet', t.fouten.totEnMet);
  const bedrag = lees.bedrag('bedrag', t.fouten.bedrag);
  const werkgeverId = lees.keuzeOfLeeg(
    'werkgever',
    werkgevers.map(({ id }) => id),
    t.fouten.werkgever,
  );
  const omschrijving = lees.tekst('omschrijving', t.fouten.omschrijving);
  if (van !== undefined && totEnMet !== undefined) checkPeriode(lees, van, totEnMet, soort === 'werkelijk');
  if (
    soort === undefined ||
    voorziening === undefined ||
    onderdeel === undefined ||
    geldbron === undefined ||
    van === undefined ||
    totEnMet === undefined ||
    bedrag === undefined ||
    werkgeverId === undefined ||
    omschrijving === undefined ||
    lees.fouten.length > 0
  ) {
    return { post: undefined, fouten: lees.fouten };
  }
  const tot = addDagen(totEnMet, 1);
  const post = { soort, voorziening, onderdeel, geldbron, van, tot, bedrag, werkgeverId, omschrijving };
  return { post, fouten: [] };
}

function checkPeriode(lees: Geldlezer, van: Datum, totEnMet: Datum, heleMaanden: boolean): void {
  if (totEnMet < van) lees.meld('totEnMet', t.fouten.volgorde);
  else if (
    heleMaanden &&
    !(van.endsWith('-01') && isMonthEnd(totEnMet) && jaarVan(van) === jaarVan(totEnMet))
  )
    lees.meld('totEnMet', t.fouten.heleMaanden);
}
