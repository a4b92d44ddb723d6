import { describe, expect, it } from 'vitest';
import { createInvoer } from '../../../rand/invoer.ts';
import { createMatchLink, listStaatVelden, matchPad, parseMatchStaat } from './staat.ts';

describe('the state of matching in the address', () => {
  it('comes back as it was', () => {
    const staat = { werk: 'Groen', alleenVrij: true, pagina: 3, vinkjes: ['p-aaaaaa', 'p-bbbbbb'] };
    expect(parseMatchStaat(createInvoer(listStaatVelden(staat)))).toEqual(staat);
    expect(listStaatVelden(parseMatchStaat(createInvoer([])))).toEqual([]);
  });

  it('leaves out what it does not know', () => {
    const vreemd = createInvoer([
      ['pagina', '-1'],
      ['vrij', 'misschien'],
      ['plek', 'p-aaaaaa'],
      ['plek', 'p-aaaaaa'],
      ['plek', 'Noa'],
    ]);
    expect(parseMatchStaat(vreemd)).toEqual({
      ...{ werk: '', alleenVrij: false, pagina: 1, vinkjes: ['p-aaaaaa'] },
    });
  });

  it('keeps the way back to the list of candidates', () => {
    const link = createMatchLink({
      pad: () => 'k-aaaaaa',
      vraag: createInvoer([['lijst', 'bereik=alle']]),
    });
    expect(link('vergelijk', { vinkjes: ['p-aaaaaa'] }, 'plekken')).toBe(
      '/werk/matchen/k-aaaaaa/vergelijk?plek=p-aaaaaa&lijst=bereik%3Dalle#plekken',
    );
    expect(matchPad('k-aaaaaa')).toBe('/werk/matchen/k-aaaaaa');
  });
});
