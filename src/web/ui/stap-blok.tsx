import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Feiten } from './feiten.tsx';
import { Icoon } from './icoon.tsx';
import { Knoppenrij } from './knoppenrij.tsx';
import { Kop } from './kop.tsx';
import { VerborgenTekst } from './verborgen-tekst.tsx';

export interface Stap {
  naam: string;
  stand: 'klaar' | 'nu' | 'later';
}

export interface StapBlokProps {
  /** Where it stands, as one sentence. */
  stap: ComponentChildren;
  volgendeStap: ComponentChildren;
  wie: ComponentChildren;
  voorWanneer: ComponentChildren;
  /** The whole road, for staff. */
  stappen?: readonly Stap[] | undefined;
  /** Buttons; the next step first. */
  acties?: ComponentChildren;
}

/** The block 'Nu': where it stands, what comes next, who does it and by when. */
export function StapBlok({ stap, volgendeStap, wie, voorWanneer, stappen = [], acties }: StapBlokProps) {
  return (
    <section class="gp-stapblok" aria-labelledby="stapblok-kop">
      <Kop niveau={2} maat={3} id="stapblok-kop">
        {algemeen.nu}: {stap}
      </Kop>
      {stappen.length > 0 && (
        <ol class="gp-stappen">
          {stappen.map(({ naam, stand }) => (
            <li
              key={naam}
              class={`gp-stappen__stap gp-stappen__stap--${stand}`}
              aria-current={stand === 'nu' ? 'step' : undefined}
            >
              <span class="gp-stappen__bol">{stand === 'klaar' && <Icoon naam="vink" />}</span>
              <span>
                {naam}
                <VerborgenTekst> ({algemeen.stapStand[stand]})</VerborgenTekst>
              </span>
            </li>
          ))}
        </ol>
      )}
      <Feiten
        feiten={[
          { naam: algemeen.volgendeStap, waarde: volgendeStap },
          { naam: algemeen.wie, waarde: wie },
          { naam: algemeen.voorWanneer, waarde: voorWanneer },
        ]}
      />
      {acties !== undefined && <Knoppenrij>{acties}</Knoppenrij>}
    </section>
  );
}
