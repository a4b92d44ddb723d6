import type { VeldStaat } from '#web/rand/velden.tsx';
import { ketenHulpTeksten as t } from '#web/texts/nl/rekenhulp-contracten.ts';
import { GroepKader, SelectVeld, TekstVeld, VinkVeld } from '#web/ui/index.ts';
import { WERKGEVERS } from './ketenrijen.ts';

type Props = {
  /** 1, 2, 3 … */
  readonly rij: number;
  readonly veld: (naam: string, begin?: string) => VeldStaat;
  readonly isOpvolger: boolean;
};

/** The fields of one contract; its employer is a letter, never a name. */
export function Ketenrij({ rij, veld, isOpvolger }: Props) {
  return (
    <GroepKader naam={`contract-${rij}`} label={t.contract(rij)} rol="group">
      <div class="gp-ketenrijen__velden">
        <TekstVeld {...veld(`van-${rij}`)} label={t.van} breedte="kort" maxLengte={10} />
        <TekstVeld {...veld(`tot-${rij}`)} label={t.tot} breedte="kort" maxLengte={10} />
        <SelectVeld
          {...veld(`werkgever-${rij}`)}
          label={t.werkgever}
          opties={WERKGEVERS.map((letter) => ({ waarde: letter, label: t.werkgeverNaam(letter) }))}
        />
        {rij > 1 && <VinkVeld naam={`opvolger-${rij}`} label={t.opvolger} aan={isOpvolger} />}
      </div>
    </GroepKader>
  );
}
