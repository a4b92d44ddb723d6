import { expect, test } from 'vitest';
import * as motor from './index.ts';
import { HUWELIJKEN } from './proef/leerboek/huwelijken.ts';
import type { Leerboekgeval } from './proef/leerboek/leerboek.ts';
import { TOELATINGEN } from './proef/leerboek/toelatingen.ts';
import { isGelijk, runMotor, toKoppeling } from './proef/motor.ts';
import { getRang, type Koppeling, listStabiele } from './proef/stabiel.ts';
import { listStabieleHuwelijken } from './proef/stabieleHuwelijken.ts';

function checkGeval({ markt, verwacht, stabiele }: Leerboekgeval, alle: readonly Koppeling[]): void {
  const toewijzing = runMotor(motor, markt);
  const uitkomst = toKoppeling(toewijzing);
  expect(Object.fromEntries(uitkomst)).toEqual(verwacht);
  expect(motor.verifyToewijzing(markt, toewijzing)).toEqual([]);
  if (stabiele !== undefined) expect(alle).toHaveLength(stabiele);
  expect(alle.some((ander) => isGelijk(ander, uitkomst))).toBe(true);
  for (const { id } of markt.kandidaten) {
    for (const ander of alle) {
      expect(getRang(markt, id, uitkomst)).toBeLessThanOrEqual(getRang(markt, id, ander));
    }
  }
}

test.each(HUWELIJKEN)('$bron: $naam', (geval) => {
  checkGeval(geval, listStabieleHuwelijken(geval.markt));
});

test.each(TOELATINGEN)('$bron: $naam', (geval) => {
  checkGeval(geval, listStabiele(geval.markt));
});

test('there are at least ten', () => {
  expect(HUWELIJKEN.length + TOELATINGEN.length).toBeGreaterThanOrEqual(10);
});
