import type { ComponentChildren } from 'preact';

/** Text for screen readers only, for words that sighted readers see from the place on the page. */
export function VerborgenTekst({ children }: { children: ComponentChildren }) {
  return <span class="gp-verborgen">{children}</span>;
}
