import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Link } from './link.tsx';
import { Waarde } from './waarde.tsx';

export interface Gegeven {
  naam: string;
  /** Left empty it reads 'onbekend'. */
  waarde: ComponentChildren;
  /** Link that changes it; the words default to 'Wijzig'. */
  actie?: { href: string; tekst?: string | undefined } | undefined;
}

/** Facts as name and value, each with its own way to change it. */
export function GegevensLijst({ gegevens }: { gegevens: readonly Gegeven[] }) {
  return (
    <dl class="gp-gegevens">
      {gegevens.map(({ naam, waarde, actie }) => (
        <div key={naam} class="gp-gegevens__rij">
          <dt>{naam}</dt>
          <dd class="gp-gegevens__waarde">
            <Waarde waarde={waarde} />
          </dd>
          {actie !== undefined && (
            <dd class="gp-gegevens__actie">
              <Link href={actie.href} aanvulling={naam.toLowerCase()}>
                {actie.tekst ?? algemeen.wijzig}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
