import { type Handeling, isToegestaan, type Rol } from '#domain/toegang/index.ts';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import type { MenuItem } from '#web/ui/index.ts';

const { menu } = kaderTeksten;

type Menudeel = {
  readonly tekst: string;
  readonly href: string;
  /** Shown when the roles may do one of these. */
  readonly handelingen: readonly Handeling[];
  /** Left out for roles that may do this: they have another item for it. */
  readonly nietBij?: Handeling;
  /** Other pages that belong to it. */
  readonly ook?: string;
};

/** An item of the first row; the pages that belong together stand in the second row. */
type Menugroep = { readonly tekst: string; readonly delen: readonly Menudeel[] };

/** Staff navigation: five items at most for each role. */
const GROEPEN: readonly (Menudeel | Menugroep)[] = [
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
  {
    tekst: menu.verdelen,
    delen: [
      { tekst: menu.wachtlijst, href: '/werk/wachtlijst', handelingen: ['wachtlijst-bekijken'] },
      { tekst: menu.rondes, href: '/werk/rondes', handelingen: ['rondes-bekijken'] },
    ],
  },
  {
    tekst: menu.werkgevers,
    href: '/werk/werkgevers',
    handelingen: ['werkgevers-beheren'],
    ook: '/werk/plekken',
  },
  {
    tekst: menu.plekken,
    href: '/werk/plekken',
    handelingen: ['plekken-bekijken'],
    nietBij: 'werkgevers-bekijken',
  },
  {
    tekst: menu.stand,
    delen: [
      { tekst: menu.stand, href: '/sturing', handelingen: ['stand-bekijken'] },
      { tekst: menu.keuzes, href: '/sturing/keuze', handelingen: ['stand-bekijken'] },
      { tekst: menu.werving, href: '/sturing/werving', handelingen: ['werving-bekijken'] },
      { tekst: menu.regio, href: '/regio', handelingen: ['regio-bekijken'] },
    ],
  },
  {
    tekst: menu.kosten,
    delen: [
      { tekst: menu.kosten, href: '/sturing/kosten', handelingen: ['kosten-bekijken'] },
      { tekst: menu.betalingen, href: '/sturing/loonkostensubsidie', handelingen: ['betaling-bevestigen'] },
    ],
  },
  {
    tekst: menu.werkgevers,
    href: '/werk/werkgevers',
    handelingen: ['werkgevers-bekijken'],
    nietBij: 'werkgevers-beheren',
    ook: '/werk/plekken',
  },
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

/** The menu of someone with these roles: the current item marked, with the pages of its second row. */
export function createMedewerkerMenu(rollen: readonly Rol[], pad: string): MenuItem[] {
  const rijen = GROEPEN.flatMap((groep) => {
    const delen = ('delen' in groep ? groep.delen : [groep]).filter((deel) => isVoor(deel, rollen));
    return delen[0] === undefined ? [] : [{ tekst: groep.tekst, href: delen[0].href, delen }];
  });
  const langste = Math.max(0, ...rijen.flatMap(({ delen }) => delen.map((deel) => matchLengte(deel, pad))));
  return rijen.map(({ tekst, href, delen }) => {
    const items = markeer(delen, pad, langste);
    if (!items.some(({ actueel }) => actueel)) return { tekst, href };
    return { tekst, href, actueel: true, ...(items.length > 1 ? { delen: items } : {}) };
  });
}

export function createOpenbaarMenu(pad: string): MenuItem[] {
  return markeer(OPENBAAR, pad, Math.max(...OPENBAAR.map((item) => matchLengte(item, pad))));
}

/** Where a role starts its day. */
export function startPad(rollen: readonly Rol[]): string {
  return createMedewerkerMenu(rollen, '')[0]?.href ?? '/';
}

function isVoor({ handelingen, nietBij }: Menudeel, rollen: readonly Rol[]): boolean {
  return (
    handelingen.some((handeling) => isToegestaan(rollen, handeling)) &&
    !(nietBij && isToegestaan(rollen, nietBij))
  );
}

type Adressen = { readonly href: string; readonly ook?: string };

/** The item with the longest address that the page lies under is the current one. */
function markeer(
  items: readonly (Adressen & { readonly tekst: string })[],
  pad: string,
  langste: number,
): MenuItem[] {
  return items.map((item) => ({
    tekst: item.tekst,
    href: item.href,
    ...(langste > 0 && matchLengte(item, pad) === langste ? { actueel: true } : {}),
  }));
}

/** Length of the longest address of the item that the page lies under; 0 when there is none. */
function matchLengte({ href, ook }: Adressen, pad: string): number {
  return Math.max(...[href, ook ?? ''].map((adres) => (liesUnder(pad, adres) ? adres.length : 0)));
}

function liesUnder(pad: string, adres: string): boolean {
  return adres !== '' && (pad === adres || (adres !== '/' && pad.startsWith(`${adres}/`)));
}
