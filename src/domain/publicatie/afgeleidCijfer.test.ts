import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectAandeel, protectRest, protectVerloop } from './index.ts';

const BESCHERMD = { status: 'beschermd' };

describe('derived figures with few people behind them (R110)', () => {
  it('a share gives away a small part, and a small rest', () => {
    expect(protectAandeel(4, 40)).toEqual(BESCHERMD);
    expect(protectAandeel(5, 40)).toEqual({ status: 'bekend', waarde: '0.1250' });
    expect(protectAandeel(35, 40)).toEqual({ status: 'bekend', waarde: '0.8750' });
    expect(protectAandeel(36, 40)).toEqual(BESCHERMD);
    expect(protectAandeel(0, 0)).toEqual(BESCHERMD);
  });

  it('a rest of less than five people is protected', () => {
    expect(protectRest(73, 70)).toEqual(BESCHERMD);
    expect(protectRest(73, 3)).toEqual(BESCHERMD);
    expect(protectRest(73, 60)).toEqual({ status: 'bekend', waarde: 13 });
  });

  it('a change of one between large counts stays, one to or from a small count does not', () => {
    expect(protectVerloop(72, 73)).toEqual({ status: 'bekend', waarde: 1 });
    expect(protectVerloop(4, 73)).toEqual(BESCHERMD);
    expect(protectVerloop(73, 4)).toEqual(BESCHERMD);
    expect(protectVerloop(73, 72)).toEqual({ status: 'bekend', waarde: -1 });
  });

  it('whoever knows the group and what is shown never finds fewer than five people', () => {
    const aantal = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(aantal, aantal, (deel, rest) => {
        const geheel = deel + rest;
        const aandeel = protectAandeel(deel, geheel);
        if (aandeel.status === 'bekend') {
          const teruggerekend = Math.round(Number(aandeel.waarde) * geheel);
          expect(teruggerekend).toBeGreaterThanOrEqual(5);
          expect(geheel - teruggerekend).toBeGreaterThanOrEqual(5);
        }
        const over = protectRest(geheel, deel);
        if (over.status === 'bekend')
          expect(Math.min(over.waarde, geheel - over.waarde)).toBeGreaterThanOrEqual(5);
        const verloop = protectVerloop(deel, geheel);
        if (verloop.status === 'bekend') expect(geheel - verloop.waarde).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
