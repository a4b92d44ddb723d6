import { type Handeling, isToegestaan, type Rol } from '#domain/toegang/index.ts';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import type { MenuItem } from '#web/ui/index.ts';

const { menu } = kaderTeksten;

type MedewerkerItem = {
  readonly tekst: string;
  readonly href: string;
  /** Shown when the roles may do one of these. */
  readonly handelingen: readonly Handeling[];
  /** Left out for roles that may do this: they have another item for it. */
  readonly nietBij?: Handeling;
  /** Other pages that belong to the item. */
  readonly ook?: string;
};

/** Staff navigation. */
const ITEMS: readonly MedewerkerItem[] = [
  { tekst: menu.vandaag, href: '/werk', handelingen: ['vandaag-bekijken'] },
  {
    tekst: menu.kandidaten,
    href: '/werk/kandidaten',
    handelingen: ['kandidaat-registreren'],
    ook: '/werk/matchen',
  },
  {
    tekst: menu.mijnMensen,
    href: '/werk/kandidaten',
    handelingen: ['kandidaten-bekijken'],
    nietBij: 'kandidaat-registreren',
    ook: '/werk/matchen',
  },
  { tekst: menu.wachtlijst, href: '/werk/wachtlijst', handelingen: ['wachtlijst-bekijken'] },
  { tekst: menu.rondes, href: '/werk/rondes', handelingen: ['rondes-bekijken'] },
  {
    tekst: menu.werkgevers,
    href: '/werk/werkgevers',
    handelingen: ['werkgevers-bekijken'],
    ook: '/werk/plekken',
  },
  {
    tekst: menu.plekken,
    href: '/werk/plekken',
    handelingen: ['plekken-bekijken'],
    nietBij: 'werkgevers-bekijken',
  },
  { tekst: menu.regio, href: '/regio', handelingen: ['regio-bekijken'] },
  { tekst: menu.stand, href: '/sturing', handelingen: ['stand-bekijken'] },
  { tekst: menu.werving, href: '/sturing/werving', handelingen: ['werving-bekijken'] },
  { tekst: menu.kosten, href: '/sturing/kosten', handelingen: ['kosten-bekijken'] },
  { tekst: menu.betalingen, href: '/sturing/loonkostensubsidie', handelingen: ['betaling-bevestigen'] },
  { tekst: menu.gebruikers, href: '/beheer/gebruikers', handelingen: ['gebruikers-beheren'] },
  {
    tekst: menu.regels,
    href: '/beheer/regels',
    handelingen: ['regels-beheren', 'raadsaantal-beheren', 'norm-bevestigen'],
  },
  { tekst: menu.logboek, href: '/beheer/logboek', handelingen: ['logboek-bekijken'] },
];

const OPENBAAR: readonly MenuItem[] = [
  { tekst: menu.start, href: '/' },
  { tekst: menu.gemeenten, href: '/gemeenten' },
  { tekst: menu.regios, href: '/regios' },
  { tekst: menu.rekenhulp, href: '/rekenhulp' },
  { tekst: menu.uitleg, href: '/uitleg/beschut-werk' },
  { tekst: menu.tellen, href: '/uitleg/hoe-we-tellen' },
];

/** The menu of someone with these roles, with the current page marked. */
export function createMedewerkerMenu(rollen: readonly Rol[], pad: string): MenuItem[] {
  const eigen = ITEMS.filter(
    ({ handelingen, nietBij }) =>
      handelingen.some((handeling) => isToegestaan(rollen, handeling)) &&
      !(nietBij && isToegestaan(rollen, nietBij)),
  );
  return markeer(eigen, pad);
}

export function createOpenbaarMenu(pad: string): MenuItem[] {
  return markeer(OPENBAAR, pad);
}

/** Where a role starts its day. */
export function startPad(rollen: readonly Rol[]): string {
  return createMedewerkerMenu(rollen, '')[0]?.href ?? '/';
}

/** The item with the longest address that the page lies under is the current one. */
function markeer(items: readonly { tekst: string; href: string; ook?: string }[], pad: string): MenuItem[] {
  const lengte = ({ href, ook }: { href: string; ook?: string }) =>
    Math.max(...[href, ook ?? ''].map((adres) => (liesUnder(pad, adres) ? adres.length : 0)));
  const langste = Math.max(...items.map(lengte));
  return items.map((item) => ({
    tekst: item.tekst,
    href: item.href,
    ...(langste > 0 && lengte(item) === langste ? { actueel: true } : {}),
  }));
}

function liesUnder(pad: string, adres: string): boolean {
  return adres !== '' && (pad === adres || (adres !== '/' && pad.startsWith(`${adres}/`)));
}
