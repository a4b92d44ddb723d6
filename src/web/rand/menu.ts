import { type Handeling, isToegestaan, type Rol } from '#domain/toegang/index.ts';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import type { MenuItem } from '#web/ui/index.ts';

const { menu } = kaderTeksten;

/** Staff navigation: shown when the role may do the act behind it. */
const ITEMS: readonly { tekst: string; href: string; handeling: Handeling }[] = [
  { tekst: menu.vandaag, href: '/werk', handeling: 'vandaag-bekijken' },
  { tekst: menu.kandidaten, href: '/werk/kandidaten', handeling: 'kandidaten-bekijken' },
  { tekst: menu.wachtlijst, href: '/werk/wachtlijst', handeling: 'wachtlijst-bekijken' },
  { tekst: menu.werkgevers, href: '/werk/werkgevers', handeling: 'werkgevers-bekijken' },
  { tekst: menu.stand, href: '/sturing', handeling: 'stand-bekijken' },
  { tekst: menu.gebruikers, href: '/beheer/gebruikers', handeling: 'gebruikers-beheren' },
  { tekst: menu.regels, href: '/beheer/regels', handeling: 'regels-beheren' },
  { tekst: menu.logboek, href: '/beheer/logboek', handeling: 'logboek-bekijken' },
];

const OPENBAAR: readonly MenuItem[] = [
  { tekst: menu.start, href: '/' },
  { tekst: menu.gemeenten, href: '/gemeenten' },
  { tekst: menu.regios, href: '/regios' },
  { tekst: menu.uitleg, href: '/uitleg/beschut-werk' },
  { tekst: menu.tellen, href: '/uitleg/hoe-we-tellen' },
];

/** The menu of someone with these roles, with the current page marked. */
export function createMedewerkerMenu(rollen: readonly Rol[], pad: string): MenuItem[] {
  return markeer(
    ITEMS.filter(({ handeling }) => isToegestaan(rollen, handeling)).map(({ tekst, href }) => ({
      tekst,
      href,
    })),
    pad,
  );
}

export function createOpenbaarMenu(pad: string): MenuItem[] {
  return markeer(OPENBAAR, pad);
}

/** Where a role starts its day. */
export function startPad(rollen: readonly Rol[]): string {
  return createMedewerkerMenu(rollen, '')[0]?.href ?? '/';
}

/** The longest address that the page lies under is the current one. */
function markeer(items: readonly MenuItem[], pad: string): MenuItem[] {
  const past = items.filter(({ href }) => pad === href || (href !== '/' && pad.startsWith(`${href}/`)));
  const actueel = past.sort((a, b) => b.href.length - a.href.length)[0];
  return items.map((item) => (item === actueel ? { ...item, actueel: true } : item));
}
