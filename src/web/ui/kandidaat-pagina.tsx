import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Demobalk } from './demobalk.tsx';
import { Knop } from './knop.tsx';
import type { Kruimel } from './kruimelpad.tsx';
import { Logo } from './logo.tsx';
import type { Middelen } from './middelen.ts';
import { Pagina } from './pagina.tsx';

export interface KandidaatPaginaProps {
  titel: string;
  middelen: Middelen;
  fout?: boolean | undefined;
  demo?: boolean | undefined;
  /** Where to stop for now. */
  stop: Kruimel;
  /** Whom to ask for help. */
  hulp: string;
  afdrukregel?: string | undefined;
  children: ComponentChildren;
}

/** The calm page layout for a candidate: one column, large text, no menu and nothing that counts or hurries. */
export function KandidaatPagina(props: KandidaatPaginaProps) {
  const kop = (
    <header class="gp-kop">
      {props.demo && <Demobalk />}
      <div class="gp-kop__balk gp-kop__balk--kandidaat">
        <span class="gp-merk">
          <Logo />
          <span>{algemeen.merk}</span>
        </span>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          hidden
          data-lees-voor={algemeen.stopVoorlezen}
        >
          <span class="nl-button__label" aria-live="polite">
            {algemeen.leesVoor}
          </span>
        </button>
        <Knop soort="tweede" href={props.stop.href}>
          {props.stop.tekst}
        </Knop>
      </div>
    </header>
  );
  return (
    <Pagina
      titel={props.titel}
      middelen={props.middelen}
      fout={props.fout}
      soort="kandidaat"
      afdrukregel={props.afdrukregel}
      kop={kop}
      voet={
        <footer class="gp-voet">
          <p class="gp-voet__binnen">{props.hulp}</p>
        </footer>
      }
    >
      {props.children}
    </Pagina>
  );
}
