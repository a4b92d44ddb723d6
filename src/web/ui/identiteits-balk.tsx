import type { ComponentChildren } from 'preact';
import { type Feit, Feiten } from './feiten.tsx';
import { Kop } from './kop.tsx';

export interface IdentiteitsBalkProps {
  naam: string;
  /** Status badges beside the name. */
  labels?: ComponentChildren;
  feiten: readonly Feit[];
  /** Level of the name in the outline: 1 on the first page of a person. */
  kopniveau?: 1 | 2 | undefined;
}

/** Who this page is about; the same bar on every page of one person or organisation. */
export function IdentiteitsBalk({ naam, labels, feiten, kopniveau = 1 }: IdentiteitsBalkProps) {
  return (
    <div class="gp-identiteit">
      <div class="gp-identiteit__wie">
        <Kop niveau={kopniveau} maat={2}>
          {naam}
        </Kop>
        {labels !== undefined && <div class="gp-identiteit__labels">{labels}</div>}
      </div>
      <Feiten feiten={feiten} />
    </div>
  );
}
