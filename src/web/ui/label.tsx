import type { ComponentChildren } from 'preact';

export type Toon = 'neutraal' | 'accent' | 'info' | 'goed' | 'let-op' | 'fout';

/** A short status in words. The colour only repeats what the words say. */
export function Label({
  toon = 'neutraal',
  children,
}: {
  toon?: Toon | undefined;
  children: ComponentChildren;
}) {
  return <span class={`nl-data-badge gp-label gp-label--${toon}`}>{children}</span>;
}
