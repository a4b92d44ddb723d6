import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Knoppenrij } from './knoppenrij.tsx';
import { Kop, type Kopniveau } from './kop.tsx';
import { Label } from './label.tsx';

export type Urgentie = 'vandaag' | 'deze-week' | 'later';

export interface SignaalKaartProps {
  /** Unique on the page; 'terug' brings the reader back to it. */
  id: string;
  urgentie: Urgentie;
  /** Who or what it is about. */
  titel: string;
  /** Where the title leads. */
  href?: string | undefined;
  wat: ComponentChildren;
  waaromNu: ComponentChildren;
  /** Names of others who know. */
  bekendBij?: string | undefined;
  kopniveau?: Kopniveau | undefined;
  /** Buttons; the main act first. */
  acties: ComponentChildren;
  /** What else plays around the same person. */
  children?: ComponentChildren;
}

const tonen = { vandaag: 'fout', 'deze-week': 'let-op', later: 'neutraal' } as const;

/** One thing that can't wait: what, why now, what you can do, who else knows. */
export function SignaalKaart(props: SignaalKaartProps) {
  const { id, urgentie, titel, href, kopniveau = 2 } = props;
  return (
    <article id={id} class={`gp-signaal gp-signaal--${urgentie}`} aria-labelledby={`${id}-titel`}>
      <div class="gp-signaal__kop">
        <Label toon={tonen[urgentie]}>{algemeen.urgentie[urgentie]}</Label>
        <Kop niveau={kopniveau} maat={4} id={`${id}-titel`}>
          {href === undefined ? (
            titel
          ) : (
            <a class="nl-link" href={href}>
              {titel}
            </a>
          )}
        </Kop>
      </div>
      <div class="gp-signaal__tekst">
        <p>{props.wat}</p>
        <p class="gp-signaal__waarom">
          {algemeen.waaromNu} {props.waaromNu}
        </p>
        {props.bekendBij !== undefined && (
          <p class="gp-signaal__waarom">
            {algemeen.bekendBij} {props.bekendBij}
          </p>
        )}
        {props.children}
      </div>
      <Knoppenrij>{props.acties}</Knoppenrij>
    </article>
  );
}
