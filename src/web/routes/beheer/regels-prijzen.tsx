import Big from 'big.js';
import type { GemeentePrijs } from '#application/regels/index.ts';
import { formatBedrag } from '#web/texts/nl/bedrag.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { Alinea, Knop, Kop, Link, Tabel, Vlak } from '#web/ui/index.ts';
import { Bevestigstand, describeNormperiode } from './norm-delen.tsx';

const t = normenTeksten.prijs;

type PrijzenProps = {
  readonly prijzen: readonly GemeentePrijs[];
  readonly magInvullen: boolean;
  readonly magBevestigen: boolean;
};

/** What the gemeente itself pays, over time, with who confirmed it. */
export function RegelsPrijzen({ prijzen, magInvullen, magBevestigen }: PrijzenProps) {
  return (
    <Vlak kopId="prijzen">
      <Kop niveau={2} id="prijzen">
        {t.titel}
      </Kop>
      <Alinea>{t.uitleg}</Alinea>
      {prijzen.length === 0 && <Alinea>{t.leeg}</Alinea>}
      {prijzen.length > 0 && (
        <Tabel
          id="gemeente-prijzen"
          bijschrift={t.tabel(prijzen.length)}
          rijen={prijzen}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: t.kolommen.soort, rijkop: true, cel: ({ soort }) => t.soorten[soort] },
            { kop: t.kolommen.bedrag, soort: 'getal', cel: ({ bedrag }) => formatPrijs(bedrag) },
            { kop: t.kolommen.geldt, cel: ({ geldig }) => describeNormperiode(geldig) },
            { kop: t.kolommen.bron, cel: ({ bron }) => bron },
            { kop: t.kolommen.stand, cel: (prijs) => <Prijsstand prijs={prijs} link={magBevestigen} /> },
          ]}
        />
      )}
      {magInvullen && (
        <Knop soort="tweede" href="/beheer/regels/prijs">
          {t.nieuw}
        </Knop>
      )}
    </Vlak>
  );
}

/** An amount of the gemeente as Dutch text. */
export function formatPrijs(bedrag: string): string {
  return formatBedrag(new Big(bedrag).times(100).toNumber());
}

function Prijsstand({ prijs, link }: { readonly prijs: GemeentePrijs; readonly link: boolean }) {
  return (
    <>
      <Bevestigstand {...prijs} />{' '}
      {link && prijs.ingetrokken === null && (
        <Link href={`/beheer/regels/prijs/${prijs.id}`} aanvulling={t.soorten[prijs.soort]}>
          {normenTeksten.aandacht.bekijk}
        </Link>
      )}
    </>
  );
}
