import type { AanvaardeAfwijking } from '#application/dienstverband/index.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import { GegevensLijst, Knop, Knoppenrij, Kop, Vlak } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { formatPeriode } from './dienstverband.page.tsx';

const t = plaatsingTeksten.aanvaard;

type Props = {
  readonly afwijkingen: readonly AanvaardeAfwijking[];
  /** The gemeente has a rule that refuses less. */
  readonly heeftHardeRegel: boolean;
  readonly link: DossierLink;
};

/** Where the gemeente accepts less than its own hard rule; nothing where it has no such rule. */
export function Afwijkingen({ afwijkingen, heeftHardeRegel, link }: Props) {
  if (afwijkingen.length === 0 && !heeftHardeRegel) return null;
  return (
    <Vlak>
      <Kop niveau={2}>{t.kop}</Kop>
      {afwijkingen.map(({ id, soort, geldig, aanvaardDoor, reden }) => (
        <GegevensLijst
          key={id}
          gegevens={[
            { naam: t.regel, waarde: t.soorten[soort] },
            { naam: t.periode, waarde: formatPeriode(geldig) },
            { naam: t.door, waarde: aanvaardDoor },
            { naam: t.reden, waarde: reden },
          ]}
        />
      ))}
      {heeftHardeRegel && (
        <Knoppenrij>
          <Knop soort="tweede" href={link('werk/afwijking')}>
            {t.titel}
          </Knop>
        </Knoppenrij>
      )}
    </Vlak>
  );
}
