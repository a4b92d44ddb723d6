import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Betaling, SubsidieVanMaand } from '#application/loonkostensubsidie/index.ts';
import { datum, parseDossierId } from '#domain/shared/index.ts';
import { normen } from '../../../../../tests/rekenregels/normen.ts';
import { BetalingStand } from './betaling-stand.tsx';

const dossierId = parseDossierId('00000000-0000-4000-8000-000000000001');
if (dossierId === undefined) throw new Error('id');

/** 28 hours at a loonwaarde of 40%: € 1.445,47 for a whole month of 2026. */
const SUBSIDIE: SubsidieVanMaand = {
  ...{
    id: 's',
    dossierId,
    nummer: 'k-aaaaaa',
    werkgever: 'Het Erf',
    loonwaarde: '0.4000',
    voltijdUren: null,
  },
  periode: { van: datum('2025-03-16'), tot: null },
  ...{ uren: '28.0', urenWijzigen: false, geboortedatum: datum('1990-05-06'), betaling: null },
};
const BETALING: Betaling = {
  ...{ id: 'b', versie: 2, exCent: 115638, lastenCent: 28909, inclCent: 144547, uiterlijkOp: null },
  ...{ berekeningId: 'r', bevestigdNaam: 'Wim', bevestigdOp: datum('2026-03-02'), bevestigingen: [] },
};

function toon(anders: Partial<SubsidieVanMaand>, maand = '2026-04-01'): string {
  const html = render(
    <BetalingStand subsidie={{ ...SUBSIDIE, ...anders }} eerste={datum(maand)} normen={normen} />,
  );
  return html.replace(/<[^>]+>/g, '').replace(/\u00a0/g, ' ');
}

describe('how far a payment is', () => {
  it.each([
    ['not ready', {}, '2026-04-01', 'nog niet klaargezet'],
    ['ready', { betaling: { ...BETALING, bevestigdOp: null } }, '2026-04-01', 'wacht op bevestiging'],
    ['confirmed', { betaling: BETALING }, '2026-04-01', 'bevestigd'],
    [
      'confirmed, and then the job became smaller',
      { betaling: BETALING, uren: '14' },
      '2026-04-01',
      'bevestigd Met wat we nu weten is het € 722,74.',
    ],
  ])('%s', (_, anders, maand, tekst) => {
    expect(toon(anders, maand)).toBe(tekst);
  });

  it('says why there is no amount', () => {
    expect(toon({}, '2027-01-01')).toMatch(
      /^Geen bedrag\. Voor 1 januari 2027 staat er nog geen minimumloon/,
    );
    expect(toon({ uren: '40' })).toMatch(/^Geen bedrag\. .*volle werkweek/);
  });
});
