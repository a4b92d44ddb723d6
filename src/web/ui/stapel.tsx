import type { ComponentChildren } from 'preact';
import { joinKlassen } from './klassen.ts';

export interface StapelProps {
  ruimte?: 'krap' | 'gewoon' | 'ruim' | undefined;
  children: ComponentChildren;
}

/** Things under each other with even space between them. */
export function Stapel({ ruimte = 'gewoon', children }: StapelProps) {
  return (
    <div class={joinKlassen('gp-stapel', ruimte !== 'gewoon' && `gp-stapel--${ruimte}`)}>{children}</div>
  );
}
