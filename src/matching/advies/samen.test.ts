import { describe, expect, it } from 'vitest';
import { buildProefnet } from './proef/proefmarkt.ts';
import {
  countSlechter,
  divideBuitenDeMarkt,
  divideZonderGarantie,
  findVerhuisfout,
} from './proef/wettenSamen.ts';
import { compareSamen } from './samen.ts';

const SEEDS = Array.from({ length: 3000 }, (_, seed) => seed);

describe('sharing places in a region', () => {
  it('P17 by date alone: somebody loses, and is found', () => {
    expect(SEEDS.filter((seed) => countSlechter(seed, 'datum') > 0).length).toBeGreaterThan(0);
  });

  it('counts, per gemeente, who gains, who loses and what is lent', () => {
    // Bram lives in 1 and came first; Ada lives in 0. By date alone he takes the only seat, which is in 0.
    const net = buildProefnet({ lijsten: [[0], [0]], volgorden: [[0, 1]], capaciteit: [1] });
    const gemeenten = { aantal: 2, vanKandidaat: Int32Array.of(1, 0), vanPlek: Int32Array.of(0) };
    expect(compareSamen(net, gemeenten)).toEqual([
      { gemeente: 0, alleen: 1, samen: 0, beter: 0, slechter: 1, uitgeleend: 1, geleend: 0 },
      { gemeente: 1, alleen: 0, samen: 1, beter: 1, slechter: 0, uitgeleend: 0, geleend: 1 },
    ]);
  });
});

describe('people who hold a place and would like another', () => {
  it('P15 without the guarantee somebody loses the own place, and is found', () => {
    const fouten = SEEDS.map((seed) => findVerhuisfout(seed, divideZonderGarantie));
    expect(fouten.some((fout) => fout?.includes('ends below'))).toBe(true);
  });

  it('P15 with their seats kept out of the market a seat stays free, and is found', () => {
    const fouten = SEEDS.map((seed) => findVerhuisfout(seed, divideBuitenDeMarkt));
    expect(fouten.some((fout) => fout?.includes('stays free'))).toBe(true);
  });
});
