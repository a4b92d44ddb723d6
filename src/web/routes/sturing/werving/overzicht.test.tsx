import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { adviseWerving } from '#application/werving/index.ts';
import { createWervingsmarkt, type Proefmens } from '../../../../../tests/support/wervingProef.ts';
import { WervingPagina } from './overzicht.page.tsx';
import type { Lezer } from './tekst.ts';

const KLANTMANAGER: Lezer = { magMensen: true, magGeld: false };
const BELEID: Lezer = { magMensen: false, magGeld: true };

/** So many people who wait for the kas, which has one seat, and wish groen; they need a wheelchair entrance. */
async function schrijf(aantal: number, lezer: Lezer): Promise<string> {
  const mens: Proefmens = {
    ...{ sinds: '2025-01-02', keuzes: [['kas', 'past']], werksoorten: ['groen'] },
    eisen: { aanpassingen: ['rolstoeltoegankelijk'] },
  };
  const markt = await createWervingsmarkt({
    mensen: Array.from({ length: aantal }, () => mens),
    ...{ vrij: { kas: 1 }, prijzen: { kas: 22_000 } },
  });
  const advies = adviseWerving(markt, null);
  return renderToString(<WervingPagina {...{ markt, advies, lezer, werksoort: null }} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the page in words', () => {
  it('ranks a sentence that says what, where, how much and for how many', async () => {
    const tekst = await schrijf(4, KLANTMANAGER);
    expect(tekst).toContain(
      '3 plekken groen, 24 uur, lichte begeleiding, toegankelijk met een rolstoel, Almere rond postcode 1301, tot € 22.000 per jaar: helpt 3 wachtenden aan werk (langste wacht 14 maanden).',
    );
    expect(tekst).toContain(
      '1 plaats erbij bij KAS (De Proef): helpt 1 wachtende aan werk (langste wacht 14 maanden).',
    );
    expect(tekst).toContain('Deze 4 mensen kunnen alleen naar deze plek. Daar is samen 1 plaats vrij.');
    expect(tekst).toContain('Er kan hoogstens 1 mens geplaatst worden. De ronde plaatst 1.');
    expect(tekst).toContain('3 mensen meer aan werk kost ten minste € 66.000 per jaar');
    expect(tekst).toContain('Bekijk voor wie');
    expect(tekst).not.toContain('Prijs per mens aan werk');
  });

  it('shows who may not see people no small number, and not what help so few people need', async () => {
    const tekst = await schrijf(4, BELEID);
    expect(tekst).toContain(
      'enkele plekken groen, 24 uur, met de hulp die nodig is, Almere, tot € 22.000 per jaar: helpt minder dan 5 wachtenden aan werk.',
    );
    expect(tekst).toContain('Minder dan 5 mensen wachten op 2 maart 2026');
    expect(tekst).toContain('Minder dan 5 mensen kunnen alleen naar 1 plek.');
    expect(tekst).not.toMatch(/rolstoel|1301|14 maanden|Bekijk voor wie|3 (mensen|plekken)/);
  });

  it('shows groups of five and more, with the price of each person at work', async () => {
    const tekst = await schrijf(7, BELEID);
    expect(tekst).toContain('helpt 6 wachtenden aan werk (langste wacht 14 maanden)');
    expect(tekst).toContain('toegankelijk met een rolstoel');
    expect(tekst).toContain('Prijs per mens aan werk per jaar');
  });

  it('says so when nobody waits', async () => {
    expect(await schrijf(0, KLANTMANAGER)).toContain('Er is niemand die wacht met een eigen keuze');
  });
});
