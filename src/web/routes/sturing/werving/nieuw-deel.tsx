import type { NieuwVoorstel } from '#application/werving/index.ts';
import { formatBedrag } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import {
  Alinea,
  Bronvermelding,
  type Kolom,
  Kop,
  Lijst,
  Link,
  Melding,
  Stapel,
  Tabel,
  Waarde,
} from '#web/ui/index.ts';
import type { DeelProps } from './deel.ts';
import { describeNieuw, describePrijs, describeWinst, isToonbaar } from './tekst.ts';
import { createWinstkolommen } from './winstkolommen.tsx';

const ZINNEN = 5;

/** Kinds of places that do not exist yet: the best in sentences, all of them in a table. */
export function NieuwDeel({ markt, advies, lezer, werksoort }: DeelProps) {
  const { feiten, vandaag, beleid } = markt;
  const { nieuw } = advies;
  if (nieuw.length === 0) {
    return (
      <Stapel ruimte="krap">
        <Kop niveau={2} id="nieuw">
          {t.nieuw.kop}
        </Kop>
        <Alinea>{t.nieuw.leeg}</Alinea>
      </Stapel>
    );
  }
  return (
    <Stapel>
      <Kop niveau={2} id="nieuw">
        {t.nieuw.kop}
      </Kop>
      <Melding soort="info">{t.nieuw.schatting}</Melding>
      {!lezer.magMensen && <Alinea>{t.verborgenUitleg}</Alinea>}
      <Lijst
        soort="nummers"
        items={nieuw.slice(0, ZINNEN).map((voorstel) => ({
          sleutel: voorstel.id,
          inhoud: (
            <>
              <strong>
                {describeNieuw(voorstel, feiten, lezer)}, {describePrijs(voorstel.prijs)}:
              </strong>{' '}
              {describeWinst(voorstel, vandaag, lezer)}.
            </>
          ),
        }))}
      />
      <Tabel
        id="nieuwe-plekken"
        bijschrift={t.nieuw.tabel}
        rijen={nieuw}
        sleutel={(voorstel) => `nieuw-${nieuw.indexOf(voorstel) + 1}`}
        kolommen={[
          { kop: t.kolommen.plek, rijkop: true, cel: (voorstel) => describeNieuw(voorstel, feiten, lezer) },
          ...createWinstkolommen<NieuwVoorstel>(vandaag, lezer),
          {
            kop: t.kolommen.prijs,
            soort: 'getal',
            cel: ({ prijs }) => <Waarde waarde={prijs === null ? null : formatBedrag(prijs.bedrag)} />,
          },
          ...(lezer.magGeld ? [createKostenkolom(lezer)] : []),
          ...(lezer.magMensen ? [createWiekolom(werksoort)] : []),
        ]}
      />
      <Bronvermelding
        definitie={`${t.nieuw.definitie} ${listPrijsbronnen(nieuw)}`}
        peildatum={formatDatum(vandaag)}
        bron={t.nieuw.bron(beleid)}
      />
    </Stapel>
  );
}

function createKostenkolom(lezer: DeelProps['lezer']): Kolom<NieuwVoorstel> {
  return {
    kop: t.kolommen.perPlaatsing,
    soort: 'getal',
    cel: ({ aanWerk, prijsPerPlaatsing }) => {
      if (!isToonbaar(aanWerk, lezer)) return t.verborgen;
      return <Waarde waarde={prijsPerPlaatsing === null ? null : formatBedrag(prijsPerPlaatsing)} />;
    },
  };
}

function createWiekolom(werksoort: string | null): Kolom<NieuwVoorstel> {
  const filter = werksoort === null ? '' : `&werksoort=${werksoort}`;
  return {
    kop: t.kolommen.wie,
    cel: ({ id }) => (
      <Link href={`/sturing/werving/mensen?nieuw=${encodeURIComponent(id)}${filter}`}>{t.voorWie}</Link>
    ),
  };
}

function listPrijsbronnen(nieuw: readonly NieuwVoorstel[]): string {
  const bronnen = new Set(nieuw.flatMap(({ prijs }) => prijs?.bron ?? []));
  return [...bronnen].map((bron) => t.nieuw.prijsbron[bron]).join(' ');
}
