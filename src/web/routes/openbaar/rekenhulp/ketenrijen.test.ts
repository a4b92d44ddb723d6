import { describe, expect, it } from 'vitest';
import { createInvoer } from '#web/rand/invoer.ts';
import { countRijen, listGevuldeRijen, toKetenveld } from './ketenrijen.ts';

const vraag = (...paren: readonly (readonly [string, string])[]) => createInvoer(paren);

describe('rows of the form with contracts', () => {
  it('begins with two, and adds one when asked, up to six', () => {
    expect(countRijen(vraag())).toBe(2);
    expect(countRijen(vraag(['rijen', '2'], ['actie', 'erbij']))).toBe(3);
    expect(countRijen(vraag(['rijen', '6'], ['actie', 'erbij']))).toBe(6);
    expect(countRijen(vraag(['rijen', '99']))).toBe(2);
  });

  it('never hides a row that was filled in', () => {
    expect(countRijen(vraag(['rijen', '2'], ['tot-5', '31-12-2025']))).toBe(5);
  });

  it('skips rows without days, and finds the field of a fault all the same', () => {
    const invoer = vraag(['van-1', '1-1-2023'], ['van-2', ''], ['van-3', '1-1-2024'], ['tot-3', 'x']);
    const gevuld = listGevuldeRijen(invoer);
    expect(gevuld).toEqual([1, 3]);
    expect(toKetenveld('contracten[1].tot', gevuld)).toBe('tot-3');
    expect(toKetenveld('contracten[0]', gevuld)).toBe('van-1');
    expect(toKetenveld('peildatum', gevuld)).toBe('peildatum');
  });
});
