import type { ComponentChildren } from 'preact';
import { Kop, type Kopniveau } from './kop.tsx';

export interface TegelProps {
  titel: string;
  /** Makes the whole tile lead here. */
  href?: string | undefined;
  kopniveau?: Kopniveau | undefined;
  children?: ComponentChildren;
}

/** A tile: title, a few words, and one place to go. */
export function Tegel({ titel, href, kopniveau = 2, children }: TegelProps) {
  return (
    <div class={href === undefined ? 'gp-tegel' : 'gp-tegel gp-tegel--link'}>
      <Kop niveau={kopniveau} maat={3}>
        {href === undefined ? (
          titel
        ) : (
          <a class="nl-link gp-tegel__link" href={href}>
            {titel}
          </a>
        )}
      </Kop>
      {children}
    </div>
  );
}
