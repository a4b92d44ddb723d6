import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import type { Kruimel } from './kruimelpad.tsx';

export interface VoettekstProps {
  links: readonly Kruimel[];
  children?: ComponentChildren;
}

/** The foot of every page: the same links in the same order everywhere. */
export function Voettekst({ links, children }: VoettekstProps) {
  return (
    <footer class="gp-voet">
      <div class="gp-voet__binnen">
        {links.length > 0 && (
          <nav aria-label={algemeen.voettekst}>
            <ul class="gp-voet__lijst">
              {links.map((link) => (
                <li key={link.href}>
                  <a class="nl-link" href={link.href}>
                    {link.tekst}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children !== undefined && <p class="gp-voet__tekst">{children}</p>}
      </div>
    </footer>
  );
}
