import { expect, test } from 'vitest';
import type { Markt } from './index.ts';
import * as motor from './index.ts';
import { koppel } from './proef/motor.ts';
import { createMarktUitLijsten, withGarantieOp, withKeuzes } from './proef/proefmarkt.ts';

function verdeel(markt: Markt): Record<string, string> {
  return Object.fromEntries(koppel(motor, markt));
}

/** The limit of each place by id, as the explanation shows it. */
function listGrenzen(markt: Markt): Record<string, number> {
  const gelezen = motor.compileMarkt(markt);
  if (!gelezen.ok) throw new Error('no market');
  const { net, plekken } = gelezen.value;
  const grenzen = motor.calculateGrenzen(net, motor.calculateVerdeling(net));
  return Object.fromEntries(plekken.map((id, nummer) => [id, grenzen[nummer] ?? Number.NaN]));
}

test('naive refusal: running again can take the offer of somebody else; with the guarantee it can not', () => {
  const markt = createMarktUitLijsten({ an: ['p1'], bo: ['p2', 'p1'] }, { p1: ['bo', 'an'], p2: ['bo'] });
  const aanbod = verdeel(markt);
  expect(aanbod).toEqual({ an: 'p1', bo: 'p2' });
  expect(verdeel(withKeuzes(markt, 'bo', ['p1']))).toEqual({ bo: 'p1' });
  const vast = withGarantieOp(markt, 'an', 'p1');
  expect(verdeel(withKeuzes(vast, 'bo', ['p1']))).toEqual({ an: 'p1' });
});

test('the limit is not the menu: it calls a lower place closed that another list would have given', () => {
  const markt = createMarktUitLijsten(
    { an: ['p1', 'p2'], bo: ['p1', 'p2'] },
    { p1: ['an', 'bo'], p2: ['bo', 'an'] },
  );
  expect(verdeel(markt)).toEqual({ an: 'p1', bo: 'p2' });
  expect(listGrenzen(markt)).toEqual({ p1: 0, p2: 0 });
  expect(verdeel(withKeuzes(markt, 'an', ['p2', 'p1']))).toEqual({ an: 'p2', bo: 'p1' });
});

test('the limit is not the menu: it calls a lower place open that no other list would have given', () => {
  const markt = createMarktUitLijsten(
    { an: ['p1', 'p3'], bo: ['p3', 'p2'], cor: ['p2', 'p3'] },
    { p1: ['an'], p2: ['bo', 'cor'], p3: ['cor', 'an', 'bo'] },
  );
  expect(verdeel(markt)).toEqual({ an: 'p1', bo: 'p3', cor: 'p2' });
  expect(listGrenzen(markt)).toMatchObject({ p3: 2 });
  expect(verdeel(withKeuzes(markt, 'an', ['p3', 'p1']))).toEqual({ an: 'p1', bo: 'p2', cor: 'p3' });
});

test('a mover keeps the own seat as a last resort, and it is used in the same run when the mover leaves', () => {
  const markt = (zitplaatsen: number) =>
    createMarktUitLijsten(
      { an: ['p2', 'p1'], bo: ['p1'], cor: ['p2'] },
      { p1: ['an', 'bo'], p2: [zitplaatsen, 'cor', 'an'] },
    );
  expect(verdeel(markt(1))).toEqual({ an: 'p1', cor: 'p2' });
  expect(verdeel(markt(2))).toEqual({ an: 'p2', bo: 'p1', cor: 'p2' });
});

test('nobody changes places afterwards, even if two would: a third has precedence', () => {
  const markt = createMarktUitLijsten(
    { an: ['p2', 'p1'], bo: ['p1', 'p2'], cor: ['p1'] },
    { p1: ['an', 'cor', 'bo'], p2: ['bo', 'an'] },
  );
  expect(verdeel(markt)).toEqual({ an: 'p1', bo: 'p2' });
});
