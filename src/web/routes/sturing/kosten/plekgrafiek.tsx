import type { Kostenbeeld, KostenJaar } from '#application/kosten/index.ts';
import { type Geldbron, KOSTENSOORTEN, type Kostensoort, type Plekbeeld } from '#domain/begroting/index.ts';
import { type Bedrag, subtractBedrag } from '#domain/berekening/index.ts';
import { formatHeleEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten } from '#web/texts/nl/kosten.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { Alinea, Bronvermelding, Kop, Stapel, Stapelgrafiek } from '#web/ui/index.ts';
import { describeStand } from './begrotingscijfers.tsx';
import { Plektabel } from './plektabel.tsx';

const { grafiek: t, vormen, onderdelen, geldbronnen, alleBronnen, demo } = kostenTeksten;

type Props = {
  readonly gegevens: KostenJaar;
  readonly beeld: Kostenbeeld;
  readonly geldbron: Geldbron | null;
};

/** What a place of beschut werk costs per kind of provider, against the budget of a place; the table has every figure. */
export function Plekgrafiek({ gegevens, beeld, geldbron }: Props) {
  const { plekken, begrootPerPlek } = beeld;
  const totaal = plekken.find(({ vorm }) => vorm === 'totaal');
  if (totaal === undefined) {
    return (
      <Stapel ruimte="krap">
        <Kop niveau={2}>{t.kop}</Kop>
        <Alinea>{t.geen}</Alinea>
      </Stapel>
    );
  }
  const delen = KOSTENSOORTEN.filter(
    (soort) =>
      soort !== 'rijksbijdrage' &&
      plekken.some((plek) => plek.delen.some((deel) => deel.onderdeel === soort)),
  );
  const metRijk = findRijk(totaal) !== undefined;
  return (
    <Stapel>
      <Kop niveau={2}>{t.kop}</Kop>
      <Stapelgrafiek
        id="plekgrafiek"
        boodschap={composeBoodschap(totaal, begrootPerPlek)}
        samenvatting={composeSamenvatting(plekken, totaal)}
        bereik={
          <>
            <strong>{t.bereik}:</strong>{' '}
            {t.bereikUitleg((geldbron === null ? alleBronnen : geldbronnen[geldbron]).toLowerCase())}
          </>
        }
        delen={delen.map((soort) => ({ sleutel: soort, naam: onderdelen[soort] }))}
        minNaam={metRijk ? onderdelen.rijksbijdrage : undefined}
        balken={plekken.map((plek) => toBalk(plek, delen))}
        grens={
          begrootPerPlek === null
            ? undefined
            : { waarde: Number(begrootPerPlek), tekst: t.budget(formatHeleEuro(begrootPerPlek)) }
        }
        grensNaam={t.begroot}
        tabelId="plektabel"
        bron={gegevens.isDemo ? `${t.bron}. ${demo}` : t.bron}
      />
      <Plektabel plekken={plekken} begroot={begrootPerPlek} />
      <Bronvermelding definitie={t.definitie} peildatum={describeStand(gegevens)} bron={t.bron} />
    </Stapel>
  );
}

function toBalk(plek: Plekbeeld, delen: readonly Kostensoort[]) {
  const rijk = findRijk(plek);
  return {
    sleutel: plek.vorm,
    naam: vormen[plek.vorm],
    bij: `${t.plekken(formatPlekken(plek.plekken))} · ${formatHeleEuro(plek.bruto)}`,
    delen: delen.map((soort) => ({
      sleutel: soort,
      waarde: Number(plek.delen.find(({ onderdeel }) => onderdeel === soort)?.bedrag ?? 0),
    })),
    min:
      rijk === undefined || plek.netto === null
        ? undefined
        : { waarde: Number(rijk), tekst: t.min(formatHeleEuro(rijk), formatHeleEuro(plek.netto)) },
  };
}

/** What a place costs, against the budget of a place where there is one. */
function composeBoodschap({ bruto }: Plekbeeld, begroot: Bedrag | null): string {
  if (begroot === null) return t.zonderBudget(formatHeleEuro(bruto));
  const verschil = subtractBedrag(bruto, begroot);
  return verschil.startsWith('-')
    ? t.onder(formatHeleEuro(bruto), formatHeleEuro(subtractBedrag('0', verschil)))
    : t.boven(formatHeleEuro(bruto), formatHeleEuro(verschil));
}

/** What the State gives back, and the kind of provider that costs most where there are several. */
function composeSamenvatting(plekken: readonly Plekbeeld[], totaal: Plekbeeld): string {
  const rijk = findRijk(totaal);
  const aanbieders = plekken.filter(({ vorm }) => vorm !== 'totaal');
  const [duurste, ander] = aanbieders.toSorted((a, b) => Number(b.bruto) - Number(a.bruto));
  return [
    rijk === undefined || totaal.netto === null
      ? t.zonderRijk
      : t.rijk(formatHeleEuro(rijk), formatHeleEuro(totaal.netto)),
    ...(duurste === undefined || ander === undefined
      ? []
      : [t.duurste(vormen[duurste.vorm], formatHeleEuro(duurste.bruto))]),
  ].join(' ');
}

function findRijk({ delen }: Plekbeeld): Bedrag | undefined {
  return delen.find(({ onderdeel }) => onderdeel === 'rijksbijdrage')?.bedrag;
}

function formatPlekken(plekken: string): string {
  return formatRekenwaarde(Number(plekken).toFixed(1), 'aantal');
}
