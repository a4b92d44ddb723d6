import type { Plaatskosten, PlaatskostenInvoer } from '#domain/kosten/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Rekenuitkomst } from '#web/rand/rekenverslag/index.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { rekenhulpTeksten } from '#web/texts/nl/rekenhulp.ts';
import { plaatskostenHulpTeksten as t } from '#web/texts/nl/rekenhulp-plaatskosten.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { DatumVeld, GetalVeld, TekstVeld, Uitklap } from '#web/ui/index.ts';
import { Hulppagina } from './hulppagina.tsx';
import { createHulpvelden, type Hulpstaat } from './hulpstaat.ts';
import { PlaatskostenTabellen } from './plaatskosten-tabellen.tsx';

type Props = {
  readonly staat: Hulpstaat<PlaatskostenInvoer, Plaatskosten>;
  readonly vandaag: Datum;
  readonly normen: Normen;
};

/** Asks what the costs of a place depend on, and shows each stream of money with its name. */
export function PlaatskostenHulpPagina({ staat, vandaag, normen }: Props) {
  const veld = createHulpvelden(staat);
  const begeleiding = normen.find('begeleidingsvergoeding', vandaag);
  const voltijd = veld('voltijdUren');
  return (
    <Hulppagina
      pad="/rekenhulp/plaatskosten"
      teksten={t}
      staat={staat}
      normen={normen}
      describe={({ uitkomst }) => describeStromen(uitkomst)}
      beeld={({ uitkomst }) => <PlaatskostenTabellen kosten={uitkomst} />}
    >
      <DatumVeld
        {...veld('peildatum', formatDatumKort(vandaag))}
        label={rekenhulpTeksten.peildatum}
        hint={rekenhulpTeksten.peildatumHint}
        verplicht
      />
      <TekstVeld
        {...veld('loonwaarde')}
        label={t.loonwaarde}
        hint={t.loonwaardeHint}
        breedte="kort"
        invoer="decimal"
        verplicht
      />
      <GetalVeld {...veld('uren')} label={t.uren} hint={t.urenHint} eenheid={t.perWeek} decimalen verplicht />
      <GetalVeld
        {...veld('begeleiding', begeleiding && toInvoer(begeleiding))}
        label={t.begeleiding}
        hint={t.begeleidingHint}
        decimalen
        verplicht
      />
      <GetalVeld {...veld('overig')} label={t.overig} hint={t.overigHint} decimalen verplicht={false} />
      <Uitklap titel={t.meer} open={voltijd.waarde !== '' || voltijd.fout !== undefined}>
        <GetalVeld
          {...voltijd}
          label={t.voltijdUren}
          hint={t.voltijdUrenHint}
          eenheid={t.perWeek}
          decimalen
        />
      </Uitklap>
    </Hulppagina>
  );
}

function describeStromen({ geldstromen }: Plaatskosten): readonly Rekenuitkomst[] {
  return geldstromen.map(({ geldstroom, bedrag }) => ({
    naam: t.geldstroom[geldstroom],
    waarde: bedrag === null ? algemeen.onbekend : formatRekenwaarde(bedrag, 'euro-per-jaar'),
  }));
}

/** The amount as it is typed: '8.500,00'. */
function toInvoer({ waarde }: Norm): string {
  return formatRekenwaarde(waarde, 'euro').replace(/[€\s]/g, '');
}
