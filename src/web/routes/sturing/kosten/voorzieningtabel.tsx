import {
  createBegrotingsjaar,
  type Grondslag,
  type Onderdeelbeeld,
  type Prognose,
  type PrognoseInvoer,
  type Voorzieningbeeld,
} from '#domain/begroting/index.ts';
import type { Bedrag } from '#domain/berekening/index.ts';
import { Rekenverslag } from '#web/rand/rekenverslag/index.ts';
import { formatHeleEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { Alinea, Kop, Stapel, Tabel, Uitklap, Waarde } from '#web/ui/index.ts';
import { shortenPrognose } from './korter.ts';

type Rij = {
  readonly sleutel: string;
  readonly naam: string;
  readonly prognose: Prognose;
  readonly grondslag: Grondslag | null;
  readonly isGeboekt: boolean;
};

/** One earmarked budget: a row per component, the total, and folded below it how it was found. */
export function Voorzieningtabel({
  beeld,
  jaar,
}: {
  readonly beeld: Voorzieningbeeld;
  readonly jaar: number;
}) {
  const { voorziening, onderdelen, totaal } = beeld;
  const naam = t.voorzieningen[voorziening];
  const rijen: readonly Rij[] = [
    ...onderdelen.map(({ onderdeel, grondslag, berekening }) => ({
      sleutel: `${voorziening}-${onderdeel}`,
      naam: onderdeel === 'rijksbijdrage' ? t.tabel.rijk : t.onderdelen[onderdeel],
      prognose: berekening.uitkomst,
      grondslag,
      isGeboekt: isGeboekt(berekening.invoer),
    })),
    {
      sleutel: `${voorziening}-totaal`,
      naam: t.tabel.totaal,
      prognose: totaal,
      grondslag: null,
      isGeboekt: onderdelen.some(({ berekening }) => isGeboekt(berekening.invoer)),
    },
  ];
  return (
    <Stapel ruimte="krap">
      <Kop niveau={3}>{naam}</Kop>
      <Tabel
        id={`kosten-${voorziening}`}
        bijschrift={t.tabel.bijschrift(naam, jaar)}
        rijen={rijen}
        sleutel={({ sleutel }) => sleutel}
        uitgelicht={({ grondslag }) => grondslag === null}
        kolommen={[
          { kop: t.tabel.onderdeel, rijkop: true, cel: (rij) => rij.naam },
          kolom(t.tabel.begroot, ({ begroot }) => begroot),
          {
            kop: t.tabel.werkelijk,
            soort: 'getal',
            cel: ({ isGeboekt, prognose }) =>
              isGeboekt ? formatHeleEuro(prognose.werkelijk) : t.tabel.nietGeboekt,
          },
          kolom(t.tabel.verplicht, ({ verplicht }) => verplicht),
          kolom(t.tabel.prognose, ({ prognose }) => prognose),
          kolom(t.tabel.ruimte, ({ ruimte }) => ruimte),
          {
            kop: t.tabel.grondslag,
            cel: ({ grondslag }) => (grondslag === null ? '' : t.grondslagen[grondslag]),
          },
        ]}
      />
      <Uitklap titel={t.tabel.stappen(naam)}>
        <Stapel ruimte="ruim">
          {onderdelen.map(({ onderdeel, berekening }) => (
            <Stappen
              key={onderdeel}
              id={`stappen-${voorziening}-${onderdeel}`}
              {...{ onderdeel, berekening }}
            />
          ))}
        </Stapel>
      </Uitklap>
    </Stapel>
  );
}

function Stappen({
  id,
  onderdeel,
  berekening,
}: { readonly id: string } & Pick<Onderdeelbeeld, 'onderdeel' | 'berekening'>) {
  const kort = shortenPrognose(berekening);
  return (
    <>
      <Rekenverslag
        id={id}
        kop={t.onderdelen[onderdeel]}
        kopniveau={3}
        berekening={kort.berekening}
        zonderUitkomst
      />
      {kort.weggelaten > 0 && <Alinea soort="klein">{t.tabel.weggelaten(kort.weggelaten)}</Alinea>}
    </>
  );
}

/** Whether anything of the year was booked. */
function isGeboekt({ jaar, geboektTot }: PrognoseInvoer): boolean {
  return geboektTot > createBegrotingsjaar(jaar).begin;
}

function kolom(kop: string, bedragOf: (prognose: Prognose) => Bedrag | null) {
  return {
    kop,
    soort: 'getal' as const,
    cel: ({ prognose }: Rij) => {
      const bedrag = bedragOf(prognose);
      return <Waarde waarde={bedrag === null ? undefined : formatHeleEuro(bedrag)} />;
    },
  };
}
