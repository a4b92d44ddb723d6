import { algemeen } from '#web/texts/nl/algemeen.ts';

export interface MenuItem {
  tekst: string;
  href: string;
  actueel?: boolean | undefined;
  /** Number of open things behind the item. */
  aantal?: number | undefined;
  /** Pages that belong together, as a second row. Given for the current item only. */
  delen?: readonly MenuItem[] | undefined;
}

/** The primary navigation, with the pages of the current item as a second row. Five items at most: more is a sign that the pages need another order. */
export function Hoofdmenu({ items }: { items: readonly MenuItem[] }) {
  const tweede = items.find(({ delen }) => delen !== undefined);
  return (
    <>
      <nav class="gp-hoofdmenu" aria-label={algemeen.hoofdmenu}>
        <Rij items={items} actueel={tweede ? 'true' : 'page'} />
      </nav>
      {tweede?.delen && (
        <nav class="gp-hoofdmenu gp-hoofdmenu--delen" aria-label={algemeen.menudelen(tweede.tekst)}>
          <Rij items={tweede.delen} actueel="page" />
        </nav>
      )}
    </>
  );
}

function Rij({ items, actueel }: { items: readonly MenuItem[]; actueel: 'page' | 'true' }) {
  return (
    <ul class="gp-hoofdmenu__lijst">
      {items.map((item) => (
        <li key={item.href}>
          <a class="gp-hoofdmenu__link" href={item.href} aria-current={item.actueel ? actueel : undefined}>
            {item.tekst}
            {item.aantal !== undefined && <span class="gp-aantal">{item.aantal}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
