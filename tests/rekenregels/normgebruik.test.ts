import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNormgebruik, NORMSOORTEN, type Normen } from '#domain/normen/index.ts';
import { REKENREGELS, type Rekenregel } from '#reken/index.ts';
import { createWillekeurigeInvoer } from './invoer.ts';
import { normen } from './normen.ts';

/** The norms that a rule asked for, over its own example and much random input with a fixed seed. */
function listGevraagd(regel: Rekenregel): ReadonlySet<string> {
  const gevraagd = new Set<string>();
  const meeschrijvend: Normen = {
    ...normen,
    find: (code, peildatum) => {
      gevraagd.add(code);
      return normen.find(code, peildatum);
    },
  };
  const proeven = fc.sample(createWillekeurigeInvoer(regel), { numRuns: 1500, seed: 1 });
  for (const proef of [regel.voorbeeld, ...proeven]) regel.reken(proef, meeschrijvend);
  return gevraagd;
}

const perNorm = new Map<string, string[]>();
for (const regel of REKENREGELS) {
  for (const code of listGevraagd(regel)) perNorm.set(code, [...(perNorm.get(code) ?? []), regel.code]);
}

describe('the page of rules tells which rules calculate with a norm', () => {
  it.each(NORMSOORTEN.map(({ code }) => code))('%s', (code) => {
    expect([...listNormgebruik(code)].sort()).toEqual((perNorm.get(code) ?? []).sort());
  });

  it('no rule asks for a norm that is not on the list', () => {
    const bekend = NORMSOORTEN.map(({ code }): string => code);
    expect([...perNorm.keys()].filter((code) => !bekend.includes(code))).toEqual([]);
  });
});
