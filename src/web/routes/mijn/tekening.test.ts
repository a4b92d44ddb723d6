import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SFEREN, WERKBEELDEN } from '#domain/samen/index.ts';
import { TEKENING } from './nodig.route.tsx';
import { STANDTEKENING } from './werk.route.tsx';

const MAP = join(import.meta.dirname, '../../tekening');
const aanwezig = readdirSync(MAP).map((bestand) => bestand.replace('.svg', ''));

describe('drawings', () => {
  it('there is one for everything that is shown, and none that is not', () => {
    const zinnen = [...Object.values(TEKENING), ...Object.values(STANDTEKENING)];
    const nodig = [...WERKBEELDEN, ...SFEREN, ...zinnen, 'kijken'];
    expect(aanwezig.sort()).toEqual([...new Set(nodig)].sort());
  });

  it('hold nothing that runs or comes from elsewhere', () => {
    for (const naam of aanwezig) {
      const inhoud = readFileSync(join(MAP, `${naam}.svg`), 'utf8').replace('http://www.w3.org/2000/svg', '');
      expect(inhoud).not.toMatch(/<script|https?:|\son\w+=|<foreignObject/i);
    }
  });
});
