import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { createInvoer } from '../../../rand/invoer.ts';
import { parseWensen } from '../dossier/wensen.parse.ts';
import { parseConcept, parsePostcode } from './nieuw.parse.ts';

const invoer = (velden: Record<string, string>) => createInvoer(Object.entries(velden));
const concept = (velden: Record<string, string>) => parseConcept(invoer(velden), datum('2026-03-02'));
const namen = (gelezen: ReturnType<typeof concept> | ReturnType<typeof parseWensen>) =>
  gelezen.ok ? [] : gelezen.fouten.map(({ naam }) => naam);

describe('who someone registers', () => {
  it('is read with the prefix apart, typed apart or not', () => {
    const noa = { voornaam: ' Noa ', geboortedatum: '6-5-2001' };
    const verwacht = { voornaam: 'Noa', voorvoegsel: 'van den', achternaam: 'Berg' };
    expect(concept({ ...noa, achternaam: 'van den  Berg' })).toMatchObject({ value: { naam: verwacht } });
    expect(concept({ ...noa, voorvoegsel: 'van den', achternaam: 'Berg' })).toMatchObject({
      value: { naam: verwacht, geboortedatum: '2001-05-06', bsn: null },
    });
  });

  it('tells all faults at once', () => {
    expect(namen(concept({ bsn: '123456789' }))).toEqual(['voornaam', 'achternaam', 'geboortedatum', 'bsn']);
    expect(namen(concept({ voornaam: 'A', achternaam: 'B', geboortedatum: '03-03-2026' }))).toEqual([
      'geboortedatum',
    ]);
  });

  it('lives at a postcode of four digits, with or without letters', () => {
    expect([parsePostcode('1315 ab'), parsePostcode('1315')]).toEqual(['1315AB', '1315']);
    expect([parsePostcode('0315AB'), parsePostcode('1315A'), parsePostcode('13155')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('wishes', () => {
  it('stay unknown where nothing was filled in', () => {
    expect(parseWensen(invoer({ versie: '1' }))).toMatchObject({
      value: { werksoorten: [], urenMin: null, permanentToezicht: null, aanpassingenNodig: null },
    });
    expect(parseWensen(invoer({ aanpassing: 'nee', toezicht: 'nee' }))).toMatchObject({
      value: { permanentToezicht: false, aanpassingenNodig: [] },
    });
  });

  it('tell all faults at once', () => {
    const velden = {
      'werk-1': 'dieren',
      'werk-3': 'dieren',
      'uren-min': '60',
      afstand: '0',
      beschikbaar: 'morgen',
      aanpassing: 'ja',
    };
    expect(namen(parseWensen(invoer(velden)))).toEqual([
      'werk-3',
      'uren-min',
      'afstand',
      'beschikbaar',
      'aanpassingen',
    ]);
    expect(namen(parseWensen(invoer({ 'uren-min': '30', 'uren-max': '20' })))).toEqual(['uren-max']);
  });
});
