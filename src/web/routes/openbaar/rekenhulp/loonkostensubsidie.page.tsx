import type { Berekening } from '#domain/berekening/index.ts';
import type {
  LoonkostensubsidieInvoer,
  LoonkostensubsidieUitkomst,
} from '#domain/loonkostensubsidie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Rekenuitkomst } from '#web/rand/rekenverslag/index.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { rekenhulpTeksten } from '#web/texts/nl/rekenhulp.ts';
import { lksHulpTeksten as t } from '#web/texts/nl/rekenhulp-lks.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { DatumVeld, GetalVeld, TekstVeld, Uitklap, VinkVeld } from '#web/ui/index.ts';
import { Hulppagina } from './hulppagina.tsx';
import { createHulpvelden, type Hulpstaat } from './hulpstaat.ts';

type Lks = Berekening<LoonkostensubsidieInvoer, LoonkostensubsidieUitkomst>;

type Props = {
  readonly staat: Hulpstaat<LoonkostensubsidieInvoer, LoonkostensubsidieUitkomst>;
  readonly vandaag: Datum;
  readonly normen: Normen;
};

/** Asks what the loonkostensubsidie depends on, and shows the amount of a month. */
export function LksHulpPagina({ staat, vandaag, normen }: Props) {
  const veld = createHulpvelden(staat);
  const meer = ['voltijdUren', 'functieloonPerMaand'].map((naam) => veld(naam));
  return (
    <Hulppagina
      pad="/rekenhulp/loonkostensubsidie"
      teksten={t}
      staat={staat}
      normen={normen}
      describe={describeLks}
    >
      <DatumVeld
        {...veld('peildatum', formatDatumKort(vandaag))}
        label={rekenhulpTeksten.peildatum}
        hint={t.peildatumHint}
        verplicht
      />
      <GetalVeld {...veld('leeftijd')} label={t.leeftijd} hint={t.leeftijdHint} eenheid={t.jaar} verplicht />
      <GetalVeld {...veld('uren')} label={t.uren} hint={t.urenHint} eenheid={t.perWeek} decimalen verplicht />
      <TekstVeld
        {...veld('loonwaarde')}
        label={t.loonwaarde}
        hint={t.loonwaardeHint}
        breedte="kort"
        invoer="decimal"
      />
      <VinkVeld
        naam="forfait"
        label={t.forfait}
        hint={t.forfaitHint}
        aan={staat.invoer.heeft('forfait')}
        fout={veld('forfait').fout}
      />
      <Uitklap titel={t.meer} open={meer.some(({ waarde, fout }) => waarde !== '' || fout !== undefined)}>
        <GetalVeld
          {...veld('voltijdUren')}
          label={t.voltijdUren}
          hint={t.voltijdUrenHint}
          eenheid={t.perWeek}
          decimalen
        />
        <GetalVeld
          {...veld('functieloonPerMaand')}
          label={t.functieloon}
          hint={t.functieloonHint}
          decimalen
        />
      </Uitklap>
    </Hulppagina>
  );
}

function describeLks({ uitkomst }: Lks): readonly Rekenuitkomst[] {
  const { bedragExLasten, werkgeverslasten, bedragInclLasten } = uitkomst;
  const toon = (bedrag: string | null) =>
    bedrag === null ? algemeen.onbekend : formatRekenwaarde(bedrag, 'euro');
  return [
    { naam: t.uitkomst.incl, waarde: toon(bedragInclLasten), hoofd: true },
    { naam: t.uitkomst.ex, waarde: toon(bedragExLasten) },
    { naam: t.uitkomst.lasten, waarde: toon(werkgeverslasten) },
  ];
}
