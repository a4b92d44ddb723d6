import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BELEID_VERSIES, type Voorrangsbeleid } from '#domain/voorrang/index.ts';
import { calculateVoorbeeld } from './voorbeeld.ts';

const [NU] = BELEID_VERSIES;
if (NU === undefined) throw new Error('no policy');
const beleid: Voorrangsbeleid = NU;

describe('the worked example', () => {
  const voorbeeld = calculateVoorbeeld(beleid);

  it('orders own residents first, then by lottery on the same day, the agreement last', () => {
    expect(voorbeeld.mensen.map(({ naam, trap }) => [naam, trap.code])).toEqual([
      ['imran', 'eigen-inwoner'],
      ['lotte', 'eigen-inwoner'],
      ['bas', 'afspraak'],
    ]);
  });

  it('shows the lot that anybody can calculate', () => {
    const lot = (id: string) => createHash('sha256').update(`voorbeeld-${id}`).digest('hex');
    expect(voorbeeld.mensen.map((mens) => mens.lot)).toEqual([lot('k-imran'), lot('k-lotte'), lot('k-bas')]);
    expect(lot('k-imran').slice(0, 8)).toBe('286caa68');
  });

  it('moves everybody that has to make room, one step after the other', () => {
    expect(voorbeeld.stappen).toEqual([
      { nieuw: 'bas', waar: [{ naam: 'bas', plek: 'kwekerij' }], verschoven: [] },
      {
        nieuw: 'lotte',
        waar: [
          { naam: 'bas', plek: 'kwekerij' },
          { naam: 'lotte', plek: 'bakkerij' },
        ],
        verschoven: [],
      },
      {
        nieuw: 'imran',
        waar: [
          { naam: 'bas', plek: null },
          { naam: 'lotte', plek: 'kwekerij' },
          { naam: 'imran', plek: 'bakkerij' },
        ],
        verschoven: [
          { naam: 'lotte', van: 'bakkerij', naar: 'kwekerij' },
          { naam: 'bas', van: 'kwekerij', naar: null },
        ],
      },
    ]);
  });

  it('says for each place that was liked better who has it and why', () => {
    expect(voorbeeld.uitkomsten).toEqual([
      {
        naam: 'bas',
        plek: null,
        rang: null,
        gemist: [
          { plek: 'kwekerij', wie: 'lotte', reden: 'trap', groep: 'eigen-inwoner' },
          { plek: 'bakkerij', wie: 'imran', reden: 'trap', groep: 'eigen-inwoner' },
        ],
      },
      {
        naam: 'lotte',
        plek: 'kwekerij',
        rang: 2,
        gemist: [{ plek: 'bakkerij', wie: 'imran', reden: 'loting', groep: 'eigen-inwoner' }],
      },
      { naam: 'imran', plek: 'bakkerij', rang: 1, gemist: [] },
    ]);
    expect(voorbeeld.aantalOvertredingen).toBe(0);
  });

  it('follows the policy: where agreements count as much as living there, the earliest day wins', () => {
    const trappen = beleid.trappen.filter(({ code }) => code === 'garantie' || code === 'overig');
    const anders = calculateVoorbeeld({ ...beleid, trappen });
    expect(anders.mensen.map(({ naam }) => naam)).toEqual(['bas', 'imran', 'lotte']);
    expect(anders.uitkomsten.map(({ naam, plek }) => [naam, plek])).toEqual([
      ['bas', 'kwekerij'],
      ['lotte', null],
      ['imran', 'bakkerij'],
    ]);
    expect(anders.uitkomsten[1]?.gemist).toEqual([
      { plek: 'bakkerij', wie: 'imran', reden: 'loting', groep: 'overig' },
      { plek: 'kwekerij', wie: 'bas', reden: 'datum', groep: 'overig' },
    ]);
  });
});
