import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEREIKEN, HERKOMSTEN, SORTERINGEN } from '#application/kandidaat/index.ts';
import { STAPPEN } from '#domain/dossier/index.ts';
import { createInvoer } from '../../../rand/invoer.ts';
import { isGefilterd, type KandidatenStaat, parseStaat, staatPad, staatVraag } from './staat.ts';

const lees = (vraag: string) => parseStaat(createInvoer(new URLSearchParams(vraag)));

const willekeurig: fc.Arbitrary<KandidatenStaat> = fc
  .record({
    bereik: fc.constantFrom(...BEREIKEN),
    zoek: fc.constantFrom('', 'z-7f3q2m'),
    stap: fc.option(fc.constantFrom(...STAPPEN)),
    herkomst: fc.option(fc.constantFrom(...HERKOMSTEN)),
    werksoort: fc.option(fc.constantFrom('dieren', 'inpakken')),
    aangehouden: fc.boolean(),
    sortering: fc.option(fc.constantFrom(...SORTERINGEN)),
    aflopend: fc.boolean(),
    pagina: fc.integer({ min: 1, max: 200 }),
    perPagina: fc.constantFrom(50, 150),
  })
  .map((staat) => ({ ...staat, aflopend: staat.sortering !== null && staat.aflopend }));

describe('the state of the list', () => {
  it('comes back from the address as it was', () => {
    fc.assert(
      fc.property(willekeurig, (staat) => {
        expect(lees(staatVraag(staat))).toEqual(staat);
      }),
    );
  });

  it('leaves out what it does not know', () => {
    expect(lees('stap=niets&herkomst=x&zoek=Noa&pagina=-1&per=9999&sorteer=bsn')).toEqual(lees(''));
    expect(staatPad(lees(''))).toBe('/werk/kandidaten');
  });

  it('starts at the first page when a filter changes', () => {
    const staat = lees('bereik=alle&pagina=4');
    expect(staatPad(staat, { stap: 'wachtend' })).toBe('/werk/kandidaten?bereik=alle&stap=wachtend');
    expect(staatPad(staat, { pagina: 5 })).toBe('/werk/kandidaten?bereik=alle&pagina=5');
  });

  it('knows whether anything narrows the list', () => {
    expect(isGefilterd(lees('sorteer=-naam&pagina=2'))).toBe(false);
    for (const vraag of ['bereik=alle', 'zoek=z-7f3q2m', 'stap=wachtend', 'aangehouden=ja']) {
      expect(isGefilterd(lees(vraag))).toBe(true);
    }
  });
});
