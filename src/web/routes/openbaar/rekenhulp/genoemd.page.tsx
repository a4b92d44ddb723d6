import type { Berekening, Rekenfout } from '#domain/berekening/index.ts';
import type { Bronafleiding, BronafleidingInvoer } from '#domain/kosten/index.ts';
import type { Result } from '#domain/shared/index.ts';
import { GeenUitkomst, Rekenuitklap } from '#web/rand/rekenverslag/index.ts';
import { kostenTeksten } from '#web/texts/nl/kosten.ts';
import { rekenhulpTeksten } from '#web/texts/nl/rekenhulp.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { Alinea, Feiten, Kop, Stapel, Vlak } from '#web/ui/index.ts';
import { GenoemdeStanden } from './genoemde-standen.tsx';

const t = kostenTeksten.bronnen;

type Afleiding = Berekening<BronafleidingInvoer, Bronafleiding>;

type Props = { readonly uitslagen: readonly Result<Afleiding, Rekenfout>[] };

/** Each amount that is named in public: which money it is, and how it is calculated. */
export function GenoemdPagina({ uitslagen }: Props) {
  const geweigerd = uitslagen.find((uitslag) => !uitslag.ok);
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
        <Alinea>{t.definitie}</Alinea>
      </Stapel>
      {geweigerd !== undefined && !geweigerd.ok && <GeenUitkomst weigering={geweigerd.error} />}
      <Stapel>
        {uitslagen.map((uitslag) =>
          uitslag.ok ? <Bedrag key={uitslag.value.invoer.afleiding} afleiding={uitslag.value} /> : null,
        )}
      </Stapel>
      <GenoemdeStanden />
    </Stapel>
  );
}

function Bedrag({ afleiding: berekening }: { readonly afleiding: Afleiding }) {
  const { afleiding } = berekening.invoer;
  const { genoemd, berekend, eenheid, geldstroom } = berekening.uitkomst;
  return (
    <Vlak kopId={afleiding}>
      <Kop niveau={2} maat={3} id={afleiding}>
        {t.namen[afleiding]}
      </Kop>
      <Alinea>{t.uitleg[afleiding]}</Alinea>
      <Feiten
        feiten={[
          { naam: t.genoemd, waarde: genoemd === null ? t.nietGenoemd : formatRekenwaarde(genoemd, eenheid) },
          { naam: t.berekend, waarde: formatRekenwaarde(berekend, eenheid) },
          { naam: t.geldstroom, waarde: geldstroom === null ? t.geenGeldstroom : t.geldstromen[geldstroom] },
        ]}
      />
      <Rekenuitklap
        id={`stappen-${afleiding}`}
        titel={t.stappen}
        kop={rekenhulpTeksten.genoemd.kop(t.namen[afleiding])}
        kopniveau={3}
        berekening={berekening}
        zonderUitkomst
      />
    </Vlak>
  );
}
