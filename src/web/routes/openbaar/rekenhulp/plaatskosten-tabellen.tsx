import type { Plaatskosten } from '#domain/kosten/index.ts';
import { plaatskostenHulpTeksten as t } from '#web/texts/nl/rekenhulp-plaatskosten.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { Alinea, Kop, Stapel, Tabel, Waarde } from '#web/ui/index.ts';

/** Each component with who pays it, and what each payer is left with. */
export function PlaatskostenTabellen({ kosten }: { readonly kosten: Plaatskosten }) {
  return (
    <>
      <Stapel>
        <Kop niveau={2}>{t.onderdelenKop}</Kop>
        <Tabel
          id="onderdelen"
          bijschrift={t.onderdelenTabel}
          bijschriftVerborgen
          rijen={kosten.onderdelen}
          sleutel={({ onderdeel }) => onderdeel}
          kolommen={[
            { kop: t.kolom.onderdeel, rijkop: true, cel: ({ onderdeel }) => t.onderdeel[onderdeel] },
            { kop: t.kolom.van, cel: ({ van }) => (van === null ? t.werk : t.betaler[van]) },
            { kop: t.kolom.aan, cel: ({ aan }) => (aan === null ? t.anderen : t.betaler[aan]) },
            { kop: t.kolom.bedrag, soort: 'getal', cel: ({ bedrag }) => <Bedrag bedrag={bedrag} /> },
          ]}
        />
      </Stapel>
      <Stapel>
        <Kop niveau={2}>{t.betalersKop}</Kop>
        <Tabel
          id="betalers"
          bijschrift={t.betalersTabel}
          bijschriftVerborgen
          rijen={kosten.betalers}
          sleutel={({ betaler }) => betaler}
          kolommen={[
            { kop: t.kolom.betaler, rijkop: true, cel: ({ betaler }) => t.betaler[betaler] },
            { kop: t.kolom.betaalt, soort: 'getal', cel: ({ betaalt }) => <Bedrag bedrag={betaalt} /> },
            { kop: t.kolom.ontvangt, soort: 'getal', cel: ({ ontvangt }) => <Bedrag bedrag={ontvangt} /> },
            { kop: t.kolom.draagt, soort: 'getal', cel: ({ draagt }) => <Bedrag bedrag={draagt} /> },
          ]}
        />
        <Alinea soort="klein">{t.betalersUitleg}</Alinea>
      </Stapel>
    </>
  );
}

function Bedrag({ bedrag }: { readonly bedrag: string | null }) {
  return <Waarde waarde={bedrag === null ? undefined : formatRekenwaarde(bedrag, 'euro')} />;
}
