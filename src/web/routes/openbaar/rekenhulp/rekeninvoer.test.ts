import { describe, expect, it } from 'vitest';
import { createInvoer } from '#web/rand/invoer.ts';
import { createRekenlezer, parseAandeel, parseBedrag } from './rekeninvoer.ts';

describe('a percentage as people type it', () => {
  it.each([
    ['40%', '0.40'],
    ['40', '0.40'],
    ['40 %', '0.40'],
    ['39,5', '0.395'],
    ['39,50%', '0.395'],
    ['33,33', '0.3333'],
    ['5', '0.05'],
    ['0', '0.00'],
    ['100%', '1.00'],
  ])('%s is %s', (tekst, aandeel) => {
    expect(parseAandeel(tekst)).toBe(aandeel);
  });

  it.each(['', '0.40', '101', '100,01', '-5', '40,123', 'veertig', '%'])('refuses %s', (tekst) => {
    expect(parseAandeel(tekst)).toBeUndefined();
  });
});

describe('an amount as people type it', () => {
  it.each([
    ['1.700,50', '1700.50'],
    ['€ 1700,5', '1700.50'],
    ['8500', '8500.00'],
    ['0,05', '0.05'],
    ['0', '0.00'],
  ])('%s is %s', (tekst, bedrag) => {
    expect(parseBedrag(tekst)).toBe(bedrag);
  });

  it.each(['', '1700.50', '-1', 'veel'])('refuses %s', (tekst) => {
    expect(parseBedrag(tekst)).toBeUndefined();
  });
});

describe('createRekenlezer', () => {
  it('collects every fault at once', () => {
    const lezer = createRekenlezer(
      createInvoer([
        ['uren', 'veel'],
        ['loonwaarde', '120'],
        ['peildatum', ''],
      ]),
    );
    expect([lezer.uren('uren'), lezer.aandeel('loonwaarde'), lezer.datum('peildatum')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(lezer.fouten.map(({ naam }) => naam)).toEqual(['uren', 'loonwaarde', 'peildatum']);
  });

  it.each(['31-12-9999', '1-1-0001', '1-1-1949'])('takes %s for a typo', (dag) => {
    const lezer = createRekenlezer(createInvoer([['dag', dag]]));
    expect(lezer.datum('dag')).toBeUndefined();
    expect(lezer.fouten).toHaveLength(1);
  });

  it('lets a field that may stay empty be empty, and not wrong', () => {
    const lezer = createRekenlezer(
      createInvoer([
        ['overig', ''],
        ['voltijdUren', '400'],
      ]),
    );
    expect(lezer.bedragOfLeeg('overig')).toBeNull();
    expect(lezer.urenOfLeeg('voltijdUren')).toBeUndefined();
    expect(lezer.fouten.map(({ naam }) => naam)).toEqual(['voltijdUren']);
  });
});
