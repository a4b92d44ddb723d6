import type { Eigenschap } from './eigenschap.ts';
import { PRIKKELS } from './prikkels.ts';
import { STABILITEIT } from './stabiliteit.ts';
import { UITLEG } from './uitleg.ts';
import { VERANDERINGEN } from './veranderingen.ts';

export { type Eigenschap, findTegenvoorbeeld, holds } from './eigenschap.ts';

/** All laws of a market that are tried on invented markets. */
export const EIGENSCHAPPEN: readonly Eigenschap[] = [
  ...STABILITEIT,
  ...PRIKKELS,
  ...VERANDERINGEN,
  ...UITLEG,
];
