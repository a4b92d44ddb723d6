import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { joinKlassen } from './klassen.ts';
import { VerborgenTekst } from './verborgen-tekst.tsx';
import { formatGetal } from './waarde.tsx';

export interface KerncijferProps {
  naam: string;
  /** A number, words such as 'minder dan 5', or undefined: then it says 'onbekend'. */
  waarde: number | string | undefined;
  /** What is counted: 'mensen', 'banen'. */
  eenheid?: string | undefined;
  /** A short addition below: '8 boven het doel'. */
  toelichting?: ComponentChildren;
  definitie: ComponentChildren;
  /** The date the figure is about, in words. */
  peildatum: string;
  bron: ComponentChildren;
  /** Link to the rows behind the figure, for who may see them. */
  href?: string | undefined;
}

/** One key figure. What it counts, of which day and from where, opens below it. */
export function Kerncijfer(props: KerncijferProps) {
  const { naam, waarde, eenheid, toelichting } = props;
  const isGetal = typeof waarde === 'number';
  return (
    <div class="gp-kerncijfer">
      <p class="gp-kerncijfer__naam">{naam}</p>
      <p class="gp-kerncijfer__waarde">
        <span class={joinKlassen('gp-kerncijfer__getal', !isGetal && 'gp-kerncijfer__getal--tekst')}>
          {isGetal ? formatGetal(waarde) : (waarde ?? algemeen.onbekend)}
        </span>
        {eenheid !== undefined && waarde !== undefined && <span>{eenheid}</span>}
      </p>
      <p class="gp-kerncijfer__bij">
        {toelichting !== undefined && (
          <>
            {toelichting}
            <br />
          </>
        )}
        {props.peildatum}
      </p>
      {props.href !== undefined && (
        <p>
          <a class="nl-link" href={props.href}>
            {algemeen.achterDitGetal}
            <VerborgenTekst>: {naam}</VerborgenTekst>
          </a>
        </p>
      )}
      <details>
        <summary>
          {algemeen.overDitGetal}
          <VerborgenTekst>: {naam}</VerborgenTekst>
        </summary>
        <dl class="gp-kerncijfer__uitleg">
          <dt>{algemeen.definitie}</dt>
          <dd>{props.definitie}</dd>
          <dt>{algemeen.peildatum}</dt>
          <dd>{props.peildatum}</dd>
          <dt>{algemeen.bron}</dt>
          <dd>{props.bron}</dd>
        </dl>
      </details>
    </div>
  );
}
