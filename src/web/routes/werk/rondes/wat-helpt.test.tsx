import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { PlekUitslag, WatHelpt } from '#domain/ronde/index.ts';
import { WatHelptDeel } from './wat-helpt.tsx';

const VOL: PlekUitslag = { soort: 'vol', zitplaatsen: 1, gronden: null };
const WEG: PlekUitslag = { soort: 'geen-plaats', vrijVanaf: null };

function schrijf(watHelpt: WatHelpt, uitslag: PlekUitslag = VOL): string {
  const uitleg = { plekken: [{ plek: 'kas', rang: 1, uitslag }] };
  return renderToString(<WatHelptDeel watHelpt={watHelpt} uitleg={uitleg} naamVan={(plek) => `de ${plek}`} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('says each change in words, and of a place outside the own list why it helps', () => {
  const tekst = schrijf({
    hulp: [
      { soort: 'zitplaats', plek: 'kas' },
      { soort: 'zitplaats', plek: 'hof' },
      { soort: 'antwoord', plek: 'was', vragen: [{ code: 'begeleiding', aan: 'kandidaat' }] },
      { soort: 'afstand', plek: 'tuin', meters: 1450 },
      { soort: 'uren', plek: 'bos', geboden: { minimaal: '28.0', maximaal: '32.5' } },
    ],
    tekort: { plekken: 9, aantallen: { mensen: 14, zitplaatsen: 1 } },
  });
  expect(tekst).toContain('Eén plaats erbij: de kas. ');
  expect(tekst).toContain('Eén plaats erbij: de hof. Dan schuift iemand door');
  expect(tekst).toContain('Een antwoord dat past bij deze plek: de was. Vraag dit: Hoeveel begeleiding');
  expect(tekst).toContain('1,5 km verder reizen dan nu kan: de tuin.');
  expect(tekst).toContain('Tussen 28 en 32,5 uur per week werken: de bos.');
  expect(tekst).toContain('14 mensen kunnen samen alleen naar 9 plekken met 1 plaats.');
});

it.each<[string, WatHelpt['tekort'], PlekUitslag, string]>([
  ['few people', { plekken: 1, aantallen: null }, WEG, 'zijn te weinig plaatsen'],
  ['no shortage', null, VOL, 'Met een andere verdeling was er misschien'],
  ['nothing possible', null, WEG, 'Geen enkele plek van de eigen lijst kan nu'],
])('when nothing helps: %s', (_naam, tekort, uitslag, zin) => {
  const tekst = schrijf({ hulp: [], tekort }, uitslag);
  expect(tekst).toContain('Geen enkele verandering had in deze ronde een plek gegeven.');
  expect(tekst).toContain(zin);
});
