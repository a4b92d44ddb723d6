import type { Datum } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { kostenScenarioTeksten } from '#web/texts/nl/kosten-scenario.ts';
import { plaatskostenHulpTeksten } from '#web/texts/nl/rekenhulp-plaatskosten.ts';
import { DatumVeld, GetalVeld, Rooster, TekstVeld, Uitklap } from '#web/ui/index.ts';
import type { VeldStaat } from '../../../rand/velden.tsx';

const { plekken: t, eenheid } = kostenScenarioTeksten;

/** Groups of places that differ in loonwaarde. */
export const GROEPEN = [1, 2, 3] as const;

type Props = {
  readonly veld: (naam: string, begin?: string) => VeldStaat;
  readonly vandaag: Datum;
  /** The number of places and the amount for guidance to begin with. */
  readonly plekken: string;
  readonly begeleiding: string;
};

/** The fields of a number of places: groups beside each other, then what they share. */
export function PlekkenVelden({ veld, vandaag, plekken, begeleiding }: Props) {
  const voltijd = veld('voltijdUren');
  return (
    <>
      <DatumVeld {...veld('peildatum', formatDatumKort(vandaag))} label={t.peildatum} verplicht />
      <Rooster>
        {GROEPEN.map((nr) => (
          <div key={nr} class="gp-stapel">
            <GetalVeld
              {...veld(`plekken${nr}`, nr === 1 ? plekken : '')}
              label={t.aantal(nr)}
              eenheid={eenheid.plekken}
              verplicht={nr === 1}
            />
            <TekstVeld
              {...veld(`loonwaarde${nr}`, nr === 1 ? '45%' : '')}
              label={t.loonwaarde(nr)}
              breedte="kort"
              invoer="decimal"
              verplicht={nr === 1}
            />
          </div>
        ))}
      </Rooster>
      <Rooster>
        <GetalVeld {...veld('uren', '28')} label={t.uren} eenheid={eenheid.uur} decimalen verplicht />
        <GetalVeld
          {...veld('begeleiding', begeleiding)}
          label={t.begeleiding}
          hint={t.begeleidingHint}
          eenheid={eenheid.euro}
          decimalen
          verplicht
        />
        <GetalVeld {...veld('overig')} label={t.overig} eenheid={eenheid.euro} decimalen verplicht={false} />
      </Rooster>
      <Uitklap
        titel={plaatskostenHulpTeksten.meer}
        open={voltijd.waarde !== '' || voltijd.fout !== undefined}
      >
        <GetalVeld {...voltijd} label={t.voltijdUren} eenheid={eenheid.uur} decimalen />
      </Uitklap>
    </>
  );
}
