import { describeRekenregel, REKENREGELS } from '#reken/index.ts';
import { toonJson } from './json.ts';

/** Prints every rule with the shape of what goes in and what comes out. */
export function toonRegels(): void {
  toonJson(REKENREGELS.map(describeRekenregel));
}
