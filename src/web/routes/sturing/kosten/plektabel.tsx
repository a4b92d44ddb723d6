import { KOSTENSOORTEN, type Plekbeeld } from '#domain/begroting/index.ts';
import { type Bedrag, subtractBedrag } from '#domain/berekening/index.ts';
import { formatHeleEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten } from '#web/texts/nl/kosten.ts';
import { Tabel, Waarde } from '#web/ui/index.ts';

const { grafiek: t, vormen, onderdelen } = kostenTeksten;

type Rij = {
  readonly sleutel: string;
  readonly naam: string;
  readonly bedragVan: (plek: Plekbeeld) => Bedrag | null;
  readonly toTekst?: (bedrag: Bedrag) => string;
};

/** The figures of the picture: components down, kinds of provider across. */
export function Plektabel({
  plekken,
  begroot,
}: {
  readonly plekken: readonly Plekbeeld[];
  readonly begroot: Bedrag | null;
}) {
  const rijen: readonly Rij[] = [
    ...KOSTENSOORTEN.filter(
      (soort) => soort !== 'rijksbijdrage' && plekken.some((plek) => findDeel(plek, soort) !== null),
    ).map(toDeelrij),
    { sleutel: 'bruto', naam: t.bruto, bedragVan: ({ bruto }) => bruto },
    { sleutel: 'begroot', naam: t.begroot, bedragVan: () => begroot },
    {
      sleutel: 'verschil',
      naam: t.verschil,
      bedragVan: ({ bruto }) => (begroot === null ? null : subtractBedrag(bruto, begroot)),
      toTekst: describeVerschil,
    },
    toDeelrij('rijksbijdrage'),
    { sleutel: 'netto', naam: t.netto, bedragVan: ({ netto }) => netto },
  ];
  return (
    <Tabel
      id="plektabel"
      bijschrift={t.tabel}
      rijen={rijen}
      sleutel={({ sleutel }) => `plek-${sleutel}`}
      uitgelicht={({ sleutel }) => sleutel === 'bruto' || sleutel === 'netto'}
      kolommen={[
        { kop: t.deel, rijkop: true, cel: ({ naam }) => naam },
        ...plekken.map((plek) => ({
          kop: vormen[plek.vorm],
          soort: 'getal' as const,
          cel: ({ bedragVan, toTekst = formatHeleEuro }: Rij) => {
            const bedrag = bedragVan(plek);
            return <Waarde waarde={bedrag === null ? undefined : toTekst(bedrag)} />;
          },
        })),
      ]}
    />
  );
}

function toDeelrij(soort: (typeof KOSTENSOORTEN)[number]): Rij {
  return { sleutel: soort, naam: onderdelen[soort], bedragVan: (plek) => findDeel(plek, soort) };
}

function findDeel(plek: Plekbeeld, soort: string): Bedrag | null {
  return plek.delen.find(({ onderdeel }) => onderdeel === soort)?.bedrag ?? null;
}

function describeVerschil(verschil: Bedrag): string {
  return verschil.startsWith('-')
    ? t.eronder(formatHeleEuro(subtractBedrag('0', verschil)))
    : t.erboven(formatHeleEuro(verschil));
}
