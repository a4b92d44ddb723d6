import { describe, expect, it } from 'vitest';
import type { PlekUitslag, VolPlek } from '#domain/ronde/index.ts';
import { datum } from '#domain/shared/index.ts';
import { describeHulp, describeUitslag, groepVan } from './uitslag.ts';

const vol = (gronden: VolPlek['gronden'], zitplaatsen = 6, doorIngreep?: true): PlekUitslag => ({
  soort: 'vol',
  zitplaatsen,
  gronden,
  ...(doorIngreep && { doorIngreep }),
});
const zeg = (uitslag: PlekUitslag) => describeUitslag(uitslag, 'Farah').join(' ');

describe('why a full place went to others, without anything about them', () => {
  it.each([
    [vol(null, 0), 'Alle plaatsen waren al bezet of beloofd.'],
    [vol({ garantie: 0, eerder: 6, loting: 0 }), /Mensen die langer wachten gingen voor\./],
    [vol({ garantie: 3, eerder: 3, loting: 0 }), /Mensen die langer wachten gingen voor\./],
    [vol({ garantie: 0, eerder: 0, loting: 6 }), /Dan loten we\.$/],
    [vol({ garantie: 6, eerder: 0, loting: 0 }), /al aan iemand beloofd/],
    [vol({ garantie: 0, eerder: 3, loting: 3 }), /Wie langer wacht, gaat voor\. Is dat gelijk\?/],
    [vol(null, 1), /Wie langer wacht, gaat voor\./],
    [vol(null, 1, true), /Vraag Farah waarom\./],
  ])('%o', (uitslag, verwacht) => {
    expect(zeg(uitslag)).toMatch(verwacht);
    expect(zeg(uitslag)).not.toMatch(/\d/);
  });
});

describe('every other way in which a place can come out', () => {
  it.each([
    [{ soort: 'toegewezen' }, 'past', 'Deze plek was voor jou.'],
    [{ soort: 'lager' }, 'anders', 'Je kreeg een plek die je liever wilt.'],
    [{ soort: 'eigen' }, 'past', 'Hier werk je al. Deze plek houd je.'],
    [
      { soort: 'geweigerd', datum: datum('2026-01-05') },
      'anders',
      'Hier is nee gezegd. Nee zeggen kost jou niets.',
    ],
    [{ soort: 'geen-plaats', vrijVanaf: null }, 'anders', 'Er was geen plaats vrij.'],
    [
      { soort: 'geen-plaats', vrijVanaf: datum('2026-09-01') },
      'anders',
      'Er is pas plaats op 1 september 2026.',
    ],
    [
      {
        soort: 'past-niet',
        toets: { code: 'reisafstand', gevraagd: 8000, geboden: 9100, uitkomst: 'voldoet-niet' },
      },
      'minder',
      'Het is te ver van je huis.',
    ],
    [
      {
        soort: 'onbekend',
        vragen: [
          { code: 'uren', aan: 'werkgever' },
          { code: 'begeleiding', aan: 'kandidaat' },
        ],
      },
      'onbekend',
      'Hoeveel uur is het? We vragen het aan de werkgever. Hoeveel hulp is er? We vragen het aan jou.',
    ],
    [
      { soort: 'ingreep', ingreep: 'uitsluiting', datum: datum('2026-03-01'), reden: 'Dat sprak je af.' },
      'anders',
      'Wij keken niet naar deze plek. De reden: Dat sprak je af.',
    ],
  ] as const)('%o', (uitslag, groep, zin) => {
    expect(groepVan(uitslag)).toBe(groep);
    expect(zeg(uitslag)).toBe(zin);
  });

  it('what would help, in kilometres and hours', () => {
    expect(describeHulp({ soort: 'zitplaats', plek: 'p-1aaaaa' }, 'Het Erf')).toBe(
      'Er komt een plaats bij: Het Erf.',
    );
    expect(describeHulp({ soort: 'afstand', plek: 'p-1aaaaa', meters: 2300 }, 'Het Erf')).toBe(
      'Jij wilt 2,3 kilometer verder reizen. Dan kan Het Erf.',
    );
  });
});
