import type { ComponentChildren } from 'preact';

export type Kopniveau = 1 | 2 | 3 | 4 | 5;

export interface KopProps {
  /** Place in the outline of the page. */
  niveau: Kopniveau;
  /** Size when it differs from the outline: 1 is largest. */
  maat?: Kopniveau | undefined;
  id?: string | undefined;
  /** Makes the heading reachable by script or link, for focus after an act. */
  focusbaar?: boolean | undefined;
  children: ComponentChildren;
}

/** Written out, because the style build keeps only the classes it can read in the sources. */
const maten = {
  1: 'nl-heading nl-heading--level-1',
  2: 'nl-heading nl-heading--level-2',
  3: 'nl-heading nl-heading--level-3',
  4: 'nl-heading nl-heading--level-4',
  5: 'nl-heading nl-heading--level-5',
} as const;

/** A heading. The outline level and the looks are chosen apart. */
export function Kop({ niveau, maat = niveau, id, focusbaar, children }: KopProps) {
  const Element = `h${niveau}` as const;
  return (
    <Element id={id} class={maten[maat]} tabIndex={focusbaar ? -1 : undefined}>
      {children}
    </Element>
  );
}
