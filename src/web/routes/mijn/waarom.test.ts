import { describe, expect, it } from 'vitest';
import type { SamenPlek } from '#application/samen/index.ts';
import type { Plekreden } from '#domain/samen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { listRedenzinnen, listWaaromZinnen } from './waarom.ts';

const hetErf: SamenPlek = {
  ...{ id: 'w', nummer: 'p-4m8s9e', naam: 'Dieren verzorgen', werkgever: 'Het Erf', werksoort: 'Dieren' },
  ...{ plaats: 'Almere', omschrijving: '', urenMin: null, urenMax: null, begeleiding: null },
  ...{ beschikbaar: { van: datum('2025-01-01'), tot: null }, prijs: null, maximumprijs: null, rang: 1 },
  ...{ zitplaatsen: 2, vrij: 1, vrijVanaf: null, voorgesteld: 0, afstand: 6300, eerder: [] },
  ...{ haalbaarheid: { uitkomst: 'haalbaar', toetsen: [] }, werk: 'dieren', begeleider: 'Petra' },
  ...{ begintijd: '', omgeving: ['soms-druk', 'stille-kamer'], groepsgrootte: 4, redenen: [] },
};
const metRedenen = (...redenen: readonly Plekreden[]): SamenPlek => ({ ...hetErf, redenen });

describe('why a place fits, in the words of the candidate (S4)', () => {
  const plek = metRedenen(
    { code: 'werk', werk: 'dieren', uitkomst: 'voldoet' },
    { code: 'behoefte', behoefte: 'vaste-begeleider', uitkomst: 'voldoet' },
    { code: 'behoefte', behoefte: 'dicht-bij-huis', uitkomst: 'voldoet' },
    { code: 'eis', eis: 'reisafstand', uitkomst: 'voldoet' },
    { code: 'behoefte', behoefte: 'rustige-plek', uitkomst: 'voldoet-niet' },
  );

  it('animals and the way there fit, with what is known of the place, no fact twice', () => {
    expect(listRedenzinnen(plek, 'voldoet')).toEqual([
      'Jij vindt dit leuk: dieren verzorgen. Dat doe je hier.',
      'Jij hebt dit nodig: altijd hulp van dezelfde persoon. Dat kan hier. Petra helpt je daar.',
      'Jij hebt dit nodig: werk dicht bij huis. Dat kan hier. Het is ongeveer 6,3 kilometer van je huis.',
      'Het is niet te ver van je huis.',
    ]);
  });

  it('noise fits less, and the quiet room is told', () => {
    expect(listRedenzinnen(plek, 'voldoet-niet')).toEqual([
      'Jij hebt dit nodig: een rustige plek. Hier is het anders. Hier is het soms druk. Er is wel een stille kamer.',
    ]);
  });

  it('the time to begin is unknown, and staff asks', () => {
    expect(listWaaromZinnen({ plek, open: ['begintijd'] }, 'onbekend', 'Joost')).toEqual([
      'Hoe laat begint het werk? Joost vraagt dit.',
    ]);
  });

  it('nothing tells a percentage, a price or a number of other people', () => {
    const alles = (['voldoet', 'voldoet-niet', 'onbekend'] as const).flatMap((uitkomst) =>
      listWaaromZinnen({ plek, open: [] }, uitkomst, 'Joost'),
    );
    expect(alles.join(' ')).not.toMatch(/%|€|procent/);
  });

  it('a group is told with its size', () => {
    const groep = metRedenen({ code: 'behoefte', behoefte: 'kleine-groep', uitkomst: 'voldoet' });
    expect(listRedenzinnen(groep, 'voldoet')).toEqual([
      'Jij hebt dit nodig: werken met weinig mensen. Dat kan hier. Je werkt hier met 4 mensen.',
    ]);
  });
});
