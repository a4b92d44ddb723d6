import type * as matching from '../index.ts';
import type { Markt } from '../markt/markt.ts';
import type { Toewijzing } from '../verdeling/toewijzing.ts';
import type { Koppeling } from './stabiel.ts';

/** The engine, or a copy of it that was broken on purpose. */
export type Motor = typeof matching;

/** Runs an engine on a market; throws when it refuses the market. */
export function runMotor(motor: Motor, markt: Markt): Toewijzing {
  const uitslag = motor.compileMarkt(markt);
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.error));
  return motor.allocate(uitslag.value);
}

/** Who got which place. */
export function toKoppeling({ toewijzingen }: Toewijzing): Koppeling {
  return new Map(toewijzingen.map(({ kandidaat, plek }) => [kandidaat, plek]));
}

/** Who gets which place by an engine. */
export function koppel(motor: Motor, markt: Markt): Koppeling {
  return toKoppeling(runMotor(motor, markt));
}

/** Whether both give everybody the same. */
export function isGelijk(een: Koppeling, ander: Koppeling): boolean {
  return een.size === ander.size && [...een].every(([kandidaat, plek]) => ander.get(kandidaat) === plek);
}
