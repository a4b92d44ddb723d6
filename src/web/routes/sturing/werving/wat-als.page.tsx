import type { Wachtgroepen, WatAlsUitkomst, Wervingsmarkt } from '#application/werving/index.ts';
import { WACHTBANDEN, type Wachtband } from '#domain/werving/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten } from '#web/texts/nl/werving.ts';
import {
  Alinea,
  Bronvermelding,
  Foutsamenvatting,
  Knop,
  Kop,
  SelectVeld,
  Stapel,
  Tabel,
  type Veldfout,
} from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { Wervingnavigatie } from './navigatie.tsx';
import { describePlek, formatAantal, isToonbaar, type Lezer } from './tekst.ts';

const t = wervingTeksten.watAls;

export const ZITPLAATSEN = [-1, 0, 1, 2, 3, 4, 5] as const;
export const KILOMETERS = [0, 1, 2, 5] as const;

type WatAlsProps = {
  readonly markt: Wervingsmarkt;
  readonly lezer: Lezer;
  readonly invoer: Invoer;
  readonly uitkomst: WatAlsUitkomst | undefined;
  readonly fouten: readonly Veldfout[];
};

/** Try out a change: seats at a place, or everybody travelling farther. Everything stands in the address. */
export function WatAlsPagina({ markt, lezer, invoer, uitkomst, fouten }: WatAlsProps) {
  const foutVan = (naam: string) => fouten.find((fout) => fout.naam === naam)?.tekst;
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel}</Kop>
      <Wervingnavigatie deel="watAls" />
      <Foutsamenvatting fouten={fouten} />
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      <form method="get" action="/sturing/werving/wat-als" class="gp-formulier" noValidate>
        <SelectVeld
          naam="plek"
          label={t.plek}
          leeg={t.geenPlek}
          waarde={invoer.tekst('plek')}
          fout={foutVan('plek')}
          opties={listPlekopties(markt)}
        />
        <SelectVeld
          naam="zitplaatsen"
          label={t.zitplaatsen}
          waarde={invoer.tekst('zitplaatsen') || '1'}
          fout={foutVan('zitplaatsen')}
          opties={ZITPLAATSEN.map((aantal) => ({
            waarde: String(aantal),
            label: t.anders(aantal),
          }))}
        />
        <SelectVeld
          naam="verder"
          label={t.verder}
          hint={t.verderUitleg}
          waarde={invoer.tekst('verder') || '0'}
          fout={foutVan('verder')}
          opties={KILOMETERS.map((aantal) => ({ waarde: String(aantal), label: t.verderOpties(aantal) }))}
        />
        <Knop>{t.doe}</Knop>
      </form>
      {uitkomst !== undefined && <Uitkomst {...{ uitkomst, lezer, markt }} />}
    </Stapel>
  );
}

function listPlekopties({ plekken, feiten }: Wervingsmarkt) {
  return plekken
    .filter((plek) => feiten.plekken.has(plek))
    .map((waarde) => ({ waarde, label: describePlek(waarde, feiten) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

type Rij = { readonly band: Wachtband | 'totaal'; readonly tel: (groepen: Wachtgroepen) => number };

const RIJEN: readonly Rij[] = [
  ...WACHTBANDEN.map((band): Rij => ({ band, tel: (groepen) => groepen[band] })),
  { band: 'totaal', tel: (groepen) => WACHTBANDEN.reduce((som, band) => som + groepen[band], 0) },
];

function Uitkomst({
  uitkomst,
  lezer,
  markt,
}: Pick<WatAlsProps, 'lezer' | 'markt'> & { uitkomst: WatAlsUitkomst }) {
  const cel = (groepen: Wachtgroepen) => (rij: Rij) => formatAantal(rij.tel(groepen), lezer);
  return (
    <Stapel>
      <Kop niveau={2}>{describeVerschil(uitkomst, lezer)}</Kop>
      <Tabel
        id="wat-als"
        bijschrift={t.tabel}
        rijen={lezer.magMensen ? RIJEN : RIJEN.slice(0, WACHTBANDEN.length)}
        sleutel={({ band }) => band}
        kolommen={[
          {
            kop: t.kolommen.wacht,
            rijkop: true,
            cel: ({ band }) => (band === 'totaal' ? t.totaal : t.banden[band]),
          },
          { kop: t.kolommen.aanWerk, soort: 'getal', cel: cel(uitkomst.aanWerk) },
          { kop: t.kolommen.beter, soort: 'getal', cel: cel(uitkomst.beter) },
          { kop: t.kolommen.slechter, soort: 'getal', cel: cel(uitkomst.slechter) },
          { kop: t.kolommen.kwijt, soort: 'getal', cel: cel(uitkomst.kwijt) },
        ]}
      />
      <Bronvermelding
        definitie={t.definitie}
        peildatum={formatDatum(markt.vandaag)}
        bron={wervingTeksten.nieuw.bron(markt.beleid)}
      />
    </Stapel>
  );
}

/** Without the number when a hidden band could be counted from it. */
function describeVerschil({ verschil, aanWerk, kwijt }: WatAlsUitkomst, lezer: Lezer): string {
  if (verschil === 0) return t.uitkomst.gelijk;
  const isVerborgen = WACHTBANDEN.some(
    (band) => !isToonbaar(aanWerk[band], lezer) || !isToonbaar(kwijt[band], lezer),
  );
  if (isVerborgen) return verschil > 0 ? t.uitkomst.meerVerborgen : t.uitkomst.minderVerborgen;
  const aantal = formatAantal(Math.abs(verschil), lezer);
  return verschil > 0 ? t.uitkomst.meer(aantal) : t.uitkomst.minder(aantal);
}
