import type { ComponentChildren } from 'preact';

export interface UitklapProps {
  titel: string;
  open?: boolean | undefined;
  children: ComponentChildren;
}

/** Extra explanation that opens on demand, without script. Opens by itself on paper. */
export function Uitklap({ titel, open, children }: UitklapProps) {
  return (
    <details class="gp-uitklap" open={open}>
      <summary class="gp-uitklap__kop">{titel}</summary>
      <div class="gp-uitklap__inhoud">{children}</div>
    </details>
  );
}
