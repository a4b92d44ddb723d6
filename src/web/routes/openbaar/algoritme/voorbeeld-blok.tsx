import type { Voorrangsbeleid } from '#domain/voorrang/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { beleidTeksten } from '#web/texts/nl/openbaar-algoritme-beleid.ts';
import { voorbeeldTeksten as t } from '#web/texts/nl/openbaar-algoritme-voorbeeld.ts';
import { Alinea, CodeBlok, Kop, Lijst, Link, Stapel, Tabel, Uitklap } from '#web/ui/index.ts';
import {
  calculateVoorbeeld,
  type Voorbeeld,
  type Voorbeeldstap,
  type Voorbeelduitkomst,
  type Waar,
} from './voorbeeld.ts';
import { LotBlok } from './voorbeeld-lot.tsx';
import { VOORBEELDPLEKKEN } from './voorbeeld-mensen.ts';
import { describeStap } from './voorbeeld-zinnen.ts';

/** The worked example: who takes part, every step of the engine, the end with its reasons, and the lottery to check. */
export function VoorbeeldBlok({ beleid }: { readonly beleid: Voorrangsbeleid }) {
  const voorbeeld = calculateVoorbeeld(beleid);
  return (
    <Stapel>
      <Kop niveau={2} id="voorbeeld">
        {t.kop}
      </Kop>
      <Alinea>{t.inleiding}</Alinea>
      <Alinea>{t.plekken}</Alinea>
      <Mensen voorbeeld={voorbeeld} />
      <Kop niveau={3}>{t.stappen}</Kop>
      <Lijst
        soort="nummers"
        items={voorbeeld.stappen.map((stap) => ({
          sleutel: stap.nieuw,
          inhoud: describeStap(stap).join(' '),
        }))}
      />
      <Standen voorbeeld={voorbeeld} />
      <Alinea>{t.geheim}</Alinea>
      <Kop niveau={3}>{t.uitkomst}</Kop>
      {voorbeeld.uitkomsten.map((uitkomst) => (
        <Uitkomst key={uitkomst.naam} uitkomst={uitkomst} />
      ))}
      <Alinea>{voorbeeld.aantalOvertredingen === 0 ? t.controle.goed : t.controle.fout}</Alinea>
      <LotBlok voorbeeld={voorbeeld} />
      <Uitklap titel={t.markt.titel}>
        <Alinea>{t.markt.uitleg}</Alinea>
        <CodeBlok tekst={JSON.stringify(voorbeeld.markt, null, 1)} />
        <p>
          <Link href="/algoritme/voorbeeld.json" download>
            {t.markt.knop}
          </Link>
        </p>
      </Uitklap>
    </Stapel>
  );
}

function Mensen({ voorbeeld: { mensen } }: { readonly voorbeeld: Voorbeeld }) {
  return (
    <Tabel
      id="tabel-voorbeeld"
      bijschrift={t.wie}
      rijen={mensen}
      sleutel={({ naam }) => naam}
      kolommen={[
        { kop: t.kolommen.wie, rijkop: true, cel: ({ naam }) => t.mensen[naam] },
        { kop: t.kolommen.lijst, cel: ({ keuzes }) => t.lijst(keuzes.map((plek) => t.namen[plek])) },
        { kop: t.kolommen.groep, cel: ({ trap }) => beleidTeksten.trappen[trap.code] },
        { kop: t.kolommen.besluit, soort: 'datum', cel: ({ besluit }) => formatDatum(besluit) },
      ]}
    />
  );
}

function Standen({ voorbeeld: { stappen } }: { readonly voorbeeld: Voorbeeld }) {
  const wieOp = ({ waar }: Voorbeeldstap, plek: Waar) =>
    waar
      .filter((een) => een.plek === plek)
      .map(({ naam }) => t.mensen[naam])
      .join(', ') || t.niemand;
  return (
    <Tabel
      id="tabel-stappen"
      bijschrift={t.standen}
      rijen={stappen.map((stap, index) => ({ stap, nummer: index + 1 }))}
      sleutel={({ nummer }) => `stap-${nummer}`}
      kolommen={[
        { kop: t.stap, rijkop: true, cel: ({ nummer }) => nummer },
        ...VOORBEELDPLEKKEN.map((plek) => ({
          kop: t.koppen[plek],
          cel: ({ stap }: { stap: Voorbeeldstap }) => wieOp(stap, plek),
        })),
        { kop: t.zonder, cel: ({ stap }) => wieOp(stap, null) },
      ]}
    />
  );
}

function Uitkomst({ uitkomst: { naam, plek, rang, gemist } }: { readonly uitkomst: Voorbeelduitkomst }) {
  const wie = t.mensen[naam];
  return (
    <Stapel ruimte="krap">
      <Alinea>
        {plek === null || rang === null ? t.krijgtNiets(wie) : t.krijgt(wie, t.namen[plek], rang)}
      </Alinea>
      {gemist.length > 0 && (
        <Lijst
          items={gemist.map((een) => ({
            sleutel: een.plek,
            inhoud: t.gemist[een.reden](
              t.namen[een.plek],
              t.mensen[een.wie],
              beleidTeksten.trappen[een.groep],
            ),
          }))}
        />
      )}
    </Stapel>
  );
}
