import type { ComponentChildren } from 'preact';
import { joinKlassen } from './klassen.ts';

export interface RoosterProps {
  /** How wide a cell is at least: 12, 16 or 24 rem. On a small screen there is one column. */
  cel?: 'smal' | 'gewoon' | 'breed' | undefined;
  children: ComponentChildren;
}

/** Cells beside each other, as many as fit. */
export function Rooster({ cel = 'gewoon', children }: RoosterProps) {
  return <div class={joinKlassen('gp-rooster', cel !== 'gewoon' && `gp-rooster--${cel}`)}>{children}</div>;
}
