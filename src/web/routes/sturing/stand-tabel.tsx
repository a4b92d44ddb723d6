import type { StandGebied } from '#application/stand/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { standTeksten as t } from '#web/texts/nl/stand.ts';
import { Alinea, Kop, Stapel, Tabel, Waarde } from '#web/ui/index.ts';
import { type Figuur, figurenVan } from './stand-figuren.ts';

type TabelProps = {
  readonly gebieden: readonly StandGebied[];
  readonly peildatum: Datum;
  readonly verwacht: boolean;
};

/** The same figures for municipality, region and country. An area without every register stays onbekend. */
export function StandTabel({ gebieden, peildatum, verwacht }: TabelProps) {
  const perGebied = gebieden.map((gebied) => ({ gebied, figuren: figurenVan(gebied, peildatum) }));
  const rijen = perGebied[0]?.figuren ?? [];
  const deels = gebieden.filter(({ gemeenten, metRegister }) => metRegister < gemeenten);
  return (
    <Stapel>
      <Kop niveau={2}>{t.tabel}</Kop>
      <Tabel
        id="stand"
        bijschrift={verwacht ? `${t.tabel} (${t.verwachtLabel})` : t.tabel}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={({ naam }) => naam.toLowerCase().replace(/[^a-z0-9]+/g, '-')}
        kolommen={[
          { kop: t.figuur, rijkop: true, cel: ({ naam }: Figuur) => naam },
          ...perGebied.map(({ gebied, figuren }) => ({
            kop: gebied.soort === 'arbeidsmarktregio' ? t.regio(gebied.naam) : gebied.naam,
            soort: 'getal' as const,
            cel: ({ naam }: Figuur) => <Cel figuur={figuren.find((figuur) => figuur.naam === naam)} />,
          })),
          { kop: t.definitieKop, cel: ({ definitie }: Figuur) => definitie },
        ]}
      />
      {deels.map(({ naam, gemeenten, metRegister }) => (
        <Alinea key={naam} soort="klein">
          {naam}: {t.deels(metRegister, gemeenten)}
        </Alinea>
      ))}
    </Stapel>
  );
}

function Cel({ figuur }: { figuur: Figuur | undefined }) {
  return <Waarde waarde={figuur?.waarde} />;
}
