import { algemeen } from '#web/texts/nl/algemeen.ts';

export interface MenuItem {
  tekst: string;
  href: string;
  actueel?: boolean | undefined;
  /** Number of open things behind the item. */
  aantal?: number | undefined;
}

/** The primary navigation. Five items at most: more is a sign that the pages need another order. */
export function Hoofdmenu({ items }: { items: readonly MenuItem[] }) {
  return (
    <nav class="gp-hoofdmenu" aria-label={algemeen.hoofdmenu}>
      <ul class="gp-hoofdmenu__lijst">
        {items.map((item) => (
          <li key={item.href}>
            <a class="gp-hoofdmenu__link" href={item.href} aria-current={item.actueel ? 'page' : undefined}>
              {item.tekst}
              {item.aantal !== undefined && <span class="gp-aantal">{item.aantal}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
