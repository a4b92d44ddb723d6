import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';

export interface Kruimel {
  tekst: string;
  href: string;
}

/** The way up from this page. The page itself is not in it: its title stands right below. */
export function Kruimelpad({ kruimels }: { kruimels: readonly Kruimel[] }) {
  if (kruimels.length === 0) return null;
  return (
    <nav class="utrecht-breadcrumb-nav gp-kruimelpad" aria-label={algemeen.kruimelpad}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {kruimels.map((kruimel) => (
          <li key={kruimel.href} class="utrecht-breadcrumb-nav__item">
            <a class="nl-link utrecht-breadcrumb-nav__link" href={kruimel.href}>
              {kruimel.tekst}
            </a>
            <Icoon naam="vooruit" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
