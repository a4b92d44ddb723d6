import type { ComponentChildren } from 'preact';
import { joinKlassen } from './klassen.ts';

export interface VlakProps {
  /** 'accent' for the one block that matters most on a page. */
  toon?: 'gewoon' | 'accent' | undefined;
  /** Makes it a section named by the heading with this id. */
  kopId?: string | undefined;
  children: ComponentChildren;
}

/** A calm card around things that belong together. */
export function Vlak({ toon = 'gewoon', kopId, children }: VlakProps) {
  const klasse = joinKlassen('gp-vlak', toon === 'accent' && 'gp-vlak--accent');
  if (kopId === undefined) return <div class={klasse}>{children}</div>;
  return (
    <section class={klasse} aria-labelledby={kopId}>
      {children}
    </section>
  );
}
