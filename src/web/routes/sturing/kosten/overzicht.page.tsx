import type { Kostenbeeld, KostenJaar } from '#application/kosten/index.ts';
import { GELDBRONNEN, type Geldbron } from '#domain/begroting/index.ts';
import { subtractBedrag } from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { formatHeleEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import {
  Alinea,
  Foutsamenvatting,
  GetalVeld,
  Knop,
  Knoppenrij,
  Kop,
  Leeg,
  Link,
  SelectVeld,
  Stapel,
  type Veldfout,
} from '#web/ui/index.ts';
import { Begrotingscijfers } from './begrotingscijfers.tsx';
import { Bronbedragen } from './bronbedragen.tsx';
import { Budgetdeel } from './budgetdeel.tsx';
import { Jaartabel } from './jaartabel.tsx';
import { Kostennavigatie } from './kostennavigatie.tsx';
import { Plekgrafiek } from './plekgrafiek.tsx';
import { Voorzieningtabel } from './voorzieningtabel.tsx';

type OverzichtProps = {
  readonly gegevens: KostenJaar;
  readonly beeld: Kostenbeeld;
  readonly normen: Normen;
  /** The year as typed. */
  readonly jaarInvoer: string;
  readonly fouten: readonly Veldfout[];
  readonly geldbron: Geldbron | null;
  readonly magBeheren: boolean;
};

/** One year of money: the message, the key figures, what a place costs, every earmarked budget, and other years. */
export function OverzichtPagina(props: OverzichtProps) {
  const { gegevens, beeld, fouten, geldbron } = props;
  const { jaar } = gegevens;
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Kostennavigatie deel="overzicht" />
        <Foutsamenvatting fouten={fouten} />
        <Alinea soort="inleiding">
          {t.inleiding(jaar)} {composeBoodschap(beeld)}
        </Alinea>
        <form
          method="get"
          action="/sturing/kosten"
          class="gp-formulier gp-formulier--regel gp-niet-op-papier"
          noValidate
        >
          <GetalVeld
            naam="jaar"
            label={t.jaar}
            waarde={fouten.length > 0 ? props.jaarInvoer : String(jaar)}
            fout={fouten[0]?.tekst}
          />
          <SelectVeld
            naam="geldbron"
            label={t.geldbron}
            waarde={geldbron ?? ''}
            leeg={t.alleBronnen}
            opties={GELDBRONNEN.map((bron) => ({ waarde: bron, label: t.geldbronnen[bron] }))}
          />
          <Knop soort="tweede">{t.toon}</Knop>
        </form>
        {props.magBeheren && <Beheerknoppen jaar={jaar} />}
      </Stapel>
      {beeld.voorzieningen.length === 0 ? (
        <LeegJaar jaar={jaar} magBeheren={props.magBeheren} />
      ) : (
        <>
          <Begrotingscijfers gegevens={gegevens} beeld={beeld} />
          <Plekgrafiek gegevens={gegevens} beeld={beeld} geldbron={geldbron} />
          <Stapel>
            <Kop niveau={2}>{t.tabel.kop}</Kop>
            {beeld.voorzieningen.map((voorziening) => (
              <Voorzieningtabel key={voorziening.voorziening} beeld={voorziening} jaar={jaar} />
            ))}
            <Alinea>
              <Link href={`/sturing/kosten.csv?jaar=${jaar}`}>{t.bestand.knop}</Link>
            </Alinea>
          </Stapel>
        </>
      )}
      <Budgetdeel
        budget={gegevens.participatiebudget}
        deel={beeld.budgetdeel}
        jaar={jaar}
        magBeheren={props.magBeheren}
      />
      <Jaartabel jaren={gegevens.jaren} />
      <Bronbedragen normen={props.normen} />
    </Stapel>
  );
}

function Beheerknoppen({ jaar }: { readonly jaar: number }) {
  return (
    <Knoppenrij>
      <Knop soort="tweede" href={`/sturing/kosten/budget?jaar=${jaar}`}>
        {t.budget.titel}
      </Knop>
      <Knop soort="tweede" href="/sturing/kosten/posten/nieuw">
        {t.post.titel}
      </Knop>
    </Knoppenrij>
  );
}

function LeegJaar({ jaar, magBeheren }: { readonly jaar: number; readonly magBeheren: boolean }) {
  return (
    <Leeg
      titel={t.leeg}
      actie={
        magBeheren ? <Knop href={`/sturing/kosten/budget?jaar=${jaar}`}>{t.budget.titel}</Knop> : undefined
      }
    >
      <Alinea>
        {t.leegUitleg(jaar)} {magBeheren ? t.leegMag : t.leegVraag}
      </Alinea>
    </Leeg>
  );
}

function composeBoodschap({ voorzieningen }: Kostenbeeld): string {
  const totaal = voorzieningen.find(({ voorziening }) => voorziening === 'beschut-werk')?.totaal;
  if (totaal === undefined || totaal.prognose === null) return t.boodschap.onbekend;
  const verwacht = formatHeleEuro(totaal.prognose);
  if (totaal.ruimte === null) return t.boodschap.zonderBudget(verwacht);
  return totaal.ruimte.startsWith('-')
    ? t.boodschap.tekort(verwacht, formatHeleEuro(subtractBedrag('0', totaal.ruimte)))
    : t.boodschap.over(verwacht, formatHeleEuro(totaal.ruimte));
}
