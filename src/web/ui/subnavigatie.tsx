import type { MenuItem } from './hoofdmenu.tsx';

export interface SubnavigatieProps {
  /** Names the navigation for screen readers: 'Dossier'. */
  label: string;
  items: readonly MenuItem[];
}

/** The pages of one person or subject, as links beside each other. */
export function Subnavigatie({ label, items }: SubnavigatieProps) {
  return (
    <nav aria-label={label}>
      <ul class="gp-subnavigatie">
        {items.map((item) => (
          <li key={item.href}>
            <a
              class="gp-subnavigatie__link"
              href={item.href}
              aria-current={item.actueel ? 'page' : undefined}
            >
              {item.tekst}
              {item.aantal !== undefined && <span class="gp-aantal">{item.aantal}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
