import type { ComponentChildren } from 'preact';
import { Kop, type Kopniveau } from './kop.tsx';

export interface UitklapProps {
  titel: string;
  open?: boolean | undefined;
  /** Makes the title a heading with this place in the outline of the page. */
  niveau?: Kopniveau | undefined;
  children: ComponentChildren;
}

/** Extra explanation that opens on demand, without script. Opens by itself on paper. */
export function Uitklap({ titel, open, niveau, children }: UitklapProps) {
  return (
    <details class="gp-uitklap" open={open}>
      <summary class="gp-uitklap__kop">
        {niveau === undefined ? (
          titel
        ) : (
          <Kop niveau={niveau} maat={4}>
            {titel}
          </Kop>
        )}
      </summary>
      <div class="gp-uitklap__inhoud">{children}</div>
    </details>
  );
}
