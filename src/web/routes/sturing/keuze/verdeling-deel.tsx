import type { Keuzemeting } from '#application/keuzemeting/index.ts';
import { KENMERKEN, type Kenmerk, type VerdeelGroep } from '#domain/keuzemeting/index.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { keuzeplekTeksten } from '#web/texts/nl/keuzemeting-plekken.ts';
import { Alinea, Bronvermelding, Kop, Tabel } from '#web/ui/index.ts';
import { Cijferdeel } from './cijferdeel.tsx';
import { formatDuur } from './woorden.ts';

const t = keuzeplekTeksten.verdeling;

/** Waiting and proposals per group, small groups hidden, and where the order was set aside by people. */
export function VerdelingDeel({ meting }: { readonly meting: Keuzemeting }) {
  const { voorrang, periode } = meting;
  return (
    <Cijferdeel kop={t.kop}>
      <Alinea>{t.uitleg}</Alinea>
      {KENMERKEN.map((kenmerk) => (
        <Groepentabel key={kenmerk} kenmerk={kenmerk} groepen={meting.verdelingen[kenmerk]} />
      ))}
      <Bronvermelding
        definitie={t.definitie}
        peildatum={formatDatum(periode.peildatum)}
        bron={keuzemetingTeksten.bron}
      />
      <Kop niveau={4}>{t.voorrang}</Kop>
      <Alinea>{t.voorrangZin(voorrang.voorstellen, voorrang.gepasseerd)}</Alinea>
      <Alinea>{t.ingrepenZin(voorrang.rondes, voorrang.ingrepen, voorrang.blokkades)}</Alinea>
    </Cijferdeel>
  );
}

function Groepentabel({
  kenmerk,
  groepen,
}: {
  readonly kenmerk: Kenmerk;
  readonly groepen: readonly VerdeelGroep[];
}) {
  const toon = (getal: number | null) => getal ?? t.verborgen;
  return (
    <Tabel
      id={`verdeling-${kenmerk}`}
      bijschrift={t.kenmerken[kenmerk]}
      rijen={groepen}
      sleutel={({ groep }) => `${kenmerk}-${groep}`}
      kolommen={[
        { kop: t.groep, rijkop: true, cel: ({ groep }) => t.groepen[groep] ?? algemeen.onbekend },
        { kop: t.kolommen.mensen, soort: 'getal', cel: ({ mensen }) => toon(mensen) },
        { kop: t.kolommen.voorstellen, soort: 'getal', cel: ({ voorstellen }) => toon(voorstellen) },
        {
          kop: t.kolommen.mediaan,
          soort: 'getal',
          cel: ({ mediaan }) => (mediaan === null ? t.verborgen : formatDuur(mediaan)),
        },
      ]}
    />
  );
}
