import type { ComponentChildren } from 'preact';

/** Buttons beside each other, under each other on a small screen. The main button comes first. */
export function Knoppenrij({ children }: { children: ComponentChildren }) {
  return <div class="gp-knoppenrij">{children}</div>;
}
