import { describe, expect, test } from 'vitest';
import { createMedewerkerMenu, createOpenbaarMenu, startPad } from './menu.ts';

const teksten = (items: readonly { readonly tekst: string }[] = []) => items.map(({ tekst }) => tekst);

describe('the menu of staff', () => {
  test.each([
    [['klantmanager'], ['Vandaag', 'Kandidaten', 'Wachtlijst en rondes', 'Werkgevers', 'Stand van zaken']],
    [['jobcoach'], ['Mijn mensen', 'Plekken']],
    [
      ['beleidsadviseur', 'controller'],
      ['Stand van zaken', 'Kosten', 'Werkgevers', 'Regels'],
    ],
    [['controller'], ['Stand van zaken', 'Kosten', 'Regels']],
    [['beheerder'], ['Mensen en rollen', 'Regels', 'Logboek']],
  ] as const)('%s sees five items at most', (rollen, items) => {
    expect(teksten(createMedewerkerMenu(rollen, '/werk'))).toEqual(items);
  });

  test('pages that belong together stand in a second row, with the page itself marked', () => {
    const actueel = createMedewerkerMenu(['klantmanager'], '/sturing/keuze/mensen/eerste').filter(
      (item) => item.actueel,
    );
    expect(teksten(actueel)).toEqual(['Stand van zaken']);
    expect(teksten(actueel[0]?.delen)).toEqual(['Stand van zaken', 'Keuzes', 'Plekken openen', 'Regio']);
    expect(teksten(actueel[0]?.delen?.filter((deel) => deel.actueel))).toEqual(['Keuzes']);
  });

  test('an item of one page has no second row', () => {
    const [kandidaten] = createMedewerkerMenu(['klantmanager'], '/werk/matchen/k-aaaaaa').filter(
      (item) => item.actueel,
    );
    expect(kandidaten).toEqual({ tekst: 'Kandidaten', href: '/werk/kandidaten', actueel: true });
  });

  test('an item leads to the first page that the role may see', () => {
    expect(startPad(['klantmanager'])).toBe('/werk');
    expect(startPad(['beleidsadviseur', 'controller'])).toBe('/sturing');
  });
});

test('the public menu marks the page, and nothing on a page outside it', () => {
  const gemerkt = (pad: string) => teksten(createOpenbaarMenu(pad).filter((item) => item.actueel));
  expect(gemerkt('/gemeenten/almere')).toEqual(['Alle gemeenten']);
  expect(gemerkt('/privacy')).toEqual([]);
});
