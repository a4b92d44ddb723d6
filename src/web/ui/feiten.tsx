import type { ComponentChildren } from 'preact';
import { Waarde } from './waarde.tsx';

export interface Feit {
  naam: string;
  waarde: ComponentChildren;
}

/** A few facts beside each other, each under its name. */
export function Feiten({ feiten }: { feiten: readonly Feit[] }) {
  return (
    <dl class="gp-feiten">
      {feiten.map((feit) => (
        <div key={feit.naam}>
          <dt>{feit.naam}</dt>
          <dd>
            <Waarde waarde={feit.waarde} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
