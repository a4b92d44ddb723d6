import type { ComponentChildren } from 'preact';
import { Kop, type Kopniveau } from './kop.tsx';

export interface LeegProps {
  titel: string;
  kopniveau?: Kopniveau | undefined;
  /** Why it is empty. */
  children?: ComponentChildren;
  /** The next step: a button or link. */
  actie?: ComponentChildren;
}

/** An empty list: why there is nothing, and what to do next. */
export function Leeg({ titel, kopniveau = 2, children, actie }: LeegProps) {
  return (
    <div class="gp-leeg">
      <Kop niveau={kopniveau} maat={3}>
        {titel}
      </Kop>
      {children}
      {actie}
    </div>
  );
}
